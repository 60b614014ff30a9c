package org.vermilion.identity;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.vermilion.subject.OrganId;
import org.vermilion.subject.PersonId;
import org.vermilion.subject.UnitId;

/**
 * The names of organs, units and persons, each looked up once, so that a list of a hundred rows asks for each name once.
 * Made for one answer and thrown away with it; not thread-safe.
 */
public final class Names {

    private final People people;
    private final Map<OrganId, Optional<String>> organs = new HashMap<>();
    private final Map<UnitId, String> units = new HashMap<>();
    private final Map<PersonId, Who> persons = new HashMap<>();

    public Names(People people) {
        this.people = people;
    }

    /** The short name of an organ; its identifier if nobody knows it. */
    public String organ(OrganId id) {
        return organ(id, null);
    }

    /**
     * The short name of an organ that may be of another zone.
     *
     * @param elsewhere what it is called where the directory does not know it; null for its identifier
     */
    public String organ(OrganId id, @Nullable String elsewhere) {
        return organs.computeIfAbsent(id, o -> people.organ(o).map(Organ::name))
                .orElse(elsewhere == null ? id.value() : elsewhere);
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
