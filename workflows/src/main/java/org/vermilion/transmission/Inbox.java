package org.vermilion.transmission;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.vermilion.access.AccessGuard;
import org.vermilion.access.NoAccessCheck;
import org.vermilion.audit.AuditEntry;
import org.vermilion.audit.AuditTrail;
import org.vermilion.content.ContentStore;
import org.vermilion.mark.Marks;
import org.vermilion.refusal.Refusal;
import org.vermilion.signature.Digest;
import org.vermilion.signature.keys.KeyName;
import org.vermilion.signature.keys.KeyVault;
import org.vermilion.signature.signing.Signing;
import org.vermilion.signature.verifying.PdfVerification;
import org.vermilion.signature.verifying.TrustAnchors;
import org.vermilion.subject.Role;
import org.vermilion.subject.Subject;
import org.vermilion.text.Writing;

import tools.jackson.databind.json.JsonMapper;

/** The recipient's side: what has come, and answering it. */
@Component
public class Inbox {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ConsignmentRows rows;
    private final Transmission transmission;
    private final ContentStore content;
    private final AccessGuard guard;
    private final AuditTrail audit;
    private final Signing signing;
    private final KeyVault vault;
    private final JdbcClient jdbc;
    private final Clock clock;

    Inbox(ConsignmentRows rows, Transmission transmission, ContentStore content, AccessGuard guard, AuditTrail audit,
            Signing signing, KeyVault vault, JdbcClient jdbc, Clock clock) {
        this.rows = rows;
        this.transmission = transmission;
        this.content = content;
        this.guard = guard;
        this.audit = audit;
        this.signing = signing;
        this.vault = vault;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** One consignment to the person's organ. */
    public Consignment known(Subject subject, String id) {
        Consignment consignment = rows.find(id).orElseThrow(guard::absent);
        guard.requireKnown(subject, consignment.guarded());
        return consignment;
    }

    /** The same, if it came for the person's organ and the person may know of it. */
    public Optional<Consignment> find(Subject subject, String id) {
        return rows.find(id).filter(c -> c.recipient().equals(subject.organ()) && guard.mayKnow(subject, c.guarded()));
    }

    /** One's own answer to a consignment the caller holds, if there is one. */
    @NoAccessCheck(reason = "the caller holds the consignment")
    public Optional<Acknowledgement> answer(Consignment consignment) {
        return rows.acknowledgement(consignment.id());
    }

    /** A consignment by its identifier; empty if there is none. */
    @NoAccessCheck(reason = "the caller asks the guard about it before it tells anybody")
    public Optional<Consignment> held(String id) {
        return rows.find(id);
    }

    /** The sealed document. */
    @NoAccessCheck(reason = "the caller holds the consignment")
    public byte[] sealed(Consignment consignment) {
        return content.read(consignment.sealedObject());
    }

    /**
     * Acknowledges the consignment, after its seal and digest were checked.
     *
     * @throws Refusal {@link TransmissionReason#ANSWERED}, or {@link TransmissionReason#HASH_MISMATCH} if what came is
     *     not what was sealed
     */
    @Transactional
    public Acknowledgement acknowledge(Subject subject, String id) {
        return answer(subject, id, Consignment.Status.ACKNOWLEDGED, "");
    }

    /** Returns the consignment to its sender with a reason. */
    @Transactional
    public Acknowledgement sendBack(Subject subject, String id, String reason) {
        if (reason.isBlank() || reason.length() > 500 || !Writing.isPlain(reason, true)) {
            throw new Refusal(TransmissionReason.REASON);
        }
        return answer(subject, id, Consignment.Status.RETURNED, reason.strip());
    }

    private Acknowledgement answer(Subject subject, String id, Consignment.Status kind, String reason) {
        Consignment consignment = known(subject, id);
        guard.requireRole(subject, Role.DISPATCHER);
        Marks.requireLines(consignment.label().level(), reason);
        if (kind == Consignment.Status.ACKNOWLEDGED) {
            check(consignment);
        }
        jdbc.sql("select id from document where id = ? for update") // recipients of one document answer one after another
                .param(consignment.document().value()).query(String.class).single();
        Instant at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        if (!rows.answer(id, kind, at)) {
            throw new Refusal(TransmissionReason.ANSWERED);
        }
        Acknowledgement acknowledgement = signed(subject, consignment, kind, reason, at);
        rows.insert(acknowledgement);
        audit.append(AuditEntry.done(subject.person().value(),
                kind == Consignment.Status.RETURNED ? "consignment.return" : "consignment.acknowledge", "consignment", id,
                consignment.label().level(), consignment.sealedDigest()));
        transmission.closeWhenAnswered(consignment, subject.person().value());
        return acknowledgement;
    }

    private void check(Consignment consignment) {
        byte[] sealed = sealed(consignment);
        boolean same = Digest.of(sealed).toString().equals(consignment.sealedDigest());
        if (!same || !PdfVerification.verify(sealed, TrustAnchors.of(vault.anchors())).valid()) {
            throw new Refusal(TransmissionReason.HASH_MISMATCH);
        }
    }

    private Acknowledgement signed(Subject subject, Consignment consignment, Consignment.Status kind, String reason,
            Instant at) {
        Map<String, String> said = new TreeMap<>();
        String id = UUID.randomUUID().toString();
        said.put("type", "acknowledgement");
        said.put("id", id);
        said.put("consignment", consignment.id());
        said.put("document", consignment.document().value());
        said.put("recipient", consignment.recipient().value());
        said.put("kind", kind.name());
        said.put("reason", reason);
        said.put("sealedDigest", consignment.sealedDigest());
        said.put("person", subject.person().value());
        said.put("at", at.toString());
        return new Acknowledgement(id, consignment.id(), kind, subject.person(), at,
                signing.sign(new KeyName("person/" + subject.person()), JSON.writeValueAsBytes(said)));
    }
}
