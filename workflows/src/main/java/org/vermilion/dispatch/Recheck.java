package org.vermilion.dispatch;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.vermilion.access.AccessGuard;
import org.vermilion.audit.AuditEntry;
import org.vermilion.audit.AuditTrail;
import org.vermilion.document.Document;
import org.vermilion.document.DocumentId;
import org.vermilion.document.DocumentReason;
import org.vermilion.document.Documents;
import org.vermilion.document.Editing;
import org.vermilion.document.Naming;
import org.vermilion.document.Version;
import org.vermilion.process.Processes;
import org.vermilion.process.TaskView;
import org.vermilion.refusal.Refusal;
import org.vermilion.subject.Subject;
import org.vermilion.text.DocumentText;

/** What a clerk may do to a document outside the steps themselves, while rechecking it. */
@Component
@Transactional
public class Recheck {

    private final Documents documents;
    private final Editing editing;
    private final Processes processes;
    private final Naming naming;
    private final JointIssue joint;
    private final AccessGuard guard;
    private final AuditTrail audit;

    Recheck(Documents documents, Editing editing, Processes processes, Naming naming, JointIssue joint, AccessGuard guard,
            AuditTrail audit) {
        this.naming = naming;
        this.joint = joint;
        this.documents = documents;
        this.editing = editing;
        this.processes = processes;
        this.guard = guard;
        this.audit = audit;
    }

    /**
     * Corrects the text while it is rechecked; the document must then return to its signer.
     *
     * @param revision what the change is based on
     * @param client the window it is made in; null if it does not say
     */
    public Document revise(Subject subject, DocumentId id, long revision, DocumentText text, @Nullable String client) {
        Document document = documents.knownAlone(subject, id);
        requireTask(subject, id, "recheck");
        if (document.revision() != revision) {
            throw new Refusal(DocumentReason.STALE);
        }
        editing.requireHold(subject, id, client);
        naming.require(document, text, joint.confirmed(document)); // nobody after this corrects a name
        Document revised = documents.revise(document, subject.person(), text, Version.Stage.DRAFT);
        audit.append(AuditEntry.done(subject.person().value(), "dispatch.recheck.revise", "document", id.value(),
                document.label().level(), revised.digest()));
        return revised;
    }

    /**
     * The task of numbering a document.
     *
     * @throws Refusal {@link DispatchReason#SIGN_OFF_FIRST} if the document is not that far
     */
    public TaskView numberTask(Subject subject, DocumentId id) {
        Document document = documents.known(subject, id);
        guard.requireRole(subject, org.vermilion.subject.Role.DOCUMENT_CLERK);
        return processes.openTasks(document.id().value()).stream().filter(t -> t.step().equals("number")).findFirst()
                .orElseThrow(() -> new Refusal(DispatchReason.SIGN_OFF_FIRST));
    }

    private void requireTask(Subject subject, DocumentId id, String step) {
        TaskView task = processes.openTasks(id.value()).stream().filter(t -> t.step().equals(step)).findFirst()
                .orElseThrow(() -> new Refusal(DocumentReason.NOT_DRAFTING));
        guard.requireCandidate(subject, task.candidates());
    }
}
