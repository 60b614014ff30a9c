package org.vermilion.dispatch;

import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.vermilion.document.Document;
import org.vermilion.document.DocumentStatus;
import org.vermilion.document.Documents;
import org.vermilion.subject.Subject;
import org.vermilion.task.StepAct;

/**
 * 会签: each division says its opinion; when all have, one objection sends the draft back to its drafter (条例 art. 17:
 * what other departments do not agree to does not go out). Countersigners wait for each other at the dispatch row, so
 * that the last one is known.
 */
@Component
class CountersignStep implements DispatchStep {

    private final Documents documents;
    private final DispatchRows rows;

    CountersignStep(Documents documents, DispatchRows rows) {
        this.documents = documents;
        this.rows = rows;
    }

    @Override
    public Set<String> ids() {
        return Set.of("countersign");
    }

    @Override
    public Set<String> outcomes() {
        return Set.of("pass", "object");
    }

    @Override
    public Map<String, Object> variables(String outcome) {
        return outcome.equals("object") ? Map.of("objected", true) : Map.of();
    }

    @Override
    public Taken take(Subject subject, Document document, StepAct act) {
        DispatchRows.Row row = rows.locked(document.id());
        boolean objects = act.outcome().equals("object");
        boolean objected = row.objected() || objects;
        int countersigned = row.countersigned() + 1;
        rows.countersigned(document.id(), countersigned, objected);
        if (objected && countersigned == row.plan().countersigners().size()) {
            documents.move(documents.held(document.id()), DocumentStatus.IN_REVIEW, DocumentStatus.DRAFTING);
        }
        return Taken.of(document);
    }
}
