package org.vermilion.identity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.vermilion.access.AccessGuard;
import org.vermilion.access.NoAccessCheck;
import org.vermilion.refusal.Refusal;
import org.vermilion.subject.OrganId;
import org.vermilion.subject.PersonId;
import org.vermilion.subject.Role;
import org.vermilion.subject.Subject;
import org.vermilion.subject.UnitId;

/**
 * Organs, units, persons and posts, from the local tables, so that all of it goes on while the directory is down. Safe
 * for use by many threads.
 */
@Component
public class People {

    static final RowMapper<Person> PERSON = (row, number) -> new Person(new PersonId(row.getString("id")),
            row.getString("name"), new OrganId(row.getString("organ")), new UnitId(row.getString("unit")),
            row.getBoolean("enabled"));
    private static final RowMapper<Organ> ORGAN = (row, number) -> new Organ(new OrganId(row.getString("id")),
            row.getString("name"), row.getString("full_name"), organIdOrNull(row.getString("parent")),
            OrganKind.valueOf(row.getString("kind")), row.getString("code"), row.getString("number_prefix"));
    private static final RowMapper<Unit> UNIT = (row, number) -> new Unit(new UnitId(row.getString("id")),
            new OrganId(row.getString("organ")), row.getString("name"));

    private final JdbcClient jdbc;
    private final Synchronisation synchronisation;
    private final AccessGuard guard;

    People(JdbcClient jdbc, Synchronisation synchronisation, AccessGuard guard) {
        this.jdbc = jdbc;
        this.synchronisation = synchronisation;
        this.guard = guard;
    }

    /**
     * Reads the directory and brings the tables to what it says; who is gone from it is disabled, never deleted, and
     * signed out. All or nothing. For the program itself, as at its start.
     *
     * @throws Refusal {@link IdentityReason#DIRECTORY_DOWN}, {@link IdentityReason#DIRECTORY_EMPTY} or
     *     {@link IdentityReason#DIRECTORY_AMBIGUOUS}; nothing was changed
     */
    @NoAccessCheck(reason = "The program itself synchronises; a person does by synchronise(Subject).")
    public SynchronisationReport synchronise() {
        return synchronisation.run("system");
    }

    /**
     * The same by a system administrator's hand.
     *
     * @throws Refusal as above, or {@link org.vermilion.access.AccessReason#POST_REQUIRED}
     */
    public SynchronisationReport synchronise(Subject by) {
        guard.requireRole(by, Role.SYSTEM_ADMIN);
        return synchronisation.run(by.person().value());
    }

    /** The person, also a disabled one, as documents go on naming people who left. */
    @NoAccessCheck(reason = "who works where is known within a zone")
    public Optional<Person> person(PersonId id) {
        return jdbc.sql("select id, name, organ, unit, enabled from person where id = ?").param(id.value())
                .query(PERSON).optional();
    }

    /** The organ, also one gone from the directory. */
    @NoAccessCheck(reason = "who works where is known within a zone")
    public Optional<Organ> organ(OrganId id) {
        return jdbc.sql("select * from organ where id = ?").param(id.value()).query(ORGAN).optional();
    }

    /** The unit, also one gone from the directory. */
    @NoAccessCheck(reason = "who works where is known within a zone")
    public Optional<Unit> unit(UnitId id) {
        return jdbc.sql("select * from unit where id = ?").param(id.value()).query(UNIT).optional();
    }

    /** The organs there are now, by identifier. */
    @NoAccessCheck(reason = "who works where is known within a zone")
    public List<Organ> organs() {
        return jdbc.sql("select * from organ where present order by id").query(ORGAN).list();
    }

    /** Every organ there is or was, by identifier; a name stays its organ's when the organ is gone. */
    @NoAccessCheck(reason = "who works where is known within a zone")
    public List<Organ> everKnown() {
        return jdbc.sql("select * from organ order by id").query(ORGAN).list();
    }

    /** The units an organ has now, by identifier; empty for an organ of no units. */
    @NoAccessCheck(reason = "who works where is known within a zone")
    public List<Unit> units(OrganId organ) {
        return jdbc.sql("select * from unit where organ = ? and present order by id").param(organ.value())
                .query(UNIT).list();
    }

    /**
     * Who holds the post now, by account. For a post of the organ as a whole the unit is the organ's own identifier;
     * holders of such a post are not listed for its units.
     */
    @NoAccessCheck(reason = "who works where is known within a zone")
    public List<Person> holding(Role role, UnitId unit) {
        return jdbc.sql("""
                select p.id, p.name, p.organ, p.unit, p.enabled from post o join person p on p.id = o.person
                where o.role = ? and o.unit = ? and p.enabled order by p.id""")
                .params(role.name(), unit.value()).query(PERSON).list();
    }

    /** The enabled people of an organ, by account. */
    @NoAccessCheck(reason = "who works where is known within a zone")
    public List<Person> of(OrganId organ) {
        return jdbc.sql("select id, name, organ, unit, enabled from person where organ = ? and enabled order by id")
                .param(organ.value()).query(PERSON).list();
    }

    /** The organ, then the organ it is a subsidiary of, and so on to the top; empty if there is no such organ. */
    @NoAccessCheck(reason = "who works where is known within a zone")
    public List<OrganId> withAncestors(OrganId organ) {
        LinkedHashSet<OrganId> chain = new LinkedHashSet<>();
        Optional<Organ> next = organ(organ);
        while (next.isPresent() && chain.add(next.get().id())) {
            OrganId parent = next.get().parent();
            next = parent == null ? Optional.empty() : organ(parent);
        }
        return new ArrayList<>(chain);
    }

    /** The person as the access rules see one, with the posts and clearance of this moment; empty for a disabled one. */
    @NoAccessCheck(reason = "answers who somebody is, which all checks begin with")
    public Optional<Subject> subject(PersonId person) {
        return jdbc.sql(SubjectRows.SELECT + " from person p" + SubjectRows.JOINS + " where p.id = ? and p.enabled")
                .param(person.value()).query(SubjectRows::one);
    }

    private static @Nullable OrganId organIdOrNull(@Nullable String value) {
        return value == null ? null : new OrganId(value);
    }
}
