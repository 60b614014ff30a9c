package org.vermilion.task.web;

import org.jspecify.annotations.Nullable;

/** How many items a page has. */
final class PageSize {

    private static final int USUAL = 20;
    private static final int MOST = 100;

    private PageSize() {}

    /** What was asked for, from 1 to 100; the usual 20 if it is no number. */
    static int of(@Nullable String asked) {
        return asked != null && asked.matches("\\d{1,3}") ? Math.max(1, Math.min(Integer.parseInt(asked), MOST)) : USUAL;
    }
}
