package org.vermilion.dispatch;

import org.jspecify.annotations.Nullable;

/**
 * How many working days a step of dispatch has. No law sets them: they are a house rule, and a bean of this type
 * replaces the usual ones.
 *
 * @param mostUrgent for 特急; 0 is the same day
 * @param urgent for 加急
 * @param usual for all others
 */
public record StepDays(int mostUrgent, int urgent, int usual) {

    /** The same day, one, three. */
    public static final StepDays USUAL = new StepDays(0, 1, 3);

    public StepDays {
        if (mostUrgent < 0 || urgent < mostUrgent || usual < urgent) {
            throw new IllegalArgumentException("what is more urgent has no more days, and none has fewer than 0");
        }
    }

    int of(@Nullable String urgency) {
        return urgency == null ? usual : urgency.equals("特急") ? mostUrgent : urgency.equals("加急") ? urgent : usual;
    }
}
