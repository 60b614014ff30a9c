package org.vermilion.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vermilion.deadline.Refused.code;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vermilion.deadline.ClockEvent.Paused;
import org.vermilion.deadline.ClockEvent.Started;
import org.vermilion.deadline.ClockEvent.Stopped;

class CaseClockTest {

    private static final WorkingCalendar CALENDAR = WorkingCalendar.load(null);

    @ParameterizedTest
    @CsvSource({
        "2026-03-02, 2026-03-10, 2026-03-19, 7, 2026-04-09",
        "2026-06-12, 2026-06-17, 2026-06-26, 6, 2026-07-21",
        "2026-06-15, 2026-06-17, 2026-06-26, 6, 2026-07-22"
    })
    void leavesOutTheWorkingDaysItWasPaused(LocalDate start, LocalDate from, LocalDate until, int left, LocalDate due) {
        CaseClock clock = CaseClock.started(CALENDAR, start, 20).paused(from, "THIRD-PARTY").resumed(until);

        assertThat(clock.due()).isEqualTo(due);
        assertThat(clock.pausedDays()).isEqualTo(left);
        assertThat(clock.due()).isEqualTo(CALENDAR.plusWorkingDays(start, 20 + left));
    }

    @Test
    void aCaseKeepsItsPromisedAndItsLegalDate() {
        CaseClock acceptance = CaseClock.started(CALENDAR, day("2026-03-02"), 5);
        CaseClock legal = CaseClock.started(CALENDAR, day("2026-03-11"), 20);

        assertThat(acceptance.due()).isEqualTo(day("2026-03-09"));
        assertThat(legal.due()).isEqualTo(day("2026-04-09"));
        assertThat(legal.allowing(15).due()).isEqualTo(day("2026-04-01"));

        CaseClock reviewed = legal.paused(day("2026-03-16"), "EXPERT-REVIEW").resumed(day("2026-03-21"));

        assertThat(reviewed.pausedDays()).isEqualTo(5);
        assertThat(reviewed.due()).isEqualTo(day("2026-04-16"));
        assertThat(reviewed.allowing(15).due()).isEqualTo(day("2026-04-09"));
    }

    @Test
    void theDueDateIsComputedAgainFromTheEventsAlone() {
        CaseClock clock = CaseClock.started(CALENDAR, day("2026-03-11"), 20)
                .paused(day("2026-03-16"), "EXPERT-REVIEW").resumed(day("2026-03-21"))
                .extended(day("2026-03-25"), 10);

        CaseClock again = CaseClock.of(CALENDAR, 20, clock.events());

        assertThat(again.due()).isEqualTo(clock.due()).isEqualTo(CALENDAR.plusWorkingDays(day("2026-03-11"), 35));
    }

    @Test
    void turnsFromGreenToYellowToRed() {
        CaseClock clock = CaseClock.started(CALENDAR, day("2026-03-02"), 20);

        assertThat(clock.lamp(day("2026-03-02"))).isEqualTo(Lamp.GREEN);
        assertThat(clock.daysLeft(day("2026-03-23"))).isEqualTo(5);
        assertThat(clock.lamp(day("2026-03-23"))).isEqualTo(Lamp.GREEN);
        assertThat(clock.daysLeft(day("2026-03-24"))).isEqualTo(4);
        assertThat(clock.lamp(day("2026-03-24"))).isEqualTo(Lamp.YELLOW);
        assertThat(clock.daysLeft(day("2026-03-30"))).isZero();
        assertThat(clock.lamp(day("2026-03-30"))).isEqualTo(Lamp.YELLOW);
        assertThat(clock.daysLeft(day("2026-03-31"))).isEqualTo(-1);
        assertThat(clock.lamp(day("2026-03-31"))).isEqualTo(Lamp.RED);
    }

    @Test
    void isYellowTwoWorkingDaysBeforeAShortTimeEnds() {
        CaseClock reply = CaseClock.started(CALENDAR, day("2026-06-12"), 7);

        assertThat(reply.lamp(day("2026-06-18"))).isEqualTo(Lamp.GREEN);
        assertThat(reply.lamp(day("2026-06-22"))).isEqualTo(Lamp.YELLOW);
        assertThat(reply.lamp(day("2026-06-24"))).isEqualTo(Lamp.YELLOW);
        assertThat(reply.lamp(day("2026-06-25"))).isEqualTo(Lamp.RED);
        assertThat(reply.lamp(day("2026-06-22"), new LampRule(0, 1))).isEqualTo(Lamp.GREEN);
    }

    @Test
    void isOverdueOnTheDayOffAfterTheDueDay() {
        CaseClock clock = CaseClock.started(CALENDAR, day("2026-03-06"), 5);

        assertThat(clock.due()).isEqualTo(day("2026-03-13"));
        assertThat(clock.daysLeft(day("2026-03-14"))).isEqualTo(-1);
        assertThat(clock.daysLeft(day("2026-03-16"))).isEqualTo(-1);
        assertThat(clock.daysLeft(day("2026-03-17"))).isEqualTo(-2);
        assertThat(clock.lamp(day("2026-03-14"))).isEqualTo(Lamp.RED);
    }

