package org.vermilion.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;

/**
 * One year's announced exceptions to the week.
 *
 * @param year the year the notice is for
 * @param version from 1; of two files for a year the higher version counts
 * @param notice the number of the State Council's notice, such as {@code 国办发明电〔2025〕7号}
 * @param issued the notice's date
 * @param off announced days off; may hold days of the December before, as some notices for January do
 * @param work weekend days that are worked
 */
public record CalendarYear(
        int year, int version, String notice, LocalDate issued, Set<LocalDate> off, Set<LocalDate> work) {

    public CalendarYear {
        off = Set.copyOf(new TreeSet<>(off));
        work = Set.copyOf(new TreeSet<>(work));
    }

    /** Working days within the year itself by this notice alone, 0 to 366. */
    int workingDays() {
        return (int) LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(day -> work.contains(day) || !isWeekend(day) && !off.contains(day))
                .count();
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
