package org.vermilion.transmission;

import org.springframework.stereotype.Component;

import org.vermilion.access.AccessGuard;
import org.vermilion.document.Incoming;
import org.vermilion.label.Label;
import org.vermilion.subject.Subject;

/** What came for an organ and may be answered by a document. */
@Component
class IncomingConsignments implements Incoming {

    private final ConsignmentRows rows;
    private final AccessGuard guard;

    IncomingConsignments(ConsignmentRows rows, AccessGuard guard) {
        this.rows = rows;
        this.guard = guard;
    }

    @Override
    public Label label(Subject subject, String consignment) {
        Consignment came = rows.find(consignment).filter(c -> c.recipient().equals(subject.organ())).orElseThrow(guard::absent);
        guard.requireKnown(subject, came.guarded());
        return came.label();
    }
}