    @Test
    void keepsWhatIsLeftWhileItIsPaused() {
        CaseClock clock = CaseClock.started(CALENDAR, day("2026-03-02"), 20).paused(day("2026-03-10"), "HEARING");

        assertThat(clock.isPaused()).isTrue();
        assertThat(clock.lamp(day("2026-03-09"))).isEqualTo(Lamp.GREEN);
        assertThat(clock.lamp(day("2026-03-10"))).isEqualTo(Lamp.PAUSED);
        assertThat(clock.lamp(day("2026-04-30"))).isEqualTo(Lamp.PAUSED);
        assertThat(clock.daysLeft(day("2026-03-10"))).isEqualTo(15);
        assertThat(clock.daysLeft(day("2026-04-30"))).isEqualTo(15);
        assertThat(clock.pausedDays()).isZero();
        assertThat(clock.pausedDays(day("2026-03-18"))).isEqualTo(7);
        assertThat(clock.due()).as("the earliest it can be").isEqualTo(day("2026-03-30"));
    }

    @Test
    void aPauseDoesNotRescueWhatIsOverdue() {
        CaseClock clock = CaseClock.started(CALENDAR, day("2026-03-02"), 5).paused(day("2026-03-11"), "HEARING");

        assertThat(clock.lamp(day("2026-03-20"))).isEqualTo(Lamp.RED);
        assertThat(clock.resumed(day("2026-03-25")).due()).isEqualTo(day("2026-03-09"));
    }

    @Test
    void stopsCountingWhenTheCaseIsClosed() {
        CaseClock clock = CaseClock.started(CALENDAR, day("2026-03-02"), 20);
        CaseClock inTime = clock.stopped(day("2026-03-20"));
        CaseClock late = clock.stopped(day("2026-04-01"));

        assertThat(inTime.lamp(day("2026-03-19"))).isEqualTo(Lamp.GREEN);
        assertThat(inTime.lamp(day("2026-03-20"))).isEqualTo(Lamp.DONE);
        assertThat(inTime.lamp(day("2026-12-31"))).isEqualTo(Lamp.DONE);
        assertThat(inTime.daysLeft(day("2026-12-31"))).isEqualTo(6);
        assertThat(inTime.isOverdue(day("2026-12-31"))).isFalse();
        assertThat(late.lamp(day("2026-12-31"))).isEqualTo(Lamp.DONE);
        assertThat(late.isOverdue(day("2026-12-31"))).isTrue();
    }

    @Test
    void showsItsLampAlthoughTheDueDateLiesInAYearNotLoaded() {
        CaseClock clock = CaseClock.started(CALENDAR, day("2026-12-20"), 20);

        assertThat(code(clock::due)).isEqualTo("CAL-404");
        assertThat(clock.daysLeft(day("2026-12-31"))).isEqualTo(11);
        assertThat(clock.lamp(day("2026-12-31"))).isEqualTo(Lamp.GREEN);
        assertThat(code(() -> clock.lamp(day("2027-01-04")))).isEqualTo("CAL-404");
    }

    @Test
    void refusesAHistoryThatCannotBe() {
        CaseClock clock = CaseClock.started(CALENDAR, day("2026-03-02"), 20);
        CaseClock paused = clock.paused(day("2026-03-10"), "HEARING");

        assertThat(code(() -> paused.paused(day("2026-03-11"), "HEARING"))).isEqualTo("CLOCK-PAUSED");
        assertThat(code(() -> clock.resumed(day("2026-03-11")))).isEqualTo("CLOCK-RUNNING");
        assertThat(code(() -> paused.resumed(day("2026-03-09")))).isEqualTo("CLOCK-ORDER");
        assertThat(code(() -> clock.paused(day("2026-03-01"), "HEARING"))).isEqualTo("CLOCK-ORDER");
        assertThat(code(() -> clock.stopped(day("2026-03-20")).stopped(day("2026-03-21")))).isEqualTo("CLOCK-STOPPED");
        assertThat(code(() -> clock.after(new Started(day("2026-03-03"))))).isEqualTo("CLOCK-START");
        assertThat(code(() -> CaseClock.of(CALENDAR, 20, List.of()))).isEqualTo("CLOCK-START");
        assertThat(code(() -> CaseClock.of(CALENDAR, 20, List.of(new Stopped(day("2026-03-03"))))))
                .isEqualTo("CLOCK-START");
        assertThat(code(() -> CaseClock.of(CALENDAR, 20, List.of(new Started(day("2026-03-03")),
                new Stopped(day("2026-03-04")), new Paused(day("2026-03-05"), "HEARING"))))).isEqualTo("CLOCK-STOPPED");
        assertThat(paused.stopped(day("2026-03-12")).isStopped()).as("withdrawn while paused").isTrue();
    }

    @Test
    void isExtendedOnceAndNotWhenItIsOverdue() {
        CaseClock clock = CaseClock.started(CALENDAR, day("2026-03-02"), 20);
        CaseClock extended = clock.extended(day("2026-03-30"), 10);

        assertThat(extended.due()).isEqualTo(day("2026-04-14"));
        assertThat(code(() -> extended.extended(day("2026-03-31"), 10))).isEqualTo("CLOCK-EXTENDED");
        assertThat(code(() -> clock.extended(day("2026-03-31"), 10))).isEqualTo("CLOCK-OVERDUE");
    }

    @Test
    void anExtensionLeavesAPauseAsItIs() {
        CaseClock clock = CaseClock.started(CALENDAR, day("2026-03-02"), 20)
                .paused(day("2026-03-10"), "HEARING").extended(day("2026-03-12"), 10).resumed(day("2026-03-19"));

        assertThat(clock.pausedDays()).isEqualTo(7);
        assertThat(clock.due()).isEqualTo(CALENDAR.plusWorkingDays(day("2026-03-02"), 37));
    }

    @Test
    void refusesAPauseWithoutAReason() {
        assertThatThrownBy(() -> new Paused(day("2026-03-10"), " ")).isInstanceOf(IllegalArgumentException.class);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
