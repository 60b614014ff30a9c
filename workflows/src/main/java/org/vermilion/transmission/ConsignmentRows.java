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
import org.vermilion.access.Scope;
import org.vermilion.document.DocumentId;
import org.vermilion.signature.signing.SignedStatement;
import org.vermilion.subject.OrganId;
import org.vermilion.subject.PersonId;

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
                  status, sealed_object, sealed_digest, number, title, sent_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(c.id(), c.document().value(), c.sender().value(), c.recipient().value(), c.zone(),
                        c.label().level().rank(), LabelColumns.months(c.label()),
                        LabelColumns.compartments(c.label()),
                        c.status().name(), c.sealedObject(), c.sealedDigest(), c.number(), c.title(),
                        c.sentAt().atOffset(ZoneOffset.UTC)))
                .update();
    }

    /** Answers a consignment that is not answered yet; tells whether it was this call that did. */
    boolean answer(String id, Consignment.Status status, Instant at) {
        return jdbc.sql("update consignment set status = ?, answered_at = ? where id = ? and status = 'ARRIVED'")
                .params(status.name(), at.atOffset(ZoneOffset.UTC), id).update() == 1;
    }

    Optional<Consignment> find(String id) {
        return jdbc.sql("select * from consignment where id = ?").param(id).query((rs, n) -> consignment(rs)).optional();
    }

    List<Consignment> of(DocumentId document) {
        return jdbc.sql("select * from consignment where document_id = ? order by recipient").param(document.value())
                .query((rs, n) -> consignment(rs)).list();
    }

    /** What came for the organ, within the scope. A consignment's compartments are those of its document. */
    List<Consignment> inbox(OrganId recipient, Scope scope, Instant before, String beforeId, int size) {
        return jdbc.sql("""
                select * from consignment s where s.recipient = :recipient and s.level <= :level
                  and 'organ:' || s.recipient in (:principals)
                  and not exists (select 1 from document_compartment c
                                  where c.document_id = s.document_id and c.code not in (:held))
                  and (s.sent_at < :before or (s.sent_at = :before and s.id < :beforeId))
                order by s.sent_at desc, s.id desc limit :size""")
                .param("recipient", recipient.value()).param("level", scope.level().rank())
                .param("principals", scope.principalTexts()).param("held", scope.heldCodes())
                .param("before", before.atOffset(ZoneOffset.UTC)).param("beforeId", beforeId).param("size", size)
                .query((rs, n) -> consignment(rs)).list();
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

    private static Consignment consignment(ResultSet rs) throws SQLException {
        OffsetDateTime answered = rs.getObject("answered_at", OffsetDateTime.class);
        return new Consignment(rs.getString("id"), new DocumentId(rs.getString("document_id")),
                new OrganId(rs.getString("sender")), new OrganId(rs.getString("recipient")), rs.getString("zone"),
                LabelColumns.read(rs),
                Consignment.Status.valueOf(rs.getString("status")), rs.getString("sealed_object"),
                rs.getString("sealed_digest"), rs.getString("number"), rs.getString("title"),
                rs.getObject("sent_at", OffsetDateTime.class).toInstant(), answered == null ? null : answered.toInstant());
    }
}
