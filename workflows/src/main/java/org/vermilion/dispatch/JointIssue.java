package org.vermilion.dispatch;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import org.vermilion.access.AccessGuard;
import org.vermilion.access.NoAccessCheck;
import org.vermilion.audit.AuditEntry;
import org.vermilion.audit.AuditTrail;
import org.vermilion.document.Document;
import org.vermilion.document.DocumentId;
import org.vermilion.document.DocumentReason;
import org.vermilion.document.DocumentStatus;
import org.vermilion.document.Documents;
import org.vermilion.document.Naming;
import org.vermilion.issuing.IssuingNames;
import org.vermilion.issuing.NameForm;
import org.vermilion.refusal.Refusal;
import org.vermilion.subject.PersonId;
import org.vermilion.subject.Role;
import org.vermilion.subject.Subject;

/**
 * Joint issue (联合行文): that each other organ has countersigned on paper (会签), registered with who, when, and the digest of
 * the scan. Their seals are set in their own systems. A registration is kept for good, and counts for one document.
 */
@Component
@Transactional
public class JointIssue {

    private final Documents documents;
    private final Naming naming;
    private final IssuingNames names;
    private final JdbcClient jdbc;
    private final AccessGuard guard;
    private final AuditTrail audit;
    private final Clock clock;

    JointIssue(Documents documents, Naming naming, IssuingNames names, JdbcClient jdbc, AccessGuard guard, AuditTrail audit,
            Clock clock) {
        this.documents = documents;
        this.naming = naming;
        this.names = names;
        this.jdbc = jdbc;
        this.guard = guard;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A countersignature of another organ.
     *
     * @param name the organ as the text names it
     * @param signer who signed for it
     * @param signedOn when
     * @param scanDigest {@code sha256:} and 64 figures
     */
    public record Countersignature(String name, String signer, LocalDate signedOn, String scanDigest, PersonId registeredBy,
            java.time.Instant registeredAt) {

        @Override
        public String toString() {
            return "Countersignature[" + scanDigest + "]";
        }
    }

    /** What is registered for a document, and which names of its text still want it. */
    public record State(List<Countersignature> registered, List<String> wanting) {}

    @Transactional(readOnly = true)
    public State of(Subject subject, DocumentId id) {
        Document document = documents.known(subject, id);
        List<Countersignature> registered = rows(id);
        Set<String> confirmed = confirmed(document);
        return new State(registered, naming.others(document.organ(), documents.text(document)).stream()
                .filter(name -> !confirmed.contains(NameForm.of(name))).toList());
    }

    /**
     * Registers a countersignature, while the document is its drafter's or is rechecked.
     *
     * @throws Refusal {@link DispatchReason#JOINT_FACTS} if a fact is missing or impossible, {@link DispatchReason#JOINT_NAME}
     *     if the text names no such other organ, {@link DispatchReason#JOINT_KNOWN} if the organ works here itself,
     *     {@link DispatchReason#JOINT_TWICE} if it is registered already
     */
    public State register(Subject subject, DocumentId id, @Nullable String name, @Nullable String signer,
            @Nullable LocalDate signedOn, @Nullable String scanDigest) {
        Document document = documents.knownAlone(subject, id);
        requireHand(subject, document);
        String organ = name == null ? "" : name.strip();
        String who = signer == null ? "" : signer.strip();
        if (organ.isEmpty() || organ.length() > 100 || !who.matches("[\\p{L}\\p{M}·. ]{2,40}") || signedOn == null
                || signedOn.isAfter(documents.today()) || signedOn.isBefore(documents.today().minusYears(2)) || scanDigest == null
                || !scanDigest.matches("sha256:[0-9a-f]{64}")) {
            throw new Refusal(DispatchReason.JOINT_FACTS);
        }
        String form = NameForm.of(organ);
        if (naming.others(document.organ(), documents.text(document)).stream().map(NameForm::of).noneMatch(form::equals)) {
            throw new Refusal(DispatchReason.JOINT_NAME);
        }
        if (names.isAnothers(document.organ(), organ)) {
            throw new Refusal(DispatchReason.JOINT_KNOWN);
        }
        if (confirmed(document).contains(form)) {
            throw new Refusal(DispatchReason.JOINT_TWICE);
        }
        jdbc.sql("""
                insert into joint_countersignature (document_id, form, name, signer, signed_on, scan_digest, version_digest,
                  registered_by, registered_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(id.value(), form, organ, who, signedOn, scanDigest, document.digest(), subject.person().value(),
                        clock.instant().atOffset(ZoneOffset.UTC)).update();
        audit.append(AuditEntry.done(subject.person().value(), "dispatch.joint.register", "document", id.value(),
                document.label().level(), scanDigest));
        return of(subject, id);
    }

    /** The forms of the names that countersigned a document. */
    @NoAccessCheck(reason = "the caller holds the document")
    @Transactional(propagation = Propagation.SUPPORTS)
    public Set<String> confirmed(Document document) {
        return rows(document.id()).stream().map(one -> NameForm.of(one.name())).collect(Collectors.toUnmodifiableSet());
    }

    private void requireHand(Subject subject, Document document) {
        boolean drafting = document.status() == DocumentStatus.DRAFTING && document.drafter().equals(subject.person());
        if (drafting) {
            guard.requireRole(subject, Role.DRAFTER);
        } else if (document.status() == DocumentStatus.SIGNED_OFF && document.organ().equals(subject.organ())) {
            guard.requireRole(subject, Role.DOCUMENT_CLERK);
        } else {
            throw new Refusal(DocumentReason.NOT_DRAFTING);
        }
    }

    private List<Countersignature> rows(DocumentId id) {
        return jdbc.sql("select * from joint_countersignature where document_id = ? order by registered_at, form").param(id.value())
                .query((row, n) -> new Countersignature(row.getString("name"), row.getString("signer"),
                        row.getObject("signed_on", LocalDate.class), row.getString("scan_digest"),
                        new PersonId(row.getString("registered_by")),
                        row.getObject("registered_at", java.time.OffsetDateTime.class).toInstant()))
                .list();
    }
}
