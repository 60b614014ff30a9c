package org.vermilion.audit;

import org.jspecify.annotations.Nullable;

/**
 * What to show of the chain; an empty field filters nothing. Values are compared whole, never evaluated.
 *
 * @param actor an account
 * @param action an action
 * @param objectType a type
 * @param objectId an identifier
 * @param outcome {@code done} or {@code refused}
 */
public record AuditFilter(String actor, String action, String objectType, String objectId, String outcome) {

    public static AuditFilter of(@Nullable String actor, @Nullable String action, @Nullable String objectType,
            @Nullable String objectId, @Nullable String outcome) {
        return new AuditFilter(text(actor), text(action), text(objectType), text(objectId), text(outcome));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
