package org.vermilion.task;

import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.vermilion.refusal.Refusal;

/**
 * A part of a list.
 *
 * @param items what is in it
 * @param next the cursor of the part after it; null if this is the last
 */
public record Page<T>(List<T> items, @Nullable String next) {

    public Page {
        items = List.copyOf(items);
    }

    static @Nullable Cursor after(int size, @Nullable String cursor) {
        if (size < 1 || size > ToDoList.MAX_SIZE) {
            throw new Refusal(TaskReason.SIZE, ToDoList.MAX_SIZE);
        }
        return cursor == null ? null : Cursor.of(cursor);
    }

    /** A page of what a query for one item more than wanted has found. */
    static <T> Page<T> cut(List<T> found, int size, Function<T, Cursor> cursor) {
        if (found.size() <= size) {
            return new Page<>(found, null);
        }
        List<T> items = found.subList(0, size);
        return new Page<>(items, cursor.apply(items.get(size - 1)).text());
    }
}
