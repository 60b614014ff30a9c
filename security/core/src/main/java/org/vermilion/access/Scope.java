package org.vermilion.access;

import java.util.List;
import java.util.Set;

import org.vermilion.label.Compartment;
import org.vermilion.label.Level;
import org.vermilion.subject.Principal;

/**
 * What one person may know of, as part of a query: {@code level <= level() and compartments within compartments()
 * and needToKnow meets principals()}. Only {@link AccessGuard} makes one, so that no query runs without it.
 */
public final class Scope {

    private final Level level;
    private final Set<Compartment> compartments;
    private final Set<Principal> principals;

    Scope(Level level, Set<Compartment> compartments, Set<Principal> principals) {
        this.level = level;
        this.compartments = Set.copyOf(compartments);
        this.principals = Set.copyOf(principals);
    }

    /** The highest level in it: the lower of the person's clearance and the zone's ceiling. */
    public Level level() {
        return level;
    }

    /** The compartments the person holds. */
    public Set<Compartment> compartments() {
        return compartments;
    }

    /** The codes of the compartments held, for {@code in (…)}: never empty, as an empty list is no SQL. */
    public List<String> heldCodes() {
        return compartments.isEmpty() ? List.of("") : compartments.stream().map(Compartment::code).toList();
    }

    /** The texts of {@link #principals()}, for {@code in (…)}. */
    public List<String> principalTexts() {
        return principals.stream().map(Principal::value).toList();
    }

    /** Whom the person counts as; never empty. */
    public Set<Principal> principals() {
        return principals;
    }
}
