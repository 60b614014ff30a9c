package org.vermilion.dispatch;

import java.util.Set;

import org.springframework.stereotype.Component;

import org.vermilion.access.AccessGuard;
import org.vermilion.document.Document;
import org.vermilion.document.DocumentStatus;
import org.vermilion.document.Documents;
import org.vermilion.document.Version;
import org.vermilion.subject.Role;
import org.vermilion.subject.Subject;
import org.vermilion.task.StepAct;
import org.vermilion.text.DocumentText;

/**
 * 签发: the signer binds the text. A text that bears no date yet gets the day of sign-off (条例 art. 9.12), which is
 * then part of what is signed.
 */
@Component
class SignOffStep implements DispatchStep {

    private final Documents documents;
    private final DispatchRows rows;
    private final AccessGuard guard;

    SignOffStep(Documents documents, DispatchRows rows, AccessGuard guard) {
        this.documents = documents;
        this.rows = rows;
        this.guard = guard;
    }

    @Override
    public Set<String> ids() {
        return Set.of("signOff");
    }

    @Override
    public Set<String> outcomes() {
        return Set.of("pass", "return");
    }

    @Override
    public Taken take(Subject subject, Document document, StepAct act) {
        guard.requireRole(subject, Role.SIGNER);
        guard.requireOther(subject, document.drafter());
        if (act.outcome().equals("return")) {
            documents.move(document, DocumentStatus.IN_REVIEW, DocumentStatus.DRAFTING);
            return Taken.of(document);
        }
        DocumentText text = documents.text(document);
        Document dated = text.date() != null ? document
                : documents.revise(document, subject.person(), text.withDate(documents.today()), Version.Stage.DRAFT);
        documents.move(dated, DocumentStatus.IN_REVIEW, DocumentStatus.SIGNED_OFF);
        rows.signed(document.id(), dated.digest());
        return Taken.of(dated);
    }
}
