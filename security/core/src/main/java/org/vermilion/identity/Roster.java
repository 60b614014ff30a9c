package org.vermilion.identity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.vermilion.refusal.Refusal;
import org.vermilion.subject.OrganId;
import org.vermilion.subject.PersonId;
import org.vermilion.subject.UnitId;

/**
 * What the directory says, judged: what is sound, and findings about the rest. Where two organs or units share an
 * identifier nothing is sound, as no right could be told to belong to one of them.
 */
final class Roster {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_CODE = 32;

    private final Map<OrganId, Organ> organs = new LinkedHashMap<>();
    private final Map<UnitId, Unit> units = new LinkedHashMap<>();
    private final Map<PersonId, Enrolment> people = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    private Roster() {}

    /**
     * @throws Refusal {@link IdentityReason#DIRECTORY_DOWN}, {@link IdentityReason#DIRECTORY_EMPTY} or
     *     {@link IdentityReason#DIRECTORY_AMBIGUOUS}
     */
    static Roster of(Directory directory) {
        Roster roster = new Roster();
        roster.takeOrgans(directory.organs());
        roster.takeUnits(directory.units());
        roster.takePeople(directory.people());
        if (roster.organs.isEmpty() || roster.people.isEmpty()) {
            throw new Refusal(IdentityReason.DIRECTORY_EMPTY);
        }
        return roster;
    }

    Map<OrganId, Organ> organs() {
        return organs;
    }

    Map<UnitId, Unit> units() {
        return units;
    }

    Map<PersonId, Enrolment> people() {
        return people;
    }

    List<Finding> findings() {
        return findings;
    }

    private void takeOrgans(List<DirectoryOrgan> told) {
        Map<OrganId, DirectoryOrgan> sound = new LinkedHashMap<>();
        for (DirectoryOrgan organ : told) {
            OrganId id = identifier(organ.id(), OrganId::new);
            if (id == null || organ.id().contains(".")) {
                find(Finding.Fault.IDENTIFIER, organ.id());
            } else if (sound.putIfAbsent(id, organ) != null) {
                throw new Refusal(IdentityReason.DIRECTORY_AMBIGUOUS, id);
            }
        }
        sound.forEach((id, organ) -> {
            OrganKind kind = constant(OrganKind.values(), organ.kind());
            if (kind == null) {
                find(Finding.Fault.ORGAN_KIND, organ.id());
            } else if (!named(organ.name()) || !named(organ.fullName())
                    || tooLong(organ.code()) || tooLong(organ.numberPrefix())) {
                find(Finding.Fault.NAME, organ.id());
            } else {
                organs.put(id, new Organ(id, organ.name(), organ.fullName(),
                        organ.parent() == null ? null : identifier(organ.parent(), OrganId::new), kind, organ.code(),
                        organ.numberPrefix()));
            }
        });
        dropOrphans();
    }

    /** A subsidiary whose parent was left out would otherwise seem to be nobody's. */
    private void dropOrphans() {
        boolean dropped;
        do {
            List<Organ> orphans = organs.values().stream()
                    .filter(organ -> organ.parent() != null && !organs.containsKey(organ.parent())).toList();
            for (Organ orphan : orphans) {
                organs.remove(orphan.id());
                find(Finding.Fault.ORGAN_UNKNOWN, orphan.id().value());
            }
            dropped = !orphans.isEmpty();
        } while (dropped);
    }

    private void takeUnits(List<DirectoryUnit> told) {
        for (DirectoryUnit unit : told) {
            UnitId id = identifier(unit.id(), UnitId::new);
            OrganId organ = identifier(unit.organ(), OrganId::new);
            if (id == null || !unit.id().startsWith(unit.organ() + ".")) {
                find(Finding.Fault.IDENTIFIER, unit.id());
            } else if (organ == null || !organs.containsKey(organ)) {
                find(Finding.Fault.ORGAN_UNKNOWN, unit.id());
            } else if (!named(unit.name())) {
                find(Finding.Fault.NAME, unit.id());
            } else if (units.putIfAbsent(id, new Unit(id, organ, unit.name())) != null) {
                throw new Refusal(IdentityReason.DIRECTORY_AMBIGUOUS, id);
            }
        }
    }

    private void takePeople(List<DirectoryPerson> told) {
        Map<String, Long> times = told.stream().collect(
                java.util.stream.Collectors.groupingBy(DirectoryPerson::account, java.util.stream.Collectors.counting()));
        for (DirectoryPerson person : told) {
            PersonId id = identifier(person.account(), PersonId::new);
            OrganId organ = identifier(person.organ(), OrganId::new);
            if (id == null) {
                find(Finding.Fault.IDENTIFIER, person.account());
            } else if (times.get(person.account()) > 1) {
                find(Finding.Fault.ACCOUNT_TWICE, person.account());
            } else if (!named(person.name())) {
                find(Finding.Fault.NAME, person.account());
            } else if (organ == null || !organs.containsKey(organ)) {
                find(Finding.Fault.ORGAN_UNKNOWN, person.account());
            } else {
                Person sound = new Person(id, person.name(), organ, unitOf(person, organ), true);
                people.put(id, new Enrolment(sound, PostRules.sound(sound, person.posts(), this)));
            }
        }
    }

    private UnitId unitOf(DirectoryPerson person, OrganId organ) {
        if (person.unit() != null && !person.unit().equals(organ.value())) {
            UnitId id = identifier(person.unit(), UnitId::new);
            if (id != null && units.containsKey(id) && units.get(id).organ().equals(organ)) {
                return id;
            }
            find(Finding.Fault.UNIT_UNKNOWN, person.account());
        }
        return new UnitId(organ.value());
    }

    private void find(Finding.Fault fault, String subject) {
        findings.add(new Finding(fault, subject.length() > 64 ? subject.substring(0, 64) : subject, null));
    }

    void findPost(Finding.Fault fault, Person person, DirectoryPost post) {
        findings.add(new Finding(fault, person.id().value(), post.role() + "@" + post.unit()));
    }

    private static boolean named(String name) {
        return !name.isBlank() && name.length() <= LONGEST_NAME && name.codePoints().noneMatch(Character::isISOControl);
    }

    private static boolean tooLong(@Nullable String code) {
        return code != null && code.length() > LONGEST_CODE;
    }

    static <T> @Nullable T identifier(String value, Function<String, T> maker) {
        try {
            return maker.apply(value);
        } catch (IllegalArgumentException notOne) {
            return null;
        }
    }

    static <E extends Enum<E>> @Nullable E constant(E[] values, String name) {
        for (E value : values) {
            if (value.name().equals(name)) {
                return value;
            }
        }
        return null;
    }
}
