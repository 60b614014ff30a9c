package org.vermilion.dispatch;

import java.util.Collections;

import org.springframework.stereotype.Component;

import org.vermilion.document.Document;
import org.vermilion.document.DocumentStatus;
import org.vermilion.document.RevisionRight;
import org.vermilion.process.Processes;
import org.vermilion.subject.Subject;

/** 复核: the clerk it is offered to corrects the text while it is rechecked. */
@Component
class RecheckRight implements RevisionRight {

    private final Processes processes;

    RecheckRight(Processes processes) {
        this.processes = processes;
    }

    @Override
    public boolean holds(Subject subject, Document document) {
        return document.status() == DocumentStatus.SIGNED_OFF && processes.openTasks(document.id().value()).stream()
                .anyMatch(task -> task.step().equals("recheck")
                        && !Collections.disjoint(subject.principals(), task.candidates()));
    }
}
