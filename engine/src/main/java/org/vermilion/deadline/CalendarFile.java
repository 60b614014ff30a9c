package org.vermilion.deadline;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.vermilion.refusal.Refusal;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A calendar file as written, and the checks it must pass before anybody computes with it: a mistyped day would move
 * legal deadlines silently.
 */
record CalendarFile(int year, int version, @Nullable String notice, @Nullable LocalDate issued, int workingDays,
        @Nullable List<Off> off, @Nullable List<LocalDate> work) {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final int LONGEST_HOLIDAY = 15;
    private static final int LARGEST_FILE = 64 * 1024;

    record Off(@Nullable String name, @Nullable LocalDate from, @Nullable LocalDate to) {
    }

    /** Reads and checks a file; {@code name} is what a refusal calls it. */
    static CalendarYear read(String name, InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(LARGEST_FILE + 1);
        if (bytes.length > LARGEST_FILE) {
            throw new Refusal(DeadlineReason.CALENDAR_INVALID, name, "larger than 64 KB");
        }
        CalendarFile file;
        try {
            file = YAML.readValue(bytes, CalendarFile.class);
        } catch (JacksonException e) {
            throw new Refusal(DeadlineReason.CALENDAR_INVALID, e, name, "not readable near line " + e.getLocation().getLineNr());
        }
        List<String> problems = new ArrayList<>();
        CalendarYear year = file.checked(problems);
        if (!problems.isEmpty()) {
            throw new Refusal(DeadlineReason.CALENDAR_INVALID, name, String.join("; ", problems));
        }
        return year;
    }

    private CalendarYear checked(List<String> problems) {
        need(year >= 2000 && year <= 2200, "year must be 2000 to 2200", problems);
        need(version >= 1, "version must be 1 or more", problems);
        need(notice != null && !notice.isBlank(), "notice is missing", problems);
        need(issued != null, "issued is missing", problems);
        Set<LocalDate> offDays = new HashSet<>();
        for (Off range : off == null ? List.<Off>of() : off) {
            addRange(range, offDays, problems);
        }
        Set<LocalDate> workDays = new HashSet<>();
        for (LocalDate day : work == null ? List.<LocalDate>of() : work) {
            need(belongs(day), "work day outside the year: " + day, problems);
            need(CalendarYear.isWeekend(day), "work day is no weekend day: " + day, problems);
            need(!offDays.contains(day), "both off and work: " + day, problems);
            need(workDays.add(day), "work day given twice: " + day, problems);
        }
        CalendarYear value = new CalendarYear(year, version, notice == null ? "" : notice,
                issued == null ? LocalDate.EPOCH : issued, offDays, workDays);
        if (problems.isEmpty()) {
            need(value.workingDays() == workingDays,
                    "workingDays says " + workingDays + ", the days add up to " + value.workingDays(), problems);
        }
        return value;
    }

    private void addRange(Off range, Set<LocalDate> days, List<String> problems) {
        LocalDate from = range.from();
        LocalDate to = range.to();
        if (from == null || to == null || to.isBefore(from) || to.isAfter(from.plusDays(LONGEST_HOLIDAY))) {
            problems.add("days off need from and to, at most " + LONGEST_HOLIDAY + " days apart: " + from + " to " + to);
            return;
        }
        from.datesUntil(to.plusDays(1)).forEach(day -> {
            need(belongs(day), "day off outside the year: " + day, problems);
            need(days.add(day), "day off given twice: " + day, problems);
        });
    }

    private boolean belongs(LocalDate day) {
        return day.getYear() == year || day.getYear() == year - 1 && day.getMonthValue() == 12;
    }

    private static void need(boolean holds, String problem, List<String> problems) {
        if (!holds) {
            problems.add(problem);
        }
    }
}
