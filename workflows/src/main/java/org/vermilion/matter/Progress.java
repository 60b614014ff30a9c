package org.vermilion.matter;

import java.time.LocalDate;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.vermilion.deadline.CaseClock;
import org.vermilion.deadline.DeadlineReason;
import org.vermilion.deadline.Lamp;
import org.vermilion.refusal.Refusal;

/**
 * How a case stands against its time on a day. A date that would lie in a year whose calendar is not loaded is null: it
 * is not guessed, and the case can be looked at nevertheless.
 *
 * @param due the last day of the running clock; while it is paused, the day it would be if it ran again today; null
 *     once the case is closed
 * @param promised the day handling was promised to end by; null until the case is accepted
 * @param legal the day it must end by; null until the case is accepted
 * @param daysLeft working days left until {@code due}, negative when overdue; after the end, what was left then
 * @param pausedDays working days both clocks have stood still
 */
public record Progress(@Nullable LocalDate due, @Nullable LocalDate promised, @Nullable LocalDate legal,
        @Nullable Integer daysLeft, @Nullable Lamp lamp, boolean paused, @Nullable Integer pausedDays) {

    static Progress of(CaseTimes times, LocalDate today) {
        CaseClock running = asIfResumed(times.current(), today);
        CaseClock legal = times.legal().map(clock -> asIfResumed(clock, today)).orElse(null);
        return new Progress(
                running.isStopped() ? null : known(running::due),
                legal == null ? null : known(running::due),
                legal == null ? null : known(legal::due),
                known(() -> times.current().daysLeft(today)),
                known(() -> times.current().lamp(today)),
                times.isPaused(),
                known(() -> times.pausedDays(today)));
    }

    private static CaseClock asIfResumed(CaseClock clock, LocalDate today) {
        return clock.isPaused() && !clock.isStopped() ? clock.resumed(today) : clock;
    }

    private static <T> @Nullable T known(Supplier<T> value) {
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
