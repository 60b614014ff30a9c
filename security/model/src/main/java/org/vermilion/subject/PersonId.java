package org.vermilion.subject;

/**
 * A person's account name, the same in the directory, the records and the certificates.
 *
 * @param value 1 to 64 characters of {@code a-z 0-9 . -}, first a letter or digit
 */
public record PersonId(String value) implements Comparable<PersonId> {

    public PersonId {
        if (!value.matches("[a-z0-9][a-z0-9.-]{0,63}")) {
            throw new IllegalArgumentException("an identifier is 1 to 64 of a-z 0-9 . - and begins with a letter or digit");
        }
    }

    @Override
    public int compareTo(PersonId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
