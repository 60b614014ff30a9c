package org.vermilion.subject;

import java.util.Set;

import org.vermilion.label.Compartment;
import org.vermilion.label.Label;
import org.vermilion.label.Level;

/**
 * What a person may know at most; granted by the security administrator, never read from a directory.
 *
 * @param level the highest level
 * @param compartments the areas held
 */
public record Clearance(Level level, Set<Compartment> compartments) {

    /** What somebody has to whom nothing was granted. */
    public static final Clearance NONE = new Clearance(Level.PUBLIC, Set.of());

    public Clearance {
        compartments = Set.copyOf(compartments);
    }

    /** Whether the label lies within this clearance. */
    public boolean covers(Label label) {
        return level.dominates(label.level()) && compartments.containsAll(label.compartments());
    }
}
