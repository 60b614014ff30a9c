package org.vermilion.issuing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.vermilion.identity.Organ;
import org.vermilion.identity.People;
import org.vermilion.subject.OrganId;

/** What organs are called by themselves: full name, short name, either with 办公室, and their prefix of numbers. */
@Component
class KnownNames {

    /** Shorter names are met within the names of others by chance. */
    private static final int TELLING = 4;
    /** What an organ sets behind its prefix for a sort of documents: 发, 函, 产权, 党组. */
    private static final int LONGEST_SORT = 6;

    private final People people;
    private final AddressedNames addressed;

    KnownNames(People people, AddressedNames addressed) {
        this.people = people;
        this.addressed = addressed;
    }

    /** The names an organ has of itself, its full name first. */
    List<String> of(OrganId organ) {
        Set<String> names = new LinkedHashSet<>();
        people.organ(organ).ifPresent(known -> names.addAll(named(known)));
        return List.copyOf(names);
    }

    /** Whether a name is, or holds, one of another organ's; the organ's own names may hold what they do. */
    boolean isAnothers(OrganId organ, String name) {
        String form = NameForm.of(name);
        List<String> own = of(organ).stream().map(NameForm::of).toList();
        for (String other : others(organ)) {
            if (form.equals(other) && !own.contains(other)) {
                return true;
            }
            boolean withinOwn = own.stream().anyMatch(mine -> mine.contains(other) && form.contains(mine));
            if (other.length() >= TELLING && form.contains(other) && !withinOwn) {
                return true;
            }
        }
        return false;
    }

    /** Whether a text is the name of another organ with no more than so many characters behind it, and begins with none of {@code mine}. */
    boolean beginsWithAnothers(OrganId organ, List<String> mine, String text, int behind) {
        String form = NameForm.of(text);
        int own = mine.stream().map(NameForm::of).filter(form::startsWith).mapToInt(String::length).max().orElse(0);
        return others(organ).stream().anyMatch(other -> other.length() > own && form.startsWith(other)
                && form.length() - other.length() <= behind);
    }

    /** Whether a prefix is the organ's by the directory: its own, or its own with a sort of documents behind it. */
    boolean ownsPrefix(OrganId organ, String prefix) {
        String form = NameForm.of(prefix);
        int longest = 0;
        Set<OrganId> owners = new HashSet<>();
        for (Organ known : people.everKnown()) {
            String theirs = known.numberPrefix() == null ? "" : NameForm.of(known.numberPrefix());
            if (!theirs.isEmpty() && form.startsWith(theirs) && theirs.length() >= longest) {
                if (theirs.length() > longest) {
                    owners.clear();
                }
                longest = theirs.length();
                owners.add(known.id());
            }
        }
        return owners.equals(Set.of(organ)) && form.length() - longest <= LONGEST_SORT;
    }

    /** Whether a prefix is, begins, or goes on from another organ's. */
    boolean isAnothersPrefix(OrganId organ, String prefix) {
        String form = NameForm.of(prefix);
        return !ownsPrefix(organ, prefix) && people.everKnown().stream()
                .filter(known -> !known.id().equals(organ) && known.numberPrefix() != null)
                .map(known -> NameForm.of(known.numberPrefix()))
                .anyMatch(theirs -> !theirs.isEmpty() && (form.startsWith(theirs) || theirs.startsWith(form)));
    }

    private Set<String> others(OrganId organ) {
        Set<String> forms = new HashSet<>();
        people.everKnown().stream().filter(known -> !known.id().equals(organ)).flatMap(known -> named(known).stream())
                .map(NameForm::of).forEach(forms::add);
        addressed.all().stream().filter(one -> !one.organ().equals(organ)).map(one -> NameForm.of(one.name()))
                .forEach(forms::add);
        forms.remove("");
        return forms;
    }

    private static List<String> named(Organ organ) {
        List<String> names = new ArrayList<>(List.of(organ.fullName(), organ.name()));
        names.add(organ.fullName() + "办公室");
        names.add(organ.name() + "办公室");
        return names;
    }
}
