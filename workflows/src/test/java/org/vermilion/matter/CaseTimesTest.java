package org.vermilion.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vermilion.matter.CaseFixture.code;

import java.time.LocalDate;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.vermilion.deadline.Lamp;
import org.vermilion.deadline.WorkingCalendar;
import org.vermilion.matter.CaseTimes.Phase;
import org.vermilion.matter.definition.MatterDefinition.Clock;
import org.vermilion.matter.definition.MatterDefinition.Start;

class CaseTimesTest {

    private static final WorkingCalendar CALENDAR = WorkingCalendar.load(null);
    private static final Clock FROM_ACCEPTANCE = new Clock(Start.ON_ACCEPTANCE, 5, 15, 20);
    private static final Clock FROM_RECEIPT = new Clock(Start.ON_RECEIPT, 5, 15, 20);

    @Test
    void followsTheStoryOfALicence() {
        CaseTimes times = CaseTimes.begun(CALENDAR, FROM_ACCEPTANCE, day("2026-03-02"));
        assertThat(Progress.of(times, day("2026-03-02")).due()).isEqualTo("2026-03-09");

        CaseTimes accepted = times.paused(day("2026-03-05"), CaseTimes.SUPPLEMENT).resumed(day("2026-03-10"))
                .accepted(day("2026-03-11"), false);

        Progress progress = Progress.of(accepted, day("2026-03-11"));
        assertThat(progress.promised()).isEqualTo("2026-04-01");
        assertThat(progress.legal()).isEqualTo("2026-04-09");
        assertThat(progress.due()).isEqualTo(progress.promised());
        assertThat(progress.pausedDays()).isEqualTo(3);
    }

    @Test
    void countsFromReceiptWithoutTheDaysOfTheSupplement() {
        CaseTimes accepted = CaseTimes.begun(CALENDAR, FROM_RECEIPT, day("2026-03-02"))
                .paused(day("2026-03-05"), CaseTimes.SUPPLEMENT).resumed(day("2026-03-10"))
                .accepted(day("2026-03-11"), false);

        assertThat(accepted.legal()).hasValueSatisfying(clock -> {
            assertThat(clock.events().get(0).on()).isEqualTo("2026-03-02");
            assertThat(clock.due()).isEqualTo(CALENDAR.plusWorkingDays(day("2026-03-02"), 23));
        });
        assertThat(accepted.pausedDays(day("2026-03-11"))).as("each day once").isEqualTo(3);
    }

    @Test
    void countsFromTheDayTheSupplementCameWhenNobodySpokeAfterIt() {
        CaseTimes silent = CaseTimes.begun(CALENDAR, FROM_ACCEPTANCE, day("2026-03-02"))
                .paused(day("2026-03-05"), CaseTimes.SUPPLEMENT).resumed(day("2026-03-10"));

        assertThat(silent.isDeemed(day("2026-03-12"))).isFalse();
        assertThat(silent.isDeemed(day("2026-03-13"))).isTrue();
        assertThat(silent.received()).isEqualTo("2026-03-10");
        CaseTimes accepted = silent.accepted(day("2026-03-13"), true);
        assertThat(accepted.legal()).hasValueSatisfying(
                clock -> assertThat(clock.due()).isEqualTo(CALENDAR.plusWorkingDays(day("2026-03-10"), 20)));
    }

    @Test
    void aPausedCaseIsNeverAcceptedBySilence() {
        CaseTimes paused = CaseTimes.begun(CALENDAR, FROM_ACCEPTANCE, day("2026-03-02"))
                .paused(day("2026-03-05"), CaseTimes.SUPPLEMENT);

        assertThat(paused.isDeemed(day("2026-06-30"))).isFalse();
        assertThat(Progress.of(paused, day("2026-06-30")).lamp()).isEqualTo(Lamp.PAUSED);
    }

    @Test
    void isComputedAgainFromItsEventsAlone() {
        CaseTimes times = CaseTimes.begun(CALENDAR, FROM_ACCEPTANCE, day("2026-03-02"))
                .paused(day("2026-03-05"), CaseTimes.SUPPLEMENT).resumed(day("2026-03-10"))
                .accepted(day("2026-03-11"), false).stopped(day("2026-03-20"));

        CaseTimes again = CaseTimes.of(CALENDAR, FROM_ACCEPTANCE, times.events(Phase.ACCEPTANCE),
                times.events(Phase.HANDLING));

        assertThat(Progress.of(again, day("2026-05-08"))).isEqualTo(Progress.of(times, day("2026-05-08")))
                .returns(Lamp.DONE, Progress::lamp).returns(null, Progress::due).returns(8, Progress::daysLeft);
    }

    @Test
    void refusesToPromiseADayInAYearNotLoaded() {
        CaseTimes times = CaseTimes.begun(CALENDAR, FROM_ACCEPTANCE, day("2026-12-14"));

        assertThat(code(() -> times.accepted(day("2026-12-14"), false).requireComputable(day("2026-12-14"))))
                .isEqualTo("CAL-404");
        assertThat(times.requireComputable(day("2026-12-14"))).isSameAs(times);
    }

    @Property
    void aSupplementMovesTheDayByWhatItTookAndNothingElse(@ForAll @IntRange(min = 0, max = 200) int start,
            @ForAll @IntRange(min = 0, max = 4) int asked, @ForAll @IntRange(min = 0, max = 30) int took) {
        LocalDate submitted = LocalDate.of(2026, 1, 5).plusDays(start);
        LocalDate paused = asked == 0 ? submitted : CALENDAR.plusWorkingDays(submitted, asked);
        LocalDate resumed = paused.plusDays(took);
        CaseTimes times = CaseTimes.begun(CALENDAR, FROM_ACCEPTANCE, submitted)
                .paused(paused, CaseTimes.SUPPLEMENT).resumed(resumed);

        int lost = (int) paused.datesUntil(resumed)
                .filter(day -> day.isAfter(submitted) && CALENDAR.isWorkingDay(day)).count();

        assertThat(times.current().due()).isEqualTo(CALENDAR.plusWorkingDays(submitted, 5 + lost));
        assertThat(times.pausedDays(resumed)).isEqualTo(lost);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
