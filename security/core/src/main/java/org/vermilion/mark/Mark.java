package org.vermilion.mark;

import org.vermilion.label.Level;

/**
 * A mark of secrecy found in a text.
 *
 * @param level the level it says
 * @param said the mark as rules read it, such as {@code 机密★10年}
 */
public record Mark(Level level, String said) {

    @Override
    public String toString() {
        return "Mark[" + level + "]";
    }
}
