package org.vermilion.transmission;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.vermilion.access.LabelColumns;
import org.vermilion.document.DocumentId;
import org.vermilion.document.Lookup;
import org.vermilion.signature.signing.SignedStatement;
import org.vermilion.subject.OrganId;
import org.vermilion.subject.PersonId;
import org.vermilion.text.DocumentKind;

/** The tables of this package. */
@Component
class ConsignmentRows {

    private final JdbcClient jdbc;

    ConsignmentRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Consignment c) {
        jdbc.sql("""
                insert into consignment (id, document_id, sender, recipient, zone, level, period_months, compartments,
                  status, sealed_object, sealed_digest, number, title, lookup, kind, urgency, reply_by, sent_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(c.id(), c.document().value(), c.sender().value(), c.recipient().value(), c.zone(),
                        c.label().level().rank(), LabelColumns.months(c.label()),
                        LabelColumns.compartments(c.label()),
                        c.status().name(), c.sealedObject(), c.sealedDigest(), c.number(), c.title(),
                        Lookup.folded(c.title(), c.number()), c.kind() == null ? null : c.kind().name(), c.urgency(),
                        c.replyBy(), c.sentAt().atOffset(ZoneOffset.UTC)))
                .update();
    }

    /** Answers a consignment that is not answered yet; tells whether it was this call that did. */
    boolean answer(String id, Consignment.Status status, Instant at) {
        return jdbc.sql("update consignment set status = ?, answered_at = ? where id = ? and status = 'ARRIVED'")
                .params(status.name(), at.atOffset(ZoneOffset.UTC), id).update() == 1;
    }

    /** What was said to have arrived in a zone that is not this one, when nothing but sending was told yet. */
    List<Consignment> saidToHaveArrivedElsewhere(String here) {
        return jdbc.sql("select * from consignment where status = 'ARRIVED' and zone <> ? order by sent_at, id").param(here)
                .query((rs, n) -> consignment(rs)).list();
    }

    void onlySent(String id) {
        jdbc.sql("update consignment set status = 'SENT' where id = ? and status = 'ARRIVED'").param(id).update();
    }

    Optional<Consignment> find(String id) {
        return jdbc.sql("select * from consignment where id = ?").param(id).query((rs, n) -> consignment(rs)).optional();
    }

    List<Consignment> of(DocumentId document) {
        return jdbc.sql("select * from consignment where document_id = ? order by recipient").param(document.value())
                .query((rs, n) -> consignment(rs)).list();
    }

    /** Urges a consignment nobody has answered or urged since; tells whether it was this call that did. */
    boolean urge(String id, Instant now, Instant notSince) {
        return jdbc.sql("""
                update consignment set urged = urged + 1, urged_at = ?
                where id = ? and status = 'ARRIVED' and (urged_at is null or urged_at <= ?)""")
                .params(now.atOffset(ZoneOffset.UTC), id, notSince.atOffset(ZoneOffset.UTC)).update() == 1;
    }

    void each(java.util.function.Consumer<Consignment> consumer) {
        try (var all = jdbc.sql("select * from consignment").query((rs, n) -> consignment(rs)).stream()) {
            all.forEach(consumer);
        }
    }

    void insert(Acknowledgement a) {
        jdbc.sql("""
                insert into acknowledgement (id, consignment_id, kind, person, at, statement, signature)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .params(a.id(), a.consignment(), a.kind().name(), a.person().value(), a.at().atOffset(ZoneOffset.UTC),
                        new String(a.signed().statement(), StandardCharsets.UTF_8), a.signed().signature())
                .update();
    }

    Optional<Acknowledgement> acknowledgement(String consignment) {
        return jdbc.sql("select * from acknowledgement where consignment_id = ?").param(consignment)
                .query((rs, n) -> new Acknowledgement(rs.getString("id"), consignment,
                        Consignment.Status.valueOf(rs.getString("kind")), new PersonId(rs.getString("person")),
                        rs.getObject("at", OffsetDateTime.class).toInstant(),
                        new SignedStatement(rs.getString("statement").getBytes(StandardCharsets.UTF_8),
                                rs.getBytes("signature"))))
                .optional();
    }

    static Consignment consignment(ResultSet rs) throws SQLException {
        OffsetDateTime answered = rs.getObject("answered_at", OffsetDateTime.class);
        String kind = rs.getString("kind");
        return new Consignment(rs.getString("id"), new DocumentId(rs.getString("document_id")),
                new OrganId(rs.getString("sender")), new OrganId(rs.getString("recipient")), rs.getString("zone"),
                LabelColumns.read(rs),
                Consignment.Status.valueOf(rs.getString("status")), rs.getString("sealed_object"),
                rs.getString("sealed_digest"), rs.getString("number"), rs.getString("title"),
                rs.getObject("sent_at", OffsetDateTime.class).toInstant(), answered == null ? null : answered.toInstant(),
                kind == null ? null : DocumentKind.valueOf(kind), rs.getString("urgency"),
                rs.getObject("reply_by", java.time.LocalDate.class), rs.getInt("urged"));
    }
}
