package org.vermilion.document.web;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.vermilion.document.DocumentReason;
import org.vermilion.refusal.Refusal;

/**
 * One page of a list, the latest first.
 *
 * @param items what is on it
 * @param next the cursor of the next page; null on the last
 */
public record Page<T>(List<T> items, @Nullable String next) {

    /** Where a page begins: after what came at this time with this id. */
    public record Start(Instant before, String beforeId) {}

    /** @throws Refusal if the cursor is not one this list gave out */
    public static Start start(@Nullable String cursor) {
        if (cursor == null || cursor.isEmpty()) {
            return new Start(Instant.parse("9999-01-01T00:00:00Z"), "~");
        }
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII).split(" ", 2);
            return new Start(Instant.parse(parts[0]), parts[1]);
        } catch (RuntimeException e) {
            throw new Refusal(DocumentReason.CURSOR, e);
        }
    }

    /** The number of items asked for, kept within 1 to 100. */
    public static int size(@Nullable Integer asked) {
        return asked == null ? 20 : Math.max(1, Math.min(asked, 100));
    }

    /** Makes a page of the rows read; a full one has a next. */
    public static <R, T> Page<T> of(List<R> rows, int size, Function<R, T> view, Function<R, Instant> at, Function<R, String> id) {
        String next = null;
        if (rows.size() == size) {
            R last = rows.get(size - 1);
            next = Base64.getUrlEncoder().withoutPadding()
                    .encodeToString((at.apply(last) + " " + id.apply(last)).getBytes(StandardCharsets.US_ASCII));
        }
        return new Page<>(rows.stream().map(view).toList(), next);
    }
}
