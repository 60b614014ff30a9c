package org.vermilion.issuing;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.vermilion.subject.OrganId;
import org.vermilion.subject.PersonId;
import org.vermilion.subject.Role;

/**
 * One grant to an organ: asked for by one administrator, in force once the other confirmed it, until one of them ends it.
 *
 * @param name the name or prefix as it is printed
 * @param year the year of the numbers; null unless numbers are granted, like the two that follow
 * @param first the first of them
 * @param last the last of them
 * @param requestedAs system or security administrator
 * @param confirmedBy null as long as nobody confirmed it
 * @param endedBy null as long as nobody ended it
 */
public record IssuingGrant(String id, OrganId organ, GrantKind kind, String name, @Nullable Integer year,
        @Nullable Integer first, @Nullable Integer last, PersonId requestedBy, Role requestedAs, Instant requestedAt,
        @Nullable PersonId confirmedBy, @Nullable Instant confirmedAt, @Nullable PersonId endedBy, @Nullable Instant endedAt) {

    /** Whether it counts: confirmed and not ended. */
    public boolean inForce() {
        return confirmedBy != null && endedBy == null;
    }

    @Override
    public String toString() {
        return "IssuingGrant[" + id + "]";
    }
}
