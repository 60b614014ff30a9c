package org.vermilion.subject;

/**
 * An organ (机关、企业) with a standing of its own: it has its own seal, signers and clerks.
 *
 * @param value 1 to 64 characters of {@code a-z 0-9 . -}, first a letter or digit
 */
public record OrganId(String value) implements Comparable<OrganId> {

    public OrganId {
        if (!value.matches("[a-z0-9][a-z0-9.-]{0,63}")) {
            throw new IllegalArgumentException("an identifier is 1 to 64 of a-z 0-9 . - and begins with a letter or digit");
        }
    }

    @Override
    public int compareTo(OrganId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
