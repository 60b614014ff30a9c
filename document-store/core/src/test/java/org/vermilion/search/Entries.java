package org.vermilion.search;

import java.time.LocalDate;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.vermilion.access.AccessGuard;
import org.vermilion.access.Scope;
import org.vermilion.label.Compartment;
import org.vermilion.label.Label;
import org.vermilion.label.Level;
import org.vermilion.subject.Clearance;
import org.vermilion.subject.OrganId;
import org.vermilion.subject.PersonId;
import org.vermilion.subject.Principal;
import org.vermilion.subject.Subject;
import org.vermilion.zone.Zone;
import org.vermilion.zone.ZoneName;

/** Entries and scopes for the tests. */
public final class Entries {

    public static final OrganId COMMISSION = new OrganId("gzw");
    public static final Principal ALL = Principal.of(COMMISSION);
    /** Somebody of the commission, cleared for what is no state secret. */
    public static final Scope CLERK = scope("hefang", Level.WORK_SECRET);

    private Entries() {}

    public static SearchEntry entry(String id, String title, String body) {
        return entry(id, title, body, Label.PUBLIC, Set.of(ALL));
    }

    public static SearchEntry entry(String id, String title, String body, Label label, Set<Principal> needToKnow) {
        return new SearchEntry("document:" + id, "document", label, needToKnow, null, null, title, body, 2019, "NOTICE",
                "重庆市国资委", LocalDate.of(2019, 5, 1));
    }

    public static SearchEntry numbered(String id, @Nullable String number, @Nullable String code, String body) {
        return new SearchEntry("document:" + id, "document", Label.PUBLIC, Set.of(ALL), number, code, "关于有关事项的通知",
                body, 2019, "NOTICE", "重庆市国资委", LocalDate.of(2019, 5, 1));
    }

    public static Scope scope(String person, Level level, String... compartments) {
        Set<Compartment> held = new java.util.HashSet<>();
        for (String each : compartments) {
            held.add(new Compartment(each));
        }
        Subject subject = new Subject(new PersonId(person), COMMISSION, Set.of(), new Clearance(level, held));
        return new AccessGuard(new Zone(new ZoneName("inner"), Level.SECRET)).scope(subject);
    }
}
