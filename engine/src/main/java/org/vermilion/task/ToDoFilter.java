package org.vermilion.task;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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
 * @param words each must be in title, number or sender; none for any
 * @param urgency 特急 or 加急; null for any
 * @param due how its time stands; null for any
 * @param mark what it is marked with; null for any
 */
public record ToDoFilter(@Nullable String process, @Nullable String step, @Nullable Level level,
        @Nullable String businessKey, @Nullable Instant since, List<String> words, @Nullable String urgency,
        @Nullable Due due, @Nullable Mark mark) {

    /** Everything. */
    public static final ToDoFilter ALL = new ToDoFilter(null, null, null, null, null);

    /** How the time of work stands. */
    public enum Due {
        /** The day it was due by is over. */
        OVERDUE,
        /** It is due today or so soon that its lamp is yellow. */
        SOON
    }

    /** What a task is marked with. */
    public enum Mark { RETURNED, URGED, UNSEEN }

    static final Pattern WORD = Pattern.compile("[a-z][a-zA-Z0-9]{0,63}");
    private static final Set<String> FIELDS = Set.of("process", "step", "level", "businessKey", "since", "q", "urgency",
            "due", "mark");
    private static final Set<String> URGENCIES = Set.of("特急", "加急");
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9._:-]{1,100}");

    /** @throws Refusal TASK-FILTER if a text has not the form of what it names */
    public ToDoFilter {
        require(process, WORD, "process");
        require(step, WORD, "step");
        require(businessKey, KEY, "businessKey");
        if (urgency != null && !URGENCIES.contains(urgency)) {
            throw new Refusal(TaskReason.FILTER, "urgency");
        }
        words = List.copyOf(words);
    }

    /** The filter by what a process knows, whatever the work shows. */
    public ToDoFilter(@Nullable String process, @Nullable String step, @Nullable Level level, @Nullable String businessKey,
            @Nullable Instant since) {
        this(process, step, level, businessKey, since, List.of(), null, null, null);
    }

    /**
     * The filter a client asks for.
     *
     * @param fields field names and texts; {@code level} by its name, {@code since} as ISO 8601 instant, {@code due} and
     *     {@code mark} in small letters
     * @throws Refusal TASK-FILTER for a field there is not, or a value it cannot have
     */
    public static ToDoFilter of(Map<String, String> fields) {
        for (String field : fields.keySet()) {
            if (!FIELDS.contains(field)) {
                throw new Refusal(TaskReason.FILTER, "?"); // the name is the client's: not repeated
            }
        }
        String since = fields.get("since");
        return new ToDoFilter(fields.get("process"), fields.get("step"), one(Level.class, fields, "level", false),
                fields.get("businessKey"), since == null ? null : instant(since), WorkFilter.words(fields.get("q")),
                fields.get("urgency"), one(Due.class, fields, "due", true), one(Mark.class, fields, "mark", true));
    }

    static void require(@Nullable String value, Pattern form, String field) {
        if (value != null && !form.matcher(value).matches()) {
            throw new Refusal(TaskReason.FILTER, field);
        }
    }

    private static <E extends Enum<E>> @Nullable E one(Class<E> type, Map<String, String> fields, String field,
            boolean small) {
        String name = fields.get(field);
        if (name == null) {
            return null;
        }
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> (small ? each.name().toLowerCase(Locale.ROOT) : each.name()).equals(name))
                .findFirst().orElseThrow(() -> new Refusal(TaskReason.FILTER, field));
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

    @Override
    public String toString() {
        return "ToDoFilter[" + process + " " + step + "]"; // never what is looked for
    }
}
