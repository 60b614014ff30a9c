package org.vermilion.filing;

import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import org.vermilion.access.AccessGuard;
import org.vermilion.audit.AuditBook;
import org.vermilion.audit.AuditEntry;
import org.vermilion.audit.AuditEvent;
import org.vermilion.audit.AuditTrail;
import org.vermilion.document.Document;
import org.vermilion.document.DocumentId;
import org.vermilion.document.Documents;
import org.vermilion.document.Version;
import org.vermilion.evidence.EvidencePackage;
import org.vermilion.evidence.EvidencePackage.Role;
import org.vermilion.evidence.EvidenceVerdict;
import org.vermilion.evidence.EvidenceVerification;
import org.vermilion.opinion.Opinion;
import org.vermilion.opinion.Opinions;
import org.vermilion.record.Records;
import org.vermilion.seal.SealUse;
import org.vermilion.seal.Seals;
import org.vermilion.signature.keys.KeyName;
import org.vermilion.signature.keys.KeyVault;
import org.vermilion.signature.signing.Signing;
import org.vermilion.signature.verifying.TrustAnchors;
import org.vermilion.subject.Subject;
import org.vermilion.transmission.Acknowledgement;
import org.vermilion.transmission.Consignment;
import org.vermilion.transmission.Transmission;
import org.vermilion.zone.Zone;

import tools.jackson.databind.json.JsonMapper;

/** Puts together what proves a document: for whoever may know of it. */
@Component
public class EvidenceExport {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Documents documents;
    private final Opinions opinions;
    private final Seals seals;
    private final Transmission transmission;
    private final Records records;
    private final AuditBook book;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;
    private final AccessGuard guard;
    private final Signing signing;
    private final KeyVault vault;
    private final Zone zone;
    private final Clock clock;

    EvidenceExport(Documents documents, Opinions opinions, Seals seals, Transmission transmission, Records records,
            AuditBook book, AuditTrail audit, TransactionTemplate transaction, AccessGuard guard, Signing signing, KeyVault vault, Zone zone,
            Clock clock) {
        this.documents = documents;
        this.opinions = opinions;
        this.seals = seals;
        this.transmission = transmission;
        this.records = records;
        this.book = book;
        this.audit = audit;
        this.transaction = transaction;
        this.guard = guard;
        this.signing = signing;
        this.vault = vault;
        this.zone = zone;
        this.clock = clock;
    }

    /** The evidence package of a sealed document, taken away; the audit chain is told. */
    public byte[] of(Subject subject, DocumentId id) {
        Document document = known(subject, id);
        byte[] evidence = signed(put(subject, document)); // outside a transaction: it may wait for an anchor
        transaction.executeWithoutResult(status -> audit.append(AuditEntry.done(subject.person().value(), "evidence.export",
                "document", id.value(), document.label().level(), document.sealedDigest())));
        return evidence;
    }

    /** Whether the package, made now, holds against the roots this zone trusts. Nothing is taken away. */
    public EvidenceVerdict verdict(Subject subject, DocumentId id) {
        return EvidenceVerification.verify(signed(put(subject, known(subject, id))), TrustAnchors.of(vault.anchors()));
    }

    /** What a record is made of: the versions, the original, and what was signed on the way. */
    public List<EvidencePackage.Part> parts(Subject subject, DocumentId id) {
        return content(subject, known(subject, id)).parts();
    }

    private Document known(Subject subject, DocumentId id) {
        Document document = documents.known(subject, id);
        guard.requireKnown(subject, document.guarded());
        return document;
    }

    private byte[] signed(EvidencePackage evidence) {
        return evidence.zip(signing.sign(new KeyName("evidence/" + zone.name()), evidence.manifest()));
    }

    private EvidencePackage content(Subject subject, Document document) {
        EvidencePackage evidence = new EvidencePackage(zone.name().value(), document.id().value(), clock.instant());
        for (Version version : documents.versions(document)) {
            evidence.add(Role.VERSION, "versions/text-" + version.no() + ".json", documents.bytes(document, version.no()));
        }
        evidence.add(Role.SEALED, "sealed.pdf", documents.sealed(document));
        int n = 0;
        for (Opinion opinion : opinions.of("document", document.id().value())) {
            evidence.add(Role.OPINION, "opinions/%03d-%s.json".formatted(++n, opinion.step()), opinion.signed());
        }
        for (SealUse use : seals.uses("document", document.id().value())) {
            evidence.add(Role.SEAL_USE, "seal-use/" + use.id() + ".json", use.signed());
        }
        transmission(subject, document, evidence);
        return evidence;
    }

    private EvidencePackage put(Subject subject, Document document) {
        EvidencePackage evidence = content(subject, document);
        records.of(document.id()).ifPresent(record -> evidence.add(Role.RECORD, "record.json", json(new TreeMap<>(Map.of(
                "referenceCode", record.code().toString(), "sealedDigest", record.sealedDigest(), "filedBy",
                record.filedBy().value(), "filedAt", record.filedAt().toString())))));
        Set<String> consignments = transmission.of(subject, document).stream().map(Consignment::id)
                .collect(Collectors.toSet());
        evidence.add(Role.AUDIT, "audit.ndjson", audit(document.id(), consignments));
        certificates(evidence);
        return evidence;
    }

    private void transmission(Subject subject, Document document, EvidencePackage evidence) {
        List<Map<String, String>> sent = new java.util.ArrayList<>();
        for (Consignment c : transmission.of(subject, document)) {
            sent.add(new TreeMap<>(Map.of("id", c.id(), "recipient", c.recipient().value(), "zone", c.zone(), "status",
                    c.status().name(), "sealedDigest", c.sealedDigest(), "sentAt", c.sentAt().toString())));
            transmission.answer(subject, document, c).map(Acknowledgement::signed).ifPresent(signed -> evidence
                    .add(Role.ACKNOWLEDGEMENT, "acknowledgements/" + c.recipient() + ".json", signed));
        }
        evidence.add(Role.CONSIGNMENT, "consignments.json", json(sent));
    }

    private byte[] audit(DocumentId id, Set<String> consignments) {
        List<AuditEvent> about = Stream.concat(book.of("document", id.value()).stream(),
                consignments.stream().flatMap(consignment -> book.of("consignment", consignment).stream())).toList();
        StringBuilder lines = new StringBuilder();
        book.extract(about, event -> event.entry().outcome().equals("done") // who was refused is the auditor's to know
                && (event.entry().objectId().equals(id.value()) || (event.entry().objectType().equals("consignment")
                && consignments.contains(event.entry().objectId()))), line -> lines.append(line).append('\n'));
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** For the reader's convenience only: trust never comes from a certificate because it lies in the package. */
    private void certificates(EvidencePackage evidence) {
        int n = 0;
        for (X509Certificate anchor : vault.anchors()) {
            try {
                evidence.add(Role.CERTIFICATE, "certificates/zone-root-" + (++n) + ".cer", anchor.getEncoded());
            } catch (CertificateEncodingException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static byte[] json(Object value) {
        return JSON.writeValueAsBytes(value);
    }
}
