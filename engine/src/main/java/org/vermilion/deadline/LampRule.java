package org.vermilion.deadline;

/**
 * When the lamp turns yellow: at or below the larger of a share of the whole time and a number of days.
 *
 * @param percent of the whole time, 0 to 100
 * @param days working days, 0 or more
 */
public record LampRule(int percent, int days) {

    /** A fifth of the time, and never less than two working days. */
    public static final LampRule DEFAULT = new LampRule(20, 2);

    public LampRule {
        if (percent < 0 || percent > 100 || days < 0) {
            throw new IllegalArgumentException("percent is 0 to 100, days 0 or more");
        }
    }

    boolean isShort(int left, int whole) {
        return left <= days || left * 100L <= (long) whole * percent;
    }
}
