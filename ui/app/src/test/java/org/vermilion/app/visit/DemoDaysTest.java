package org.vermilion.app.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

import org.vermilion.deadline.WorkingCalendar;

class DemoDaysTest {

    private final WorkingCalendar calendar = WorkingCalendar.load(null);
    private final int last = calendar.years().last();

    @Test
    void isTodayWhileTheDaysAheadAreKnown() {
        assertThat(DemoDays.shift(LocalDate.of(last, 11, 1))).isEqualTo(Duration.ZERO);
    }

    @Test
    void playsBeforeTheEndOfTheLastKnownYear() {
        LocalDate christmas = LocalDate.of(last, 12, 25);

        Duration shift = DemoDays.shift(christmas);

        assertThat(shift).isNegative();
        assertThat(christmas.plusDays(shift.toDays())).isBefore(LocalDate.of(last, 12, 1));
    }

    @Property
    void everyDueDateOfAMatterCanBeComputed(@ForAll @IntRange(min = 0, max = 3_000) int days) {
        LocalDate today = LocalDate.of(last, 1, 1).plusDays(days);

        LocalDate played = today.plusDays(DemoDays.shift(today).toDays());

        assertThat(calendar.plusWorkingDays(played.plusDays(3), 20)).isAfter(played); // the law's time for a case, after a supplement
    }
}
