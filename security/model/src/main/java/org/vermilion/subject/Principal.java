package org.vermilion.subject;

/**
 * Whom a right or a task is given to: a person, all of a unit, all of an organ, or the holders of a post.
 *
 * <p>The text form is what tables and indexes store; two principals are the same when their texts are.
 *
 * @param value {@code person:…}, {@code unit:…}, {@code organ:…} or {@code post:ROLE@unit}
 */
public record Principal(String value) implements Comparable<Principal> {

    public Principal {
        if (!value.matches("(person|unit|organ):[a-z0-9.-]+|post:[A-Z_]+@[a-z0-9.-]+")) {
            throw new IllegalArgumentException("a principal is person:, unit:, organ: or post:ROLE@unit");
        }
    }

    public static Principal of(PersonId person) {
        return new Principal("person:" + person);
    }

    public static Principal of(UnitId unit) {
        return new Principal("unit:" + unit);
    }

    public static Principal of(OrganId organ) {
        return new Principal("organ:" + organ);
    }

    public static Principal of(Role role, UnitId unit) {
        return new Principal("post:" + role + "@" + unit);
    }

    /** The holders of a post of the organ as a whole. */
    public static Principal of(Role role, OrganId organ) {
        return new Principal("post:" + role + "@" + organ);
    }

    @Override
    public int compareTo(Principal other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
