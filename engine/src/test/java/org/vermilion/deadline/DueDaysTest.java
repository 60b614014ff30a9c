package org.vermilion.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

import org.junit.jupiter.api.Test;

class DueDaysTest {

    private static final ZoneId HERE = ZoneId.of("Asia/Shanghai");

    @Test
    void countsWorkingDaysFromToday() {
        DueDays friday = on("2026-11-27");

        assertThat(friday.after(0)).isEqualTo("2026-11-27");
        assertThat(friday.after(1)).isEqualTo("2026-11-30");
        assertThat(friday.after(3)).isEqualTo("2026-12-02");
    }

    @Test
    void lightsTheLampByTheDaysLeft() {
        DueDays friday = on("2026-11-27");

        assertThat(standing(friday, "2026-12-02")).isEqualTo(new Standing(3, Lamp.GREEN));
        assertThat(standing(friday, "2026-12-01")).isEqualTo(new Standing(2, Lamp.YELLOW));
        assertThat(standing(friday, "2026-11-27")).isEqualTo(new Standing(0, Lamp.YELLOW));
        assertThat(standing(friday, "2026-11-25")).isEqualTo(new Standing(-2, Lamp.RED));
        assertThat(standing(on("2026-11-28"), "2026-11-27")).isEqualTo(new Standing(-1, Lamp.RED));
        assertThat(friday.standing(null, true)).isEqualTo(new Standing(null, Lamp.PAUSED));
        assertThat(friday.standing(null, false)).isEqualTo(new Standing(null, null));
    }

    @Test
    void callsSoonJustWhatIsYellow() {
        for (String today : new String[] {"2026-11-25", "2026-11-27", "2026-11-28", "2026-09-30"}) {
            DueDays days = on(today);
            LocalDate last = days.soonUntil();

            assertThat(days.standing(last, false).lamp()).isEqualTo(Lamp.YELLOW);
            assertThat(days.standing(last.plusDays(1), false).lamp()).isEqualTo(Lamp.GREEN);
        }
    }

    @Test
    void guessesNoYearWithoutACalendar() {
        int unknown = WorkingCalendar.load(null).years().last() + 1;
        DueDays eve = on(unknown - 1 + "-12-31");

        assertThat(eve.after(3)).isNull();
        assertThat(eve.soonUntil()).isEqualTo(eve.today());
        assertThat(standing(eve, unknown + "-01-08")).isEqualTo(new Standing(null, null));
        assertThat(standing(on(unknown + "-02-01"), unknown + "-01-08")).isEqualTo(new Standing(null, Lamp.RED));
    }

    private static Standing standing(DueDays days, String due) {
        return days.standing(LocalDate.parse(due), false);
    }

    private static DueDays on(String today) {
        return new DueDays(WorkingCalendar.load(null),
                Clock.fixed(LocalDate.parse(today).atTime(9, 0).atZone(HERE).toInstant(), HERE));
    }
}
