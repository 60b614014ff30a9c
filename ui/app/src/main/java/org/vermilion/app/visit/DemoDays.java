package org.vermilion.app.visit;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.vermilion.deadline.WorkingCalendar;

/**
 * On which day a demo is. Most of the time it is today; but the working days of the next year are not known before its
 * notice (ADR 0007), and near the end of the last year that is known every due date would be refused. A demo then plays some
 * weeks earlier.
 */
public final class DemoDays {

    /** The longest time the demo's matters may take, in days. */
    private static final int REACH = 33;

    private DemoDays() {}

    /** How far a demo's clock must be ahead of the machine's; zero or negative, whole days. */
    public static Duration shift(LocalDate today) {
        LocalDate last = LocalDate.of(WorkingCalendar.load(null).years().last(), 12, 31).minusDays(REACH);
        return Duration.ofDays(Math.min(0, ChronoUnit.DAYS.between(today, last)));
    }
}
