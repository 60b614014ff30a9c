package org.vermilion.identity;

import java.util.HashMap;
import java.util.Map;

import org.vermilion.subject.OrganId;
import org.vermilion.subject.PersonId;
import org.vermilion.subject.UnitId;

/**
 * The names of organs, units and persons, each looked up once, so that a list of a hundred rows asks for each name once.
 * Made for one answer and thrown away with it; not thread-safe.
 */
public final class Names {

    private final People people;
    private final Map<OrganId, String> organs = new HashMap<>();
    private final Map<UnitId, String> units = new HashMap<>();
    private final Map<PersonId, Who> persons = new HashMap<>();

    public Names(People people) {
        this.people = people;
    }

    /** The short name of an organ; its identifier if nobody knows it. */
    public String organ(OrganId id) {
        return organs.computeIfAbsent(id, o -> people.organ(o).map(Organ::name).orElse(o.value()));
    }

    /** The name of a unit, or of the organ whose identifier it is; the identifier if nobody knows it. */
    public String unit(UnitId id) {
        return units.computeIfAbsent(id, u -> people.unit(u).map(Unit::name)
                .or(() -> people.organ(new OrganId(u.value())).map(Organ::name)).orElse(u.value()));
    }

    /** A person with unit. */
    public Who who(PersonId id) {
        return persons.computeIfAbsent(id, person -> Who.of(person, people));
    }
}
