package org.vermilion.transmission;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import org.vermilion.access.AccessGuard;
import org.vermilion.access.NoAccessCheck;
import org.vermilion.audit.AuditEntry;
import org.vermilion.audit.AuditTrail;
import org.vermilion.document.Document;
import org.vermilion.document.DocumentId;
import org.vermilion.document.DocumentStatus;
import org.vermilion.document.Documents;
import org.vermilion.refusal.Refusal;
import org.vermilion.search.SearchOutbox;
import org.vermilion.task.TaskReason;
import org.vermilion.subject.OrganId;
import org.vermilion.subject.Principal;
import org.vermilion.subject.Role;
import org.vermilion.subject.Subject;
import org.vermilion.subject.UnitId;
import org.vermilion.transfer.gate.Address;
import org.vermilion.transfer.gate.Gate;
import org.vermilion.transfer.gate.Verdict;

/** The sender's side: the dry run, the send, and what came of it. */
@Component
public class Transmission {

    private static final Duration URGED_AGAIN = Duration.ofHours(1);

    private final ConsignmentRows rows;
    private final Documents documents;
    private final Gate gate;
    private final AccessGuard guard;
    private final AuditTrail audit;
    private final SearchOutbox search;
    private final Clock clock;

    Transmission(ConsignmentRows rows, Documents documents, Gate gate, AccessGuard guard, AuditTrail audit,
            SearchOutbox search, Clock clock) {
        this.rows = rows;
        this.documents = documents;
        this.gate = gate;
        this.guard = guard;
        this.audit = audit;
        this.search = search;
        this.clock = clock;
    }

    /** What would happen to each recipient; changes nothing. */
    @NoAccessCheck(reason = "the caller holds the document")
    public List<Verdict> dryRun(Document document, List<OrganId> recipients) {
        return gate.examine(document.label(), recipients);
    }

    /**
     * Sends the sealed original to every recipient or to none, in the caller's transaction.
     *
     * @param replyBy by when an answer is wanted; null if none is
     * @throws Refusal with the gate's reason for the first recipient that is denied
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void send(Subject subject, Document document, List<OrganId> recipients, @Nullable LocalDate replyBy) {
        List<Address> addresses = gate.pass(document.label(), recipients);
        Instant now = clock.instant();
        String urgency = documents.text(document).urgency();
        for (Address to : addresses) {
            Consignment consignment = new Consignment(UUID.randomUUID().toString(), document.id(), document.organ(),
                    to.organ(), to.zone().value(), document.label(), here(to) ? Consignment.Status.ARRIVED : Consignment.Status.SENT, document.sealedObject(),
                    document.sealedDigest(), document.number(), document.title(), now, null,
                    document.kind(), urgency, replyBy, 0);
            rows.insert(consignment);
            search.touched("consignment:" + consignment.id());
            audit.append(AuditEntry.done(subject.person().value(), "consignment.send", "consignment", consignment.id(),
                    document.label().level(), document.sealedDigest()));
        }
    }

    /** What is put into this database has arrived in this zone; what is for another zone waits to be carried there. */
    private boolean here(Address to) {
        return to.zone().equals(guard.zone().name());
    }

    /**
     * Takes back that something arrived in another zone, where only its sending was ever told; done whenever the zone
     * starts, as versions before said so of whatever was sent.
     */
    @NoAccessCheck(reason = "done by the system when it starts")
    @Transactional
    public void takeBackUnknownArrivals() {
        for (Consignment consignment : rows.saidToHaveArrivedElsewhere(guard.zone().name().value())) {
            rows.onlySent(consignment.id());
            search.touched("consignment:" + consignment.id());
            audit.append(AuditEntry.done("system", "consignment.correct", "consignment", consignment.id(),
                    consignment.label().level(), consignment.sealedDigest()));
        }
    }

    /** Every recipient's consignment, for somebody who may know of the document. */
    public List<Consignment> of(Subject subject, Document document) {
        guard.requireKnown(subject, document.guarded());
        return rows.of(document.id());
    }

    /** The signed answer to a consignment, if there is one; for who may know of its document. */
    public java.util.Optional<Acknowledgement> answer(Subject subject, Document document, Consignment consignment) {
        guard.requireKnown(subject, document.guarded());
        return rows.acknowledgement(consignment.id());
    }

    /**
     * Urges a recipient to sign for what it was sent.
     *
     * @throws Refusal if the person neither drafted the document nor dispatches for its organ, the recipient has answered,
     *     was urged within the hour, or is in another zone
     */
    @Transactional
    public void urge(Subject subject, DocumentId id, String consignmentId) {
        Document document = documents.known(subject, id);
        if (!document.drafter().equals(subject.person())) {
            guard.requireRole(subject, Role.DISPATCHER, new UnitId(document.organ().value()));
        }
        Consignment consignment = rows.find(consignmentId).filter(c -> c.document().equals(id)).orElseThrow(guard::absent);
        Instant now = clock.instant();
        if (!rows.urge(consignmentId, now, now.minus(URGED_AGAIN))) {
            throw new Refusal(switch (rows.find(consignmentId).orElseThrow(guard::absent).status()) {
                case SENT -> TransmissionReason.NOT_ARRIVED;
                case ARRIVED -> TaskReason.URGED_LATELY;
                default -> TransmissionReason.ANSWERED;
            });
        }
        audit.append(AuditEntry.done(subject.person().value(), "consignment.urge", "consignment", consignmentId,
                consignment.label().level(), consignment.sealedDigest()));
    }

    /** Closes the document once every recipient has acknowledged. Whoever answers last closes; the row decides who. */
    @Transactional(propagation = Propagation.MANDATORY)
    void closeWhenAnswered(Consignment answered, String by) {
        Document document = documents.held(answered.document());
        boolean all = rows.of(document.id()).stream().allMatch(c -> c.status() == Consignment.Status.ACKNOWLEDGED);
        if (all && document.status() == DocumentStatus.RELEASED) {
            documents.move(document, DocumentStatus.RELEASED, DocumentStatus.CLOSED);
            documents.letKnow(document.id(), java.util.Set.of(Principal.of(Role.ARCHIVIST, document.organ())));
            audit.append(AuditEntry.done(by, "document.close", "document", document.id().value(),
                    document.label().level(), document.sealedDigest()));
        }
    }
}
