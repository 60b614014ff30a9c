package org.vermilion.zone;

import org.vermilion.label.Label;
import org.vermilion.label.Level;

/**
 * A deployment with its own database, store, index, keys and directory.
 *
 * @param name its name
 * @param ceiling the highest level it may hold; what lies above never enters it
 */
public record Zone(ZoneName name, Level ceiling) {

    /** Whether what carries the label may lie in this zone. */
    public boolean mayHold(Label label) {
        return ceiling.dominates(label.level());
    }
}
