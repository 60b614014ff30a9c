package org.vermilion.dispatch;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.vermilion.document.Documents;
import org.vermilion.document.Relabelled;
import org.vermilion.process.Processes;

/**
 * A draft that was returned and is labelled higher takes its dispatch along: the register of work, the tasks done and to
 * do. If a step would then have nobody cleared for it, the label is refused instead of the work being stuck.
 */
@Component
class Relabelling {

    private final DispatchRows rows;
    private final Documents documents;
    private final Route route;
    private final Processes processes;

    Relabelling(DispatchRows rows, Documents documents, Route route, Processes processes) {
        this.rows = rows;
        this.documents = documents;
        this.route = route;
        this.processes = processes;
    }

    @EventListener
    void follow(Relabelled relabelled) {
        rows.find(relabelled.document()).ifPresent(running -> {
            route.candidates(documents.held(relabelled.document()), running.plan());
            processes.relabel(relabelled.document().value(), relabelled.label());
        });
    }
}
