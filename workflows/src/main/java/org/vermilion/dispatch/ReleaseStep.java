package org.vermilion.dispatch;

import java.util.Set;

import org.springframework.stereotype.Component;

import org.vermilion.document.Document;
import org.vermilion.document.DocumentStatus;
import org.vermilion.document.Documents;
import org.vermilion.subject.Subject;
import org.vermilion.task.StepAct;
import org.vermilion.transmission.Transmission;

/** 核发: sends the sealed original to its recipients, all or none. */
@Component
class ReleaseStep implements DispatchStep {

    private final Documents documents;
    private final DispatchRows rows;
    private final Transmission transmission;

    ReleaseStep(Documents documents, DispatchRows rows, Transmission transmission) {
        this.documents = documents;
        this.rows = rows;
        this.transmission = transmission;
    }

    @Override
    public Set<String> ids() {
        return Set.of("release");
    }

    @Override
    public Set<String> outcomes() {
        return Set.of("pass");
    }

    @Override
    public Taken take(Subject subject, Document document, StepAct act) {
        DispatchPlan plan = rows.find(document.id()).orElseThrow().plan();
        transmission.send(subject, document, plan.recipients(), plan.replyBy());
        documents.move(document, DocumentStatus.SEALED, DocumentStatus.RELEASED);
        return Taken.of(document);
    }
}
