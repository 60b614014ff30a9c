package org.vermilion.task;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.vermilion.refusal.Refusal;

/**
 * Which work of a list is wanted.
 *
 * @param process a process's key; null for any
 * @param words each must be in title, number or sender; none for any
 */
public record WorkFilter(@Nullable String process, List<String> words) {

    /** Everything. */
    public static final WorkFilter ALL = new WorkFilter(null, List.of());

    /** @throws Refusal TASK-FILTER if the process has not the form of a key */
    public WorkFilter {
        ToDoFilter.require(process, ToDoFilter.WORD, "process");
        words = List.copyOf(words);
    }

    /**
     * The filter a client asks for.
     *
     * @param q words of title, number or sender; null or blank for any
     * @throws Refusal TASK-FILTER if a text cannot be looked for
     */
    public static WorkFilter of(@Nullable String process, @Nullable String q) {
        return new WorkFilter(process, words(q));
    }

    /** @throws Refusal TASK-FILTER for a question too long, or without a letter or digit */
    static List<String> words(@Nullable String q) {
        if (q == null || q.isBlank()) {
            return List.of();
        }
        List<String> words = q.length() > Lookup.LONGEST ? List.of() : Lookup.words(q);
        if (words.isEmpty() || q.indexOf('\0') >= 0) {
            throw new Refusal(TaskReason.FILTER, "q");
        }
        return words;
    }

    @Override
    public String toString() {
        return "WorkFilter[" + process + "]"; // never what is looked for
    }
}
