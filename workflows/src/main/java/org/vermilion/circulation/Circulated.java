package org.vermilion.circulation;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.vermilion.label.Level;
import org.vermilion.subject.PersonId;

/**
 * A thing in somebody's list of what to read.
 *
 * @param objectId the document or consignment
 * @param number its document number; null while it has none
 * @param level its level, as it is now
 * @param by who gave it
 * @param note what was said with it; null if nothing was
 * @param readAt null until it is read
 */
public record Circulated(String id, CirculatedKind object, String objectId, @Nullable String title,
        @Nullable String number, Level level, PersonId by, @Nullable String note, Instant at, @Nullable Instant readAt) {

    @Override
    public String toString() {
        return "Circulated[" + id + "]";
    }
}
