package org.vermilion.task;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.vermilion.subject.PersonId;

/**
 * What an open task is marked with.
 *
 * @param seenBy who of those it is offered to opened it first; null if nobody did
 * @param returned whether it arrived because somebody returned the work, objected to it or asked for a supplement
 * @param urged how often it was urged (催办)
 * @param urgedAt when last; null if never
 */
public record Marks(@Nullable PersonId seenBy, boolean returned, int urged, @Nullable Instant urgedAt) {

    /** Not seen, not returned, never urged. */
    public static final Marks NONE = new Marks(null, false, 0, null);
}
