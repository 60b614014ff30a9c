package org.vermilion.audit;

import org.jspecify.annotations.Nullable;
import org.vermilion.label.Level;

/**
 * What happened, before it has its place in the chain.
 *
 * @param actor the person's account, or {@code system}
 * @param action what was done, in the vocabulary, such as {@code document.sign-off}
 * @param objectType what it was done to: {@code document}, {@code case}, {@code session}, …
 * @param objectId its identifier
 * @param level the object's level; null for things without one
 * @param outcome {@code done} or {@code refused}
 * @param reasonCode why it was refused; null when it was done
 * @param digest the digest of what the act was bound to, such as a version's; null if none
 */
public record AuditEntry(
        String actor,
        String action,
        String objectType,
        String objectId,
        @Nullable Level level,
        String outcome,
        @Nullable String reasonCode,
        @Nullable String digest) {

    public static AuditEntry done(String actor, String action, String objectType, String objectId,
            @Nullable Level level, @Nullable String digest) {
        return new AuditEntry(actor, action, objectType, objectId, level, "done", null, digest);
    }

    public static AuditEntry refused(String actor, String action, String objectType, String objectId,
            @Nullable Level level, String reasonCode) {
        return new AuditEntry(actor, action, objectType, objectId, level, "refused", reasonCode, null);
    }
}
