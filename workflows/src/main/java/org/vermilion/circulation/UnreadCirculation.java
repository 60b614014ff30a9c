package org.vermilion.circulation;

import org.springframework.stereotype.Component;

import org.vermilion.access.AccessGuard;
import org.vermilion.subject.Subject;
import org.vermilion.task.Counted;
import org.vermilion.task.Counts;
import org.vermilion.workbench.UnreadCount;

/** Counts what somebody was given to read and has not read: the length of that list. */
@Component
class UnreadCirculation implements UnreadCount {

    private final CirculationRows rows;
    private final AccessGuard guard;

    UnreadCirculation(CirculationRows rows, AccessGuard guard) {
        this.rows = rows;
        this.guard = guard;
    }

    @Override
    public Counted unread(Subject subject) {
        return Counted.of(rows.unread(subject.person(), guard.scope(subject), Counts.MOST));
    }
}
