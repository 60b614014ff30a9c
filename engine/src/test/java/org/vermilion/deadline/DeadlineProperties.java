package org.vermilion.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class DeadlineProperties {

    private static final WorkingCalendar CALENDAR = WorkingCalendar.load(null);

    @Property
    void countingBackWhatWasAddedGivesTheSame(@ForAll("starts") LocalDate start, @ForAll @IntRange(min = 1, max = 60) int n) {
        LocalDate due = CALENDAR.plusWorkingDays(start, n);

        assertThat(CALENDAR.workingDaysBetween(start, due)).isEqualTo(n);
        assertThat(CALENDAR.isWorkingDay(due)).isTrue();
    }

    @Property
    void addingInTwoStepsIsAddingAtOnce(@ForAll("starts") LocalDate start,
            @ForAll @IntRange(min = 1, max = 30) int n, @ForAll @IntRange(min = 1, max = 30) int m) {
        assertThat(CALENDAR.plusWorkingDays(CALENDAR.plusWorkingDays(start, n), m))
                .isEqualTo(CALENDAR.plusWorkingDays(start, n + m));
    }

    @Property
    void aPauseNeverMakesTheDueDateEarlier(@ForAll("starts") LocalDate start, @ForAll @IntRange(min = 1, max = 30) int n,
            @ForAll @IntRange(max = 60) int wait, @ForAll @IntRange(max = 40) int length) {
        CaseClock clock = CaseClock.started(CALENDAR, start, n);
        LocalDate from = start.plusDays(wait);

        CaseClock paused = clock.paused(from, "HEARING").resumed(from.plusDays(length));

        assertThat(paused.due()).isAfterOrEqualTo(clock.due());
        assertThat(CALENDAR.isWorkingDay(paused.due())).isTrue();
        if (!from.isAfter(clock.due())) {
            assertThat(paused.due()).isEqualTo(CALENDAR.plusWorkingDays(start, n + paused.pausedDays()));
        }
    }

    @Property
    void theDaysLeftReachZeroOnTheDueDayAndFallNoFasterThanOneADay(@ForAll("starts") LocalDate start,
            @ForAll @IntRange(min = 1, max = 30) int n, @ForAll @IntRange(max = 20) int wait,
            @ForAll @IntRange(max = 20) int length) {
        LocalDate from = start.plusDays(wait);
        CaseClock clock = CaseClock.started(CALENDAR, start, n).paused(from, "HEARING").resumed(from.plusDays(length));

        assertThat(clock.daysLeft(start)).isEqualTo(n);
        assertThat(clock.daysLeft(clock.due())).isZero();
        start.datesUntil(clock.due().plusDays(10)).forEach(day -> {
            int fall = clock.daysLeft(day) - clock.daysLeft(day.plusDays(1));
            assertThat(fall).isBetween(0, 1);
            assertThat(clock.lamp(day) == Lamp.RED).isEqualTo(day.isAfter(clock.due()));
        });
    }

    @Provide
    Arbitrary<LocalDate> starts() {
        return Arbitraries.longs()
                .between(LocalDate.of(2025, 1, 1).toEpochDay(), LocalDate.of(2026, 7, 1).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }
}
