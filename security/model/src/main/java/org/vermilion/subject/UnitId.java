package org.vermilion.subject;

/**
 * A unit within an organ (处室), or the organ itself where it has no units.
 *
 * @param value 1 to 64 characters of {@code a-z 0-9 . -}, first a letter or digit
 */
public record UnitId(String value) implements Comparable<UnitId> {

    public UnitId {
        if (!value.matches("[a-z0-9][a-z0-9.-]{0,63}")) {
            throw new IllegalArgumentException("an identifier is 1 to 64 of a-z 0-9 . - and begins with a letter or digit");
        }
    }

    @Override
    public int compareTo(UnitId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
