package org.vermilion.task;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A part of a list, newest first.
 *
 * @param items what is in it
 * @param next the cursor of the part after it; null if this is the last
 */
public record Page<T>(List<T> items, @Nullable String next) {

    public Page {
        items = List.copyOf(items);
    }
}
