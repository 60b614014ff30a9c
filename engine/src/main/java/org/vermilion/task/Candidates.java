package org.vermilion.task;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.springframework.stereotype.Component;

import org.vermilion.access.NoAccessCheck;
import org.vermilion.identity.People;
import org.vermilion.identity.Person;
import org.vermilion.identity.Who;
import org.vermilion.label.Label;
import org.vermilion.subject.OrganId;
import org.vermilion.subject.PersonId;
import org.vermilion.subject.Principal;
import org.vermilion.subject.Role;
import org.vermilion.subject.UnitId;

/** Who the people are that a task is offered to. Safe for use by many threads. */
@NoAccessCheck(reason = "the caller holds the work; who works where is known within a zone")
@Component
public class Candidates {

    private final People people;

    Candidates(People people) {
        this.people = people;
    }

    /** The people behind the principals who are cleared for the label, each once, by account. */
    public List<Who> of(Collection<Principal> principals, Label label) {
        Map<String, Person> found = new TreeMap<>();
        principals.forEach(principal -> behind(principal).forEach(person -> found.put(person.id().value(), person)));
        return found.values().stream().filter(person -> isCleared(person, label)).map(person -> Who.of(person, people))
                .toList();
    }

    private boolean isCleared(Person person, Label label) {
        return people.subject(person.id()).filter(subject -> subject.clearance().covers(label)).isPresent();
    }

    private List<Person> behind(Principal principal) {
        String kind = principal.value().substring(0, principal.value().indexOf(':'));
        String name = principal.value().substring(kind.length() + 1);
        return switch (kind) {
            case "person" -> people.person(new PersonId(name)).stream().toList();
            case "organ" -> people.of(new OrganId(name));
            case "unit" -> people.unit(new UnitId(name)).stream().flatMap(unit -> people.of(unit.organ()).stream())
                    .filter(person -> person.unit().value().equals(name)).toList();
            default -> {
                String[] post = name.split("@", 2);
                yield people.holding(Role.valueOf(post[0]), new UnitId(post[1]));
            }
        };
    }
}
