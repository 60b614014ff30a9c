package org.vermilion.circulation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.vermilion.access.Scope;
import org.vermilion.label.Level;
import org.vermilion.subject.PersonId;

/** The table of this package. Lists join the thing itself, so that its label of this moment decides. */
@Component
class CirculationRows {

    private static final String KNOWN = """
             from circulation c
            left join document d on c.object_kind = 'document' and d.id = c.object_id
            left join consignment s on c.object_kind = 'consignment' and s.id = c.object_id
            where c.reader = :reader and coalesce(d.level, s.level) <= :level
              and not exists (select 1 from document_compartment k
                              where k.document_id = coalesce(d.id, s.document_id) and k.code not in (:held))
              and ('organ:' || s.recipient in (:principals) or exists (select 1 from document_need_to_know n
                              where n.document_id = d.id and n.principal in (:principals)))""";

    private final JdbcClient jdbc;

    CirculationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Row(String id, CirculatedKind object, String objectId, PersonId reader, PersonId by, Instant at,
            @Nullable Instant readAt) {}

    /** Returns the new row's id. */
    String insert(CirculatedKind kind, String objectId, PersonId reader, PersonId by, @Nullable String note, Instant at) {
        String id = UUID.randomUUID().toString();
        jdbc.sql("insert into circulation (id, object_kind, object_id, reader, given_by, note, given_at) "
                        + "values (?, ?, ?, ?, ?, ?, ?)")
                .params(Arrays.asList(id, kind.text(), objectId, reader.value(), by.value(), note, at.atOffset(ZoneOffset.UTC)))
                .update();
        return id;
    }

    /** Locks the thing's row, so that two who circulate it do so one after another. */
    void lock(CirculatedKind kind, String objectId) {
        String table = kind == CirculatedKind.DOCUMENT ? "document" : "consignment";
        jdbc.sql("select id from " + table + " where id = ? for update").param(objectId).query(String.class).optional();
    }

    List<Row> of(CirculatedKind kind, String objectId) {
        return jdbc.sql("select * from circulation where object_kind = ? and object_id = ? order by given_at, reader")
                .params(kind.text(), objectId).query(CirculationRows::row).list();
    }

    Optional<Row> find(String id) {
        return jdbc.sql("select * from circulation where id = ?").param(id).query(CirculationRows::row).optional();
    }

    /** Marks it as read; false if it was before. */
    boolean read(String id, Instant at) {
        return jdbc.sql("update circulation set read_at = ? where id = ? and read_at is null")
                .params(at.atOffset(ZoneOffset.UTC), id).update() == 1;
    }

    List<Circulated> page(PersonId reader, Scope scope, boolean read, Instant before, String beforeId, int size) {
        return known("select c.*, coalesce(d.title, s.title) title, coalesce(d.number, s.number) number, "
                + "coalesce(d.level, s.level) level" + KNOWN + state(read) + """
                 and (c.given_at < :before or (c.given_at = :before and c.id < :beforeId))
                order by c.given_at desc, c.id desc limit :size""", reader, scope)
                .param("before", before.atOffset(ZoneOffset.UTC)).param("beforeId", beforeId).param("size", size)
                .query(CirculationRows::circulated).list();
    }

    /** How many are not read, at most a limit. */
    int unread(PersonId reader, Scope scope, int limit) {
        return known("select count(*) from (select c.id" + KNOWN + state(false) + " limit :limit) counted", reader, scope)
                .param("limit", limit).query(Integer.class).single();
    }

    private JdbcClient.StatementSpec known(String sql, PersonId reader, Scope scope) {
        return jdbc.sql(sql).param("reader", reader.value()).param("level", scope.level().rank())
                .param("held", scope.heldCodes()).param("principals", scope.principalTexts());
    }

    private static String state(boolean read) {
        return read ? " and c.read_at is not null" : " and c.read_at is null";
    }

    private static Circulated circulated(ResultSet rs, int number) throws SQLException {
        Row row = row(rs, number);
        return new Circulated(row.id(), row.object(), row.objectId(), rs.getString("title"), rs.getString("number"),
                Level.ofRank(rs.getInt("level")), row.by(), rs.getString("note"), row.at(), row.readAt());
    }

    private static Row row(ResultSet rs, int number) throws SQLException {
        OffsetDateTime read = rs.getObject("read_at", OffsetDateTime.class);
        return new Row(rs.getString("id"), CirculatedKind.valueOf(rs.getString("object_kind").toUpperCase(java.util.Locale.ROOT)),
                rs.getString("object_id"), new PersonId(rs.getString("reader")), new PersonId(rs.getString("given_by")),
                rs.getObject("given_at", OffsetDateTime.class).toInstant(), read == null ? null : read.toInstant());
    }
}
