package org.vermilion.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.vermilion.deadline.ClockEvent.Extended;
import org.vermilion.deadline.ClockEvent.Paused;

/** The stretches of days on which a clock stood still. */
record Pauses(List<Stretch> stretches) {

    /** From a first day to the day before {@code until}. */
    record Stretch(LocalDate from, LocalDate until) {
        boolean holds(LocalDate day) {
            return !day.isBefore(from) && day.isBefore(until);
        }
    }

    /** Those of the events; one that still goes on ends before {@code open}, or is left out if that is null. */
    static Pauses of(List<ClockEvent> events, @Nullable LocalDate open) {
        List<Stretch> found = new ArrayList<>();
        LocalDate from = null;
        for (ClockEvent event : events) {
            if (event instanceof Paused) {
                from = event.on();
            } else if (from != null && !(event instanceof Extended)) {
                found.add(new Stretch(from, event.on()));
                from = null;
            }
        }
        if (from != null && open != null && open.isAfter(from)) {
            found.add(new Stretch(from, open));
        }
        return new Pauses(found);
    }

    /** Whether the last event that concerns pauses began one. */
    static boolean goesOn(List<ClockEvent> events) {
        boolean paused = false;
        for (ClockEvent event : events) {
            paused = event instanceof Paused || paused && event instanceof Extended;
        }
        return paused;
    }

    boolean holds(LocalDate day) {
        return stretches.stream().anyMatch(stretch -> stretch.holds(day));
    }

    /** Working days in them that lie after {@code start} and not after {@code end}. */
    int workingDays(WorkingCalendar calendar, LocalDate start, LocalDate end) {
        return (int) stretches.stream()
                .flatMap(stretch -> stretch.from().datesUntil(stretch.until()))
                .filter(day -> day.isAfter(start) && !day.isAfter(end) && calendar.isWorkingDay(day))
                .count();
    }
}
