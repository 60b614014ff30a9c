package org.vermilion.deadline;

import java.util.List;

import org.vermilion.deadline.ClockEvent.Extended;
import org.vermilion.deadline.ClockEvent.Paused;
import org.vermilion.deadline.ClockEvent.Resumed;
import org.vermilion.deadline.ClockEvent.Started;
import org.vermilion.deadline.ClockEvent.Stopped;
import org.vermilion.refusal.Refusal;

/** Which event may follow which. */
final class ClockRules {

    private ClockRules() {
    }

    /** Refuses an event that cannot follow what happened so far; {@code events} is not empty. */
    static void requirePossible(List<ClockEvent> events, ClockEvent next) {
        ClockEvent last = events.get(events.size() - 1);
        if (next instanceof Started) {
            throw new Refusal(DeadlineReason.EVENTS_INCOMPLETE);
        }
        if (last instanceof Stopped) {
            throw new Refusal(DeadlineReason.STOPPED);
        }
        if (next.on().isBefore(last.on())) {
            throw new Refusal(DeadlineReason.OUT_OF_ORDER, next.on(), last.on());
        }
        if (next instanceof Paused && Pauses.goesOn(events)) {
            throw new Refusal(DeadlineReason.ALREADY_PAUSED);
        }
        if (next instanceof Resumed && !Pauses.goesOn(events)) {
            throw new Refusal(DeadlineReason.NOT_PAUSED);
        }
        if (next instanceof Extended && events.stream().anyMatch(Extended.class::isInstance)) {
            throw new Refusal(DeadlineReason.EXTENDED_ALREADY);
        }
    }
}
