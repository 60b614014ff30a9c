package org.vermilion.identity;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.vermilion.subject.PersonId;
import org.vermilion.subject.Post;
import org.vermilion.subject.Role;
import org.vermilion.subject.UnitId;

/** Writes organs, units, persons and posts; only {@link Synchronisation} does so, and only in its transaction. */
@Component
class PeopleTables {

    private final JdbcClient jdbc;

    PeopleTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Waits until no other transaction holds it, and holds it to the end of this one. */
    void lock() {
        jdbc.sql("select id from identity_state where id = 1 for update").query(Integer.class).single();
    }

    void writeOrgans(Collection<Organ> organs) {
        jdbc.sql("update organ set present = false").update();
        for (Organ organ : organs) { // parents later, as each row must be there before another refers to it
            int updated = jdbc.sql("""
                    update organ set name = ?, full_name = ?, parent = null, kind = ?, code = ?, number_prefix = ?,
                        present = true where id = ?""")
                    .params(organ.name(), organ.fullName(), organ.kind().name(), organ.code(), organ.numberPrefix(),
                            organ.id().value()).update();
            if (updated == 0) {
                jdbc.sql("""
                        insert into organ (id, name, full_name, kind, code, number_prefix, present)
                        values (?, ?, ?, ?, ?, ?, true)""")
                        .params(organ.id().value(), organ.name(), organ.fullName(), organ.kind().name(), organ.code(),
                                organ.numberPrefix()).update();
            }
        }
        for (Organ organ : organs) {
            if (organ.parent() != null) {
                jdbc.sql("update organ set parent = ? where id = ?")
                        .params(organ.parent().value(), organ.id().value()).update();
            }
        }
    }

    void writeUnits(Collection<Unit> units) {
        jdbc.sql("update unit set present = false").update();
        for (Unit unit : units) {
            int updated = jdbc.sql("update unit set name = ?, organ = ?, present = true where id = ?")
                    .params(unit.name(), unit.organ().value(), unit.id().value()).update();
            if (updated == 0) {
                jdbc.sql("insert into unit (id, organ, name, present) values (?, ?, ?, true)")
                        .params(unit.id().value(), unit.organ().value(), unit.name()).update();
            }
        }
    }

    Map<PersonId, Enrolment> enrolments() {
        Map<String, Set<Post>> posts = new HashMap<>();
        jdbc.sql("select person, role, unit from post").query(row -> {
            posts.computeIfAbsent(row.getString("person"), key -> new HashSet<>())
                    .add(new Post(Role.valueOf(row.getString("role")), new UnitId(row.getString("unit"))));
        });
        Map<PersonId, Enrolment> all = new HashMap<>();
        jdbc.sql("select id, name, organ, unit, enabled from person").query(People.PERSON).list()
                .forEach(person -> all.put(person.id(),
                        new Enrolment(person, posts.getOrDefault(person.id().value(), Set.of()))));
        return all;
    }

    void insert(Enrolment enrolment) {
        Person person = enrolment.person();
        jdbc.sql("insert into person (id, name, organ, unit, enabled) values (?, ?, ?, ?, ?)")
                .params(person.id().value(), person.name(), person.organ().value(), person.unit().value(),
                        person.enabled()).update();
        writePosts(enrolment);
    }

    void update(Enrolment enrolment) {
        Person person = enrolment.person();
        jdbc.sql("update person set name = ?, organ = ?, unit = ?, enabled = ? where id = ?")
                .params(person.name(), person.organ().value(), person.unit().value(), person.enabled(),
                        person.id().value()).update();
        writePosts(enrolment);
    }

    /** Posts go, so that nobody disabled is found as a holder; they come again with the person. */
    void disable(PersonId person) {
        jdbc.sql("update person set enabled = false where id = ?").param(person.value()).update();
        jdbc.sql("delete from post where person = ?").param(person.value()).update();
    }

    private void writePosts(Enrolment enrolment) {
        String person = enrolment.person().id().value();
        jdbc.sql("delete from post where person = ?").param(person).update();
        for (Post post : enrolment.posts()) {
            jdbc.sql("insert into post (person, role, unit) values (?, ?, ?)")
                    .params(person, post.role().name(), post.unit().value()).update();
        }
    }
}
