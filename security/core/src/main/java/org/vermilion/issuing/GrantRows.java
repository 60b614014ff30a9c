package org.vermilion.issuing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.vermilion.subject.OrganId;
import org.vermilion.subject.PersonId;
import org.vermilion.subject.Role;

/** The table of grants. Rows are added, confirmed and ended, never removed. */
@Component
class GrantRows {

    private final JdbcClient jdbc;

    GrantRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<IssuingGrant> all() {
        return jdbc.sql("select * from issuing_grant order by requested_at desc, id").query((row, n) -> grant(row)).list();
    }

    List<IssuingGrant> inForce(OrganId organ) {
        return jdbc.sql("select * from issuing_grant where organ = ? and confirmed_by is not null and ended_by is null "
                + "order by requested_at, id").param(organ.value()).query((row, n) -> grant(row)).list();
    }

    /** What is asked for or granted just now, of any organ. */
    List<IssuingGrant> open() {
        return jdbc.sql("select * from issuing_grant where ended_by is null").query((row, n) -> grant(row)).list();
    }

    /** The grant, its row locked until the caller's transaction ends. */
    Optional<IssuingGrant> locked(String id) {
        return jdbc.sql("select * from issuing_grant where id = ? for update").param(id)
                .query((row, n) -> grant(row)).optional();
    }

    void insert(IssuingGrant g) {
        jdbc.sql("""
                insert into issuing_grant (id, organ, kind, name, of_year, first_number, last_number, requested_by,
                  requested_as, requested_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(g.id(), g.organ().value(), g.kind().name(), g.name(), g.year(), g.first(), g.last(),
                        g.requestedBy().value(), g.requestedAs().name(), g.requestedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    void confirm(String id, PersonId by, Instant at) {
        jdbc.sql("update issuing_grant set confirmed_by = ?, confirmed_at = ? where id = ?")
                .params(by.value(), at.atOffset(ZoneOffset.UTC), id).update();
    }

    void end(String id, PersonId by, Instant at) {
        jdbc.sql("update issuing_grant set ended_by = ?, ended_at = ? where id = ?")
                .params(by.value(), at.atOffset(ZoneOffset.UTC), id).update();
    }

    private static IssuingGrant grant(ResultSet row) throws SQLException {
        return new IssuingGrant(row.getString("id"), new OrganId(row.getString("organ")),
                GrantKind.valueOf(row.getString("kind")), row.getString("name"), row.getObject("of_year", Integer.class),
                row.getObject("first_number", Integer.class), row.getObject("last_number", Integer.class),
                new PersonId(row.getString("requested_by")), Role.valueOf(row.getString("requested_as")),
                row.getObject("requested_at", OffsetDateTime.class).toInstant(), person(row.getString("confirmed_by")),
                instant(row, "confirmed_at"), person(row.getString("ended_by")), instant(row, "ended_at"));
    }

    private static @Nullable PersonId person(@Nullable String account) {
        return account == null ? null : new PersonId(account);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
