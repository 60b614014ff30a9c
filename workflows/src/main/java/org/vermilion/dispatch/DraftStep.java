package org.vermilion.dispatch;

import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.vermilion.document.Composition;
import org.vermilion.document.Document;
import org.vermilion.document.DocumentStatus;
import org.vermilion.document.Documents;
import org.vermilion.subject.Subject;
import org.vermilion.task.StepAct;
import org.vermilion.text.DocumentText;
import org.vermilion.transfer.gate.Gate;

/** 拟稿: the draft is complete, can be sealed, may go where it is meant to go, and leaves its drafter's hands. */
@Component
class DraftStep implements DispatchStep {

    private final Documents documents;
    private final DispatchRows rows;
    private final Gate gate;
    private final SealOwner owner;
    private final Printing printing;

    DraftStep(Documents documents, DispatchRows rows, Gate gate, SealOwner owner, Printing printing) {
        this.owner = owner;
        this.printing = printing;
        this.documents = documents;
        this.rows = rows;
        this.gate = gate;
    }

    @Override
    public Set<String> ids() {
        return Set.of("draft");
    }

    @Override
    public Set<String> outcomes() {
        return Set.of("pass");
    }

    @Override
    public Map<String, Object> variables(String outcome) {
        return Map.of("objected", false);
    }

    @Override
    public Taken take(Subject subject, Document document, StepAct act) {
        DocumentText text = documents.text(document);
        Composition.require(text);
        documents.requireNoMarkAbove(document);
        owner.require(document, text);
        printing.require(document, text);
        gate.pass(document.label(), rows.locked(document.id()).plan().recipients());
        rows.countersigned(document.id(), 0, false);
        rows.signed(document.id(), null);
        documents.move(document, DocumentStatus.DRAFTING, DocumentStatus.IN_REVIEW);
        return Taken.of(document);
    }
}
