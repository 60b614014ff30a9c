package org.vermilion.deadline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.vermilion.refusal.Refusal;

/**
 * The days the State Council's notices make working days (全国年节及纪念日放假办法; one notice a year).
 *
 * <p>A year without a notice is never guessed: every question that touches one is refused with {@code CAL-404}.
 * Immutable and thread-safe.
 */
public final class WorkingCalendar {

    private static final int FIRST_BUNDLED_YEAR = 2025;

    private final Map<Integer, CalendarYear> years = new TreeMap<>();
    private final Set<LocalDate> off = new HashSet<>();
    private final Set<LocalDate> work = new HashSet<>();

    private WorkingCalendar(Collection<CalendarYear> loaded) {
        for (CalendarYear year : loaded) {
            years.merge(year.year(), year, WorkingCalendar::newer);
        }
        for (CalendarYear year : years.values()) {
            off.addAll(year.off());
            work.addAll(year.work());
        }
        // A notice may turn days of the December before; it is the later word on them.
        for (CalendarYear year : years.values()) {
            off.removeIf(day -> day.getYear() < year.year() && year.work().contains(day));
            work.removeIf(day -> day.getYear() < year.year() && year.off().contains(day));
        }
    }

    /**
     * The years that come with the program, and those of a directory.
     *
     * @param directory holds files named {@code 2027.yaml}; may be absent; a file for a bundled year counts if its
     *     version is higher
     * @throws Refusal {@code CAL-INVALID} if a file is wrong or two files for a year have the same version
     */
    public static WorkingCalendar load(@Nullable Path directory) {
        List<CalendarYear> loaded = new ArrayList<>(bundled());
        if (directory != null) {
            loaded.addAll(from(directory));
        }
        return new WorkingCalendar(loaded);
    }

    /** Whether the day is worked. */
    public boolean isWorkingDay(LocalDate day) {
        requireLoaded(day.getYear());
        return work.contains(day) || !CalendarYear.isWeekend(day) && !off.contains(day);
    }

    /**
     * The {@code n}-th working day after a day, which itself does not count (民法典 art. 201).
     *
     * @param n 1 or more
     */
    public LocalDate plusWorkingDays(LocalDate start, int n) {
        if (n < 1) {
            throw new IllegalArgumentException("working days to add must be 1 or more");
        }
        LocalDate day = start;
        for (int counted = 0; counted < n;) {
            day = day.plusDays(1);
            counted += isWorkingDay(day) ? 1 : 0;
        }
        return day;
    }

    /**
     * How many working days lie after {@code start} up to and including {@code end}; so that
     * {@code workingDaysBetween(d, plusWorkingDays(d, n)) == n}.
     *
     * @param end not before {@code start}
     */
    public int workingDaysBetween(LocalDate start, LocalDate end) {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("the end must not be before the start");
        }
        return (int) start.plusDays(1).datesUntil(end.plusDays(1)).filter(this::isWorkingDay).count();
    }

    /** The notice a year rests on; empty if the year is not loaded. */
    public Optional<CalendarYear> year(int year) {
        return Optional.ofNullable(years.get(year));
    }

    /** The years loaded, in order. */
    public SortedSet<Integer> years() {
        return new TreeSet<>(years.keySet());
    }

    private void requireLoaded(int year) {
        if (!years.containsKey(year)) {
            throw new Refusal(DeadlineReason.YEAR_NOT_LOADED, year);
        }
    }

    private static CalendarYear newer(CalendarYear one, CalendarYear other) {
        if (one.version() == other.version()) {
            throw new Refusal(DeadlineReason.CALENDAR_INVALID, one.year() + ".yaml",
                    "another file for the year has the same version " + one.version());
        }
        return one.version() > other.version() ? one : other;
    }

    private static List<CalendarYear> bundled() {
        List<CalendarYear> found = new ArrayList<>();
        for (int year = FIRST_BUNDLED_YEAR; ; year++) {
            String name = year + ".yaml";
            try (InputStream in = WorkingCalendar.class.getResourceAsStream("/calendars/" + name)) {
                if (in == null) {
                    return found;
                }
                found.add(named(year, name, CalendarFile.read(name, in)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static List<CalendarYear> from(Path directory) {
        Map<Integer, Path> files = new HashMap<>();
        try (Stream<Path> entries = Files.list(directory)) {
            entries.filter(file -> file.getFileName().toString().matches("\\d{4}\\.yaml")).forEach(file ->
                    files.put(Integer.valueOf(file.getFileName().toString().substring(0, 4)), file));
        } catch (IOException e) {
            throw new Refusal(DeadlineReason.CALENDAR_INVALID, e, "directory", "it cannot be listed");
        }
        List<CalendarYear> found = new ArrayList<>();
        for (Map.Entry<Integer, Path> file : files.entrySet()) {
            String name = file.getValue().getFileName().toString();
            try (InputStream in = Files.newInputStream(file.getValue())) {
                found.add(named(file.getKey(), name, CalendarFile.read(name, in)));
            } catch (IOException e) {
                throw new Refusal(DeadlineReason.CALENDAR_INVALID, e, name, "it cannot be read");
            }
        }
        return found;
    }

    private static CalendarYear named(int year, String name, CalendarYear read) {
        if (read.year() != year) {
            throw new Refusal(DeadlineReason.CALENDAR_INVALID, name, "it says it is for " + read.year());
        }
        return read;
    }
}
