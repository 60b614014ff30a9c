package org.vermilion.task;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.vermilion.label.Level;
import org.vermilion.refusal.Refusal;

/**
 * What of a to-do list is wanted. The fields are all there are; each becomes a bound parameter of our own query, and
 * none ever reaches a query of the engine.
 *
 * @param process a process's key; null for any
 * @param step an element's id; null for any
 * @param level exactly this level; null for any
 * @param businessKey exactly this work; null for any
 * @param since what arrived at or after; null for any
 */
public record ToDoFilter(@Nullable String process, @Nullable String step, @Nullable Level level,
        @Nullable String businessKey, @Nullable Instant since) {

    /** Everything. */
    public static final ToDoFilter ALL = new ToDoFilter(null, null, null, null, null);

    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");
    private static final Pattern WORD = Pattern.compile("[a-z][a-zA-Z0-9]{0,63}");
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9._:-]{1,100}");

    /** @throws Refusal TASK-FILTER if a text has not the form of what it names */
    public ToDoFilter {
        require(process, WORD, "process");
        require(step, WORD, "step");
        require(businessKey, KEY, "businessKey");
    }

    /**
     * The filter a client asks for.
     *
     * @param fields field names and texts; {@code level} by its name, {@code since} as ISO 8601 instant
     * @throws Refusal TASK-FILTER for a field there is not, or a value it cannot have
     */
    public static ToDoFilter of(Map<String, String> fields) {
        for (String field : fields.keySet()) {
            if (!Set.of("process", "step", "level", "businessKey", "since").contains(field)) {
                throw new Refusal(TaskReason.FILTER, "?"); // the name is the client's: not repeated
            }
        }
        String level = fields.get("level");
        String since = fields.get("since");
        return new ToDoFilter(fields.get("process"), fields.get("step"), level == null ? null : level(level),
                fields.get("businessKey"), since == null ? null : instant(since));
    }

    private static void require(@Nullable String value, Pattern form, String field) {
        if (value != null && !form.matcher(value).matches()) {
            throw new Refusal(TaskReason.FILTER, field);
        }
    }

    private static Level level(String name) {
        try {
            return Level.valueOf(name);
        } catch (IllegalArgumentException unknown) {
            throw new Refusal(TaskReason.FILTER, "level");
        }
    }

    private static Instant instant(String text) {
        try {
            Instant since = Instant.parse(text);
            if (since.isBefore(Instant.EPOCH) || since.isAfter(LATEST)) {
                throw new Refusal(TaskReason.FILTER, "since");
            }
            return since;
        } catch (DateTimeParseException unreadable) {
            throw new Refusal(TaskReason.FILTER, "since");
        }
    }
}
