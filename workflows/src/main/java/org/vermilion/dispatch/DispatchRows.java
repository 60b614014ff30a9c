package org.vermilion.dispatch;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.vermilion.document.DocumentId;
import org.vermilion.subject.OrganId;
import org.vermilion.subject.PersonId;
import org.vermilion.subject.UnitId;

/** The dispatch table. */
@Component
class DispatchRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    DispatchRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param countersigned how many divisions have said their opinion in this round */
    record Row(DispatchPlan plan, int countersigned, boolean objected, @Nullable String signedDigest) {}

    void insert(DocumentId id, DispatchPlan plan) {
        jdbc.sql("""
                insert into dispatch (document_id, countersigners, signer, recipients, countersigned, objected, reply_by,
                  submitted_at) values (?, ?, ?, ?, 0, false, ?, ?)""")
                .params(Arrays.asList(id.value(), joined(plan.countersigners()), plan.signer().value(), joined(plan.recipients()),
                        plan.replyBy(), clock.instant().atOffset(ZoneOffset.UTC)))
                .update();
    }

    Optional<Row> find(DocumentId id) {
        return query(id, "");
    }

    Row locked(DocumentId id) {
        return query(id, " for update").orElseThrow();
    }

    void countersigned(DocumentId id, int count, boolean objected) {
        jdbc.sql("update dispatch set countersigned = ?, objected = ? where document_id = ?")
                .params(count, objected, id.value()).update();
    }

    void signed(DocumentId id, @Nullable String digest) {
        jdbc.sql("update dispatch set signed_digest = ? where document_id = ?").params(Arrays.asList(digest, id.value()))
                .update();
    }

    private Optional<Row> query(DocumentId id, String lock) {
        return jdbc.sql("select * from dispatch where document_id = ?" + lock).param(id.value())
                .query((rs, n) -> new Row(
                        new DispatchPlan(split(rs.getString("countersigners")).map(UnitId::new).toList(),
                                new PersonId(rs.getString("signer")),
                                split(rs.getString("recipients")).map(OrganId::new).toList(),
                                rs.getObject("reply_by", java.time.LocalDate.class)),
                        rs.getInt("countersigned"), rs.getBoolean("objected"), rs.getString("signed_digest")))
                .optional();
    }

    private static String joined(List<?> ids) {
        return ids.stream().map(Object::toString).collect(Collectors.joining(","));
    }

    private static java.util.stream.Stream<String> split(String ids) {
        return ids.isEmpty() ? java.util.stream.Stream.empty() : Arrays.stream(ids.split(","));
    }
}
