package org.vermilion.dispatch;

import java.util.Set;

import org.springframework.stereotype.Component;

import org.vermilion.document.Document;
import org.vermilion.document.DocumentStatus;
import org.vermilion.document.Documents;
import org.vermilion.subject.Subject;
import org.vermilion.task.StepAct;

/** 处室审核、办公室审核: passes the draft on or returns it to its drafter with a reason. */
@Component
class ReviewStep implements DispatchStep {

    private final Documents documents;

    ReviewStep(Documents documents) {
        this.documents = documents;
    }

    @Override
    public Set<String> ids() {
        return Set.of("divisionReview", "officeReview");
    }

    @Override
    public Set<String> outcomes() {
        return Set.of("pass", "return");
    }

    @Override
    public Taken take(Subject subject, Document document, StepAct act) {
        if (act.outcome().equals("return")) {
            documents.move(document, DocumentStatus.IN_REVIEW, DocumentStatus.DRAFTING);
        }
        return Taken.of(document);
    }
}
