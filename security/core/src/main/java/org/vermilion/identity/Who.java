package org.vermilion.identity;

import org.vermilion.subject.PersonId;

/**
 * Somebody, as lists and views name them.
 *
 * @param account the account
 * @param name the name in Chinese; the account of somebody not known
 * @param unit the name of the unit, or of the organ for a person of no unit; empty for somebody not known
 */
public record Who(String account, String name, String unit) {

    /** A person as known here, also one who left. */
    public static Who of(PersonId id, People people) {
        return people.person(id).map(person -> of(person, people)).orElseGet(() -> new Who(id.value(), id.value(), ""));
    }

    /** The person with the name of the unit. */
    public static Who of(Person person, People people) {
        String unit = people.unit(person.unit()).map(Unit::name)
                .orElseGet(() -> people.organ(person.organ()).map(Organ::name).orElse(""));
        return new Who(person.id().value(), person.name(), unit);
    }
}
