package org.vermilion.task;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.vermilion.refusal.Refusal;

/**
 * Where a page ended. It grants nothing: the query it continues has the reader's scope in it as the first one had.
 *
 * @param press how pressing the last item is, where the list goes by that; else 0
 * @param at the time of the last item, whole microseconds as both databases keep them
 * @param key its task or work, which breaks ties
 */
record Cursor(int press, Instant at, String key) {

    private static final Pattern FORM = Pattern.compile("2\\.(\\d{1,9})\\.(\\d{1,17})\\.([A-Za-z0-9._:-]{1,100})");

    Cursor(Instant at, String key) {
        this(0, at, key);
    }

    String text() {
        String plain = "2." + press + "." + ChronoUnit.MICROS.between(Instant.EPOCH, at) + "." + key;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.US_ASCII));
    }

    /** @throws Refusal TASK-CURSOR if it is none of ours */
    static Cursor of(String text) {
        try {
            Matcher parts = FORM.matcher(new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII));
            if (text.length() <= 200 && parts.matches()) {
                return new Cursor(Integer.parseInt(parts.group(1)),
                        Instant.EPOCH.plus(Long.parseLong(parts.group(2)), ChronoUnit.MICROS), parts.group(3));
            }
        } catch (IllegalArgumentException none) {
            throw new Refusal(TaskReason.CURSOR, none);
        }
        throw new Refusal(TaskReason.CURSOR);
    }
}
