package org.vermilion.transmission;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.vermilion.access.Scope;
import org.vermilion.document.DocumentId;
import org.vermilion.document.Lookup;
import org.vermilion.subject.OrganId;

/**
 * Consignments with what became of them. Reads the tables of receipt beside those of this package: a page of a box is one
 * query under the reader's scope, and its count is counted by the same condition.
 */
@Component
class TrackedRows {

    private static final String SELECT = """
            select s.*, r.id as receipt_id, r.register_number, r.status as receipt_status
            from consignment s left join receipt r on r.consignment_id = s.id""";
    private static final String KNOWN = """

            where s.recipient = :recipient and s.status <> 'SENT' and s.level <= :level and 'organ:' || s.recipient in (:principals)
              and not exists (select 1 from document_compartment c
                              where c.document_id = s.document_id and c.code not in (:held))""";

    private final JdbcClient jdbc;

    TrackedRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What came for the organ, within the scope; a consignment's compartments are those of its document. */
    List<Tracked> page(OrganId recipient, Scope scope, @Nullable Box box, Lookup words, Instant before, String beforeId,
            int size) {
        String sql = SELECT + KNOWN + (box == null ? "" : " and " + box.condition()) + words.condition("s.lookup")
                + " and (s.sent_at < :before or (s.sent_at = :before and s.id < :beforeId))"
                + " order by s.sent_at desc, s.id desc limit :size";
        return words.bind(scoped(sql, recipient, scope))
                .param("before", before.atOffset(ZoneOffset.UTC)).param("beforeId", beforeId).param("size", size)
                .query((rs, n) -> tracked(rs)).list();
    }

    /** How many a page without end would hold, by box. */
    Map<Box, Long> counts(OrganId recipient, Scope scope) {
        String counted = Stream.of(Box.values())
                .map(box -> "coalesce(sum(case when " + box.condition() + " then 1 else 0 end), 0) as in_" + box)
                .collect(Collectors.joining(", "));
        return scoped("select " + counted + " from consignment s left join receipt r on r.consignment_id = s.id" + KNOWN,
                recipient, scope).query((rs, n) -> {
                    Map<Box, Long> counts = new EnumMap<>(Box.class);
                    for (Box box : Box.values()) {
                        counts.put(box, rs.getLong("in_" + box));
                    }
                    return counts;
                }).single();
    }

    Optional<Tracked> find(String id) {
        return jdbc.sql(SELECT + " where s.id = ?").param(id).query((rs, n) -> tracked(rs)).optional();
    }

    List<Tracked> of(DocumentId document) {
        return jdbc.sql(SELECT + " where s.document_id = ? order by s.recipient").param(document.value())
                .query((rs, n) -> tracked(rs)).list();
    }

    /** What the recipient of a consignment sent back to its sender in reply to it, the latest first. */
    List<Consignment> replies(Consignment asked) {
        return jdbc.sql("""
                select s.* from consignment s join document d on d.id = s.document_id
                where d.reply_to = ? and s.sender = ? and s.recipient = ? order by s.sent_at desc, s.id""")
                .params(asked.id(), asked.recipient().value(), asked.sender().value())
                .query((rs, n) -> ConsignmentRows.consignment(rs)).list();
    }

    /** The document of the recipient's own that a consignment answers. */
    Optional<DocumentId> asked(Consignment reply) {
        return jdbc.sql("""
                select a.document_id from document d join consignment a on a.id = d.reply_to
                where d.id = ? and a.sender = ? and a.recipient = ?""")
                .params(reply.document().value(), reply.recipient().value(), reply.sender().value())
                .query((rs, n) -> new DocumentId(rs.getString(1))).optional();
    }

    private JdbcClient.StatementSpec scoped(String sql, OrganId recipient, Scope scope) {
        return jdbc.sql(sql).param("recipient", recipient.value()).param("level", scope.level().rank())
                .param("principals", scope.principalTexts()).param("held", scope.heldCodes());
    }

    private static Tracked tracked(ResultSet rs) throws SQLException {
        return new Tracked(ConsignmentRows.consignment(rs), rs.getString("receipt_id"), rs.getString("register_number"),
                rs.getString("receipt_status"));
    }
}
