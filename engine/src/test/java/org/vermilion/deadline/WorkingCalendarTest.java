package org.vermilion.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vermilion.deadline.Refused.code;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vermilion.refusal.Refusal;

class WorkingCalendarTest {

    private static final WorkingCalendar CALENDAR = WorkingCalendar.load(null);

    private static final String CALENDAR_2027 = """
            year: 2027
            version: %d
            notice: 国办发明电〔2026〕1号
            issued: 2026-11-01
            workingDays: %d
            off:
              - { name: 元旦, from: 2027-01-01, to: 2027-01-03 }
            work: %s
            """;

    @TempDir
    Path directory;

    @ParameterizedTest
    @CsvSource({
        "2026-02-12, 5, 2026-02-26",
        "2026-02-13, 5, 2026-02-27",
        "2026-02-27, 1, 2026-02-28",
        "2026-01-30, 20, 2026-03-05",
        "2026-02-10, 20, 2026-03-16",
        "2026-03-02, 5, 2026-03-09",
        "2026-03-02, 10, 2026-03-16",
        "2026-03-02, 20, 2026-03-30",
        "2026-04-29, 5, 2026-05-09",
        "2026-06-12, 7, 2026-06-24",
        "2026-06-15, 20, 2026-07-14",
        "2026-06-10, 7, 2026-06-22",
        "2026-09-24, 5, 2026-10-09",
        "2026-09-28, 20, 2026-10-30",
        "2026-09-30, 3, 2026-10-10",
        "2025-09-26, 2, 2025-09-29",
        "2025-12-30, 2, 2026-01-04"
    })
    void countsWorkingDaysAsTheNoticesMakeThem(LocalDate start, int days, LocalDate due) {
        assertThat(CALENDAR.plusWorkingDays(start, days)).isEqualTo(due);
        assertThat(CALENDAR.workingDaysBetween(start, due)).isEqualTo(days);
    }

    @ParameterizedTest
    @ValueSource(ints = {2025, 2026})
    void aYearHasTwoHundredAndFortyEightWorkingDays(int year) {
        LocalDate eve = LocalDate.of(year, 1, 1);
        int afterNewYear = CALENDAR.workingDaysBetween(eve, LocalDate.of(year, 12, 31));

        assertThat(CALENDAR.isWorkingDay(eve)).isFalse();
        assertThat(afterNewYear).isEqualTo(248);
    }

    @Test
    void namesTheNoticeAYearRestsOn() {
        assertThat(CALENDAR.years()).containsExactly(2025, 2026);
        assertThat(CALENDAR.year(2026)).get().extracting(CalendarYear::notice).isEqualTo("国办发明电〔2025〕7号");
        assertThat(CALENDAR.year(2027)).isEmpty();
    }

    @Test
    void refusesToGuessAYearThatIsNotLoaded() {
        assertThatThrownBy(() -> CALENDAR.plusWorkingDays(LocalDate.of(2026, 12, 20), 20))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.reason()).isEqualTo(DeadlineReason.YEAR_NOT_LOADED);
                    assertThat(refusal.reason().code()).isEqualTo("CAL-404");
                    assertThat(refusal.zh()).contains("2027年");
                });
        assertThat(code(() -> CALENDAR.isWorkingDay(LocalDate.of(2024, 12, 31)))).isEqualTo("CAL-404");
    }

    @Test
    void countsOnWhenALaterYearIsImported() throws IOException {
        write("2027.yaml", CALENDAR_2027.formatted(1, 260, "[]"));

        WorkingCalendar longer = WorkingCalendar.load(directory);

        // 21-25 and 28-31 December are 9, 4 to 8 January 5, 11 to 15 January 5, then 18 January.
        assertThat(longer.plusWorkingDays(LocalDate.of(2026, 12, 20), 20)).isEqualTo(LocalDate.of(2027, 1, 18));
        assertThat(longer.years()).containsExactly(2025, 2026, 2027);
    }

    @Test
    void aLaterNoticeTurnsDaysOfTheDecemberBefore() throws IOException {
        write("2027.yaml", """
                year: 2027
                version: 1
                notice: 国办发明电〔2026〕1号
                issued: 2026-11-01
                workingDays: 260
                off:
                  - { name: 元旦, from: 2026-12-31, to: 2027-01-02 }
                work: [2026-12-27]
                """);

        WorkingCalendar turned = WorkingCalendar.load(directory);

        assertThat(turned.isWorkingDay(LocalDate.of(2026, 12, 27))).isTrue();
        assertThat(turned.isWorkingDay(LocalDate.of(2026, 12, 31))).isFalse();
    }

    @Test
    void aHigherVersionOfABundledYearReplacesIt() throws IOException {
        write("2026.yaml", """
                year: 2026
                version: 2
                notice: 国办发明电〔2026〕3号
                issued: 2026-02-01
                workingDays: 260
                off:
                  - { name: 元旦, from: 2026-01-01, to: 2026-01-01 }
                """);

        WorkingCalendar replaced = WorkingCalendar.load(directory);

        assertThat(replaced.isWorkingDay(LocalDate.of(2026, 1, 2))).isTrue();
        assertThat(replaced.year(2026)).get().extracting(CalendarYear::version).isEqualTo(2);
    }

    @Test
    void refusesTwoFilesOfTheSameVersionForAYear() throws IOException {
        write("2026.yaml", """
                year: 2026
                version: 1
                notice: 国办发明电〔2026〕3号
                issued: 2026-02-01
                workingDays: 261
                """);

        assertThat(code(() -> WorkingCalendar.load(directory))).isEqualTo("CAL-INVALID");
    }

    @Test
    void refusesAYearWhoseDaysDoNotAddUp() throws IOException {
        write("2027.yaml", CALENDAR_2027.formatted(1, 259, "[]"));

        assertThatThrownBy(() -> WorkingCalendar.load(directory))
                .isInstanceOfSatisfying(Refusal.class, refusal ->
                        assertThat(refusal.en()).contains("says 259", "add up to 260"));
    }

    @Test
    void reportsAllThatIsWrongWithAFileTogether() throws IOException {
        write("2027.yaml", CALENDAR_2027.formatted(0, 260, "[2027-01-02, 2027-01-04, 2029-01-06]"));

        assertThatThrownBy(() -> WorkingCalendar.load(directory))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.en()).contains(
                        "version must be 1 or more",
                        "both off and work: 2027-01-02",
                        "work day is no weekend day: 2027-01-04",
                        "work day outside the year: 2029-01-06"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "year: 2027\nversion: 1\nholidays: []",
        "year: 2027\nyear: 2026",
        "year: soon",
        "[",
        "",
        "year: 2027\nversion: 1\nnotice: x\nissued: 2026-11-01\nworkingDays: 260\noff: [{from: 2027-01-03, to: 2027-01-01}]"
    })
    void refusesAFileThatIsNoCalendar(String text) throws IOException {
        write("2027.yaml", text);

        assertThat(code(() -> WorkingCalendar.load(directory))).isEqualTo("CAL-INVALID");
    }

    @Test
    void refusesAFileNamedForAnotherYear() throws IOException {
        write("2028.yaml", CALENDAR_2027.formatted(1, 260, "[]"));

        assertThat(code(() -> WorkingCalendar.load(directory))).isEqualTo("CAL-INVALID");
    }

    @Test
    void refusesADirectoryThatIsNotThere() {
        assertThat(code(() -> WorkingCalendar.load(directory.resolve("absent")))).isEqualTo("CAL-INVALID");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(directory.resolve(name), text);
    }
}
