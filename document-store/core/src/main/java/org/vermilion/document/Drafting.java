package org.vermilion.document;

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
    private final AccessGuard guard;
    private final AuditTrail audit;

    Drafting(Documents documents, AccessGuard guard, AuditTrail audit) {
        this.documents = documents;
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
        guard.requireRole(subject, Role.DRAFTER);
        guard.requireMayHold(subject, label);
        Post post = subject.posts().stream().filter(p -> p.role() == Role.DRAFTER).sorted(
                java.util.Comparator.comparing(Post::unit)).findFirst().orElseThrow();
        Document document = documents.create(subject, post.unit(), label, text);
        audit.append(AuditEntry.done(subject.person().value(), "document.draft", "document", document.id().value(),
                label.level(), document.digest()));
        return document;
    }

    /**
     * Changes the text of a draft.
     *
     * @param revision what the change is based on
     * @throws Refusal if somebody changed it meanwhile, it is not being drafted, or somebody else drafts it
     */
    public Document revise(Subject subject, DocumentId id, long revision, DocumentText text) {
        Document document = documents.knownAlone(subject, id);
        if (!document.drafter().equals(subject.person()) || document.status() != DocumentStatus.DRAFTING) {
            throw new Refusal(DocumentReason.NOT_DRAFTING);
        }
        if (document.revision() != revision) {
            throw new Refusal(DocumentReason.STALE);
        }
        Document revised = documents.revise(document, subject.person(), text, Version.Stage.DRAFT);
        audit.append(AuditEntry.done(subject.person().value(), "document.revise", "document", id.value(),
                document.label().level(), revised.digest()));
        return revised;
    }
}
