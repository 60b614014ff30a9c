package org.vermilion.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

import org.jspecify.annotations.Nullable;

/**
 * What to show of the chain; an empty field filters nothing. Values are compared whole, never evaluated.
 *
 * @param actor an account
 * @param action an action
 * @param objectType a type
 * @param objectId an identifier
 * @param outcome {@code done} or {@code refused}
 * @param from the first millisecond
 * @param to the first millisecond that is too late
 */
public record AuditFilter(String actor, String action, String objectType, String objectId, String outcome,
        @Nullable Instant from, @Nullable Instant to) {

    private static final Instant EARLIEST = Instant.parse("0000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    public static AuditFilter of(@Nullable String actor, @Nullable String action, @Nullable String objectType,
            @Nullable String objectId, @Nullable String outcome) {
        return new AuditFilter(text(actor), text(action), text(objectType), text(objectId), text(outcome), null, null);
    }

    /** The same, of what happened from a moment on and before another; null for no such end. */
    public AuditFilter between(@Nullable Instant first, @Nullable Instant end) {
        return new AuditFilter(actor, action, objectType, objectId, outcome, first, end);
    }

    /** As an event's time is written. */
    String fromText() {
        return from == null ? "" : written(from);
    }

    /** As an event's time is written; later than all of them if there is no end. */
    String toText() {
        return to == null ? "~" : written(to);
    }

    private static String written(Instant at) {
        Instant within = at.isBefore(EARLIEST) ? EARLIEST : at.isAfter(LATEST) ? LATEST : at;
        return AuditChain.MILLIS.format(within.truncatedTo(ChronoUnit.MILLIS));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
