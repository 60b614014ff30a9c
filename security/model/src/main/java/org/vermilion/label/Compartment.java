package org.vermilion.label;

/**
 * A need-to-know area (范围) that a person must hold besides a level, such as {@code HR} or {@code AUDIT}.
 *
 * @param code 1 to 32 characters of {@code A-Z 0-9 _}, first a letter
 */
public record Compartment(String code) implements Comparable<Compartment> {

    public Compartment {
        if (!code.matches("[A-Z][A-Z0-9_]{0,31}")) {
            throw new IllegalArgumentException("a compartment is 1 to 32 of A-Z 0-9 _ and begins with a letter");
        }
    }

    @Override
    public int compareTo(Compartment other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
