package org.vermilion.label;

import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/**
 * What binds access to a thing: its level, the period of a state secret, and the compartments a reader must hold.
 *
 * <p>Labels form a lattice and only ever join upward: what is derived from two things carries {@link #join} of
 * their labels (highest level, longest period, every compartment). Immutable.
 *
 * @param level the level
 * @param period how long a state secret is kept; present exactly when the level is a state secret
 * @param compartments the areas a reader must hold besides the level; empty for none, iterates in order
 */
public record Label(Level level, @Nullable Period period, Set<Compartment> compartments) {

    /** The label of what everybody may know. */
    public static final Label PUBLIC = new Label(Level.PUBLIC, null, Set.of());

    public Label {
        if (level.isStateSecret()) {
            if (period == null) {
                period = Period.longestOf(level); // no period given: treated as the level's maximum
            }
            if (period.compareTo(Period.longestOf(level)) > 0) {
                throw new IllegalArgumentException("the period is longer than the level allows");
            }
        } else if (period != null) {
            throw new IllegalArgumentException("only state secrets have a period");
        }
        compartments = java.util.Collections.unmodifiableSet(new TreeSet<>(compartments));
    }

    /** A label without compartments; a state secret gets the longest period its level allows. */
    public static Label of(Level level) {
        return new Label(level, null, Set.of());
    }

    /** The lowest label that is at least as strict as both. */
    public Label join(Label other) {
        Level joined = level.join(other.level);
        TreeSet<Compartment> areas = new TreeSet<>(compartments);
        areas.addAll(other.compartments);
        return new Label(joined, joined.isStateSecret() ? longest(period, other.period, joined) : null, areas);
    }

    /** Whether somebody cleared for this label may hold what carries {@code other}. The period does not matter. */
    public boolean dominates(Label other) {
        return level.dominates(other.level) && compartments.containsAll(other.compartments);
    }

    /** The mark printed on paper: {@code 机密★20年}, {@code 内部}; empty for PUBLIC. */
    public String mark() {
        if (period != null) {
            return level.chinese() + "★" + period.chinese();
        }
        return level == Level.PUBLIC ? "" : level.chinese();
    }

    private static Period longest(@Nullable Period one, @Nullable Period other, Level level) {
        Period longer = one == null || (other != null && other.compareTo(one) > 0) ? other : one;
        Period limit = Period.longestOf(level);
        return longer == null || longer.compareTo(limit) > 0 ? limit : longer;
    }
}
