package org.vermilion.deadline;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.vermilion.access.NoAccessCheck;
import org.vermilion.refusal.Refusal;

/**
 * Days that work is due by, which know no pauses: they are set, and set anew. A year without a calendar is not guessed
 * and stops no work: what would need it is null. Safe for use by many threads.
 */
@NoAccessCheck(reason = "which days are worked is public")
@Component
public class DueDays {

    private final WorkingCalendar calendar;
    private final Clock clock;

    public DueDays(WorkingCalendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Today in the zone the calendar is kept in. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The day so many working days from today; today itself for 0. */
    public @Nullable LocalDate after(int workingDays) {
        LocalDate today = today();
        return workingDays == 0 ? today : known(() -> calendar.plusWorkingDays(today, workingDays));
    }

    /** The last day whose lamp is yellow today: no more than the days of {@link LampRule#DEFAULT} are left. */
    public LocalDate soonUntil() {
        LocalDate day = today();
        for (int left = 0; ; day = day.plusDays(1)) {
            LocalDate next = day.plusDays(1);
            Boolean worked = known(() -> calendar.isWorkingDay(next));
            if (worked == null || worked && ++left > LampRule.DEFAULT.days()) {
                return day;
            }
        }
    }

    /** How work stands today. That a day is over needs no calendar. */
    public Standing standing(@Nullable LocalDate due, boolean paused) {
        if (paused) {
            return new Standing(null, Lamp.PAUSED);
        }
        if (due == null) {
            return new Standing(null, null);
        }
        LocalDate today = today();
        if (due.isBefore(today)) {
            Integer since = known(() -> calendar.workingDaysBetween(due, today));
            return new Standing(since == null ? null : -Math.max(1, since), Lamp.RED);
        }
        Integer left = known(() -> calendar.workingDaysBetween(today, due));
        return new Standing(left, left == null ? null : left > LampRule.DEFAULT.days() ? Lamp.GREEN : Lamp.YELLOW);
    }

    private static <V> @Nullable V known(Supplier<V> value) {
        try {
            return value.get();
        } catch (Refusal refusal) {
            if (refusal.reason() == DeadlineReason.YEAR_NOT_LOADED) {
                return null;
            }
            throw refusal;
        }
    }
}
