package org.vermilion.document;

import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.vermilion.access.AccessGuard;
import org.vermilion.audit.AuditEntry;
import org.vermilion.audit.AuditTrail;
import org.vermilion.label.Label;
import org.vermilion.refusal.Refusal;
import org.vermilion.subject.Post;
import org.vermilion.subject.Role;
import org.vermilion.subject.Subject;
import org.vermilion.text.DocumentText;

/** Making a document and changing it while it is its drafter's (拟稿). */
@Component
@Transactional
public class Drafting {

    private final Documents documents;
    private final Editing editing;
    private final Quotations quotations;
    private final Incoming incoming;
    private final AccessGuard guard;
    private final AuditTrail audit;

    Drafting(Documents documents, Editing editing, Quotations quotations, Incoming incoming, AccessGuard guard,
            AuditTrail audit) {
        this.quotations = quotations;
        this.documents = documents;
        this.editing = editing;
        this.incoming = incoming;
        this.guard = guard;
        this.audit = audit;
    }

    /**
     * Makes a document. Its label protects it from this moment on, decided or not.
     *
     * @throws Refusal if the person is no drafter, the zone may not hold the label, the person is not cleared for it,
     *     or the text is over its limits
     */
    public Document draft(Subject subject, Label label, DocumentText text) {
        return draft(subject, label, text, null, List.of());
    }

    /**
     * The same as a reply.
     *
     * @param replyTo the consignment it answers, which came for the drafter's organ; null if it answers none
     * @param quoted the passages whose marks above the label are quotations, with the reasons
     * @throws Refusal also if there is no such consignment for the drafter, or {@link DocumentReason#LABEL_JOIN} if the
     *     reply would be labelled lower than what it answers
     */
    public Document draft(Subject subject, Label label, DocumentText text, @Nullable String replyTo,
            List<Quotation.Said> quoted) {
        guard.requireRole(subject, Role.DRAFTER);
        guard.requireMayHold(subject, label);
        if (replyTo != null && !label.dominates(incoming.label(subject, replyTo))) {
            throw new Refusal(DocumentReason.LABEL_JOIN);
        }
        Post post = subject.posts().stream().filter(p -> p.role() == Role.DRAFTER).sorted(
                java.util.Comparator.comparing(Post::unit)).findFirst().orElseThrow();
        TextLimits.size(text);
        List<Quotation> said = quoted.stream().map(one -> quotations.of(subject, label, one)).toList();
        Document document = documents.create(subject, post.unit(), label, text, replyTo,
                said.stream().map(Quotation::passage).collect(Collectors.toSet()));
        audit.append(AuditEntry.done(subject.person().value(), "document.draft", "document", document.id().value(),
                label.level(), document.digest()));
        said.forEach(one -> quotations.keep(document, one));
        return document;
    }

    /**
     * Changes the text of a draft.
     *
     * @param revision what the change is based on
     * @param client the window it is made in; null if it does not say
     * @throws Refusal if somebody changed it meanwhile, it is not being drafted, somebody else drafts it, or another
     *     window holds it
     */
    public Document revise(Subject subject, DocumentId id, long revision, DocumentText text, @Nullable String client) {
        Document document = drafted(subject, id, revision);
        editing.requireHold(subject, id, client);
        Document revised = documents.revise(document, subject.person(), text, Version.Stage.DRAFT);
        audit.append(AuditEntry.done(subject.person().value(), "document.revise", "document", id.value(),
                document.label().level(), revised.digest()));
        return revised;
    }

    /**
     * Labels a draft higher, and with it everything that hangs on it.
     *
     * @param revision what the change is based on
     * @throws Refusal as for {@link #revise}, or {@link DocumentReason#LABEL_LOWERED} if the label is not at least as
     *     strict as the one before
     */
    public Document relabel(Subject subject, DocumentId id, long revision, Label label) {
        Document document = drafted(subject, id, revision);
        guard.requireMayHold(subject, label);
        if (!document.label().join(label).equals(label)) {
            throw new Refusal(DocumentReason.LABEL_LOWERED);
        }
        if (document.label().equals(label)) {
            return document;
        }
        Document relabelled = documents.relabel(document, label);
        audit.append(AuditEntry.done(subject.person().value(), "document.relabel", "document", id.value(), label.level(),
                document.digest()));
        return relabelled;
    }

    private Document drafted(Subject subject, DocumentId id, long revision) {
        Document document = documents.knownAlone(subject, id);
        if (!document.drafter().equals(subject.person()) || document.status() != DocumentStatus.DRAFTING) {
            throw new Refusal(DocumentReason.NOT_DRAFTING);
        }
        if (document.revision() != revision) {
            throw new Refusal(DocumentReason.STALE);
        }
        return document;
    }
}
