package org.vermilion.audit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.vermilion.label.Level;

/** The chain as it lies in the database; append and read, nothing else. */
@Component
class AuditLog {

    private static final String COLUMNS =
            "seq, at, zone, actor, action, object_type, object_id, level, outcome, reason_code, digest, hash";

    private static final int PIECE = 1_000;

    private final JdbcClient jdbc;
    private final List<Runnable> watchers = new CopyOnWriteArrayList<>();

    AuditLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Head(long seq, String hash) {}

    /** The last link, locked until the transaction ends: whoever appends next waits here. */
    Head lockHead() {
        return jdbc.sql("select seq, hash from audit_head where id = 1 for update")
                .query((rs, n) -> new Head(rs.getLong(1), rs.getString(2))).single();
    }

    Head head() {
        return jdbc.sql("select seq, hash from audit_head where id = 1")
                .query((rs, n) -> new Head(rs.getLong(1), rs.getString(2))).single();
    }

    void moveHead(AuditEvent last) {
        jdbc.sql("update audit_head set seq = ?, hash = ? where id = 1").params(last.seq(), last.hash()).update();
    }

    void insert(AuditEvent event) {
        AuditEntry e = event.entry();
        jdbc.sql("insert into audit_event (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(java.util.Arrays.asList(event.seq(), event.at(), event.zone(), e.actor(), e.action(),
                        e.objectType(), e.objectId(), e.level() == null ? null : e.level().name(), e.outcome(),
                        e.reasonCode(), e.digest(), event.hash()))
                .update();
    }

    /** Hands over the events of a part in order, read in pieces: however long it is, one piece is in memory. */
    void each(long fromSeq, long toSeq, Consumer<AuditEvent> consumer) {
        for (long next = fromSeq; next <= toSeq; next += PIECE) {
            jdbc.sql("select " + COLUMNS + " from audit_event where seq between ? and ? order by seq")
                    .params(next, Math.min(toSeq, next + PIECE - 1)).query(AuditLog::event).list().forEach(consumer);
        }
    }

    /** The place of the last event of another action; 0 if there is none. */
    long lastBut(Set<String> actions) {
        return jdbc.sql("select seq from audit_event where action not in (:actions) order by seq desc fetch first 1 rows only")
                .param("actions", actions).query(Long.class).optional().orElse(0L);
    }

    /** Has somebody called after each transaction of this process that appended. */
    void watch(Runnable watcher) {
        watchers.add(watcher);
    }

    /** What was appended is committed. */
    void committed() {
        watchers.forEach(Runnable::run);
    }

    /** The events after a place, in order. */
    List<AuditEvent> after(long seq, int most) {
        return jdbc.sql("select " + COLUMNS + " from audit_event where seq > ? order by seq fetch first ? rows only")
                .params(seq, most).query(AuditLog::event).list();
    }

    List<AuditEvent> page(AuditFilter filter, long beforeSeq, int size) {
        return jdbc.sql("select " + COLUMNS + " from audit_event " + """
                  where seq < :before
                  and (:actor = '' or actor = :actor) and (:action = '' or action = :action)
                  and (:type = '' or object_type = :type) and (:object = '' or object_id = :object)
                  and (:outcome = '' or outcome = :outcome)
                  and at >= :from and at < :to
                 order by seq desc limit :size""")
                .param("before", beforeSeq).param("actor", filter.actor()).param("action", filter.action())
                .param("type", filter.objectType()).param("object", filter.objectId())
                .param("outcome", filter.outcome()).param("from", filter.fromText()).param("to", filter.toText())
                .param("size", size)
                .query(AuditLog::event).list();
    }

    /** The names of those of the accounts that are people's. */
    Map<String, String> names(Set<String> accounts) {
        Map<String, String> names = new HashMap<>();
        if (!accounts.isEmpty()) {
            jdbc.sql("select id, name from person where id in (:accounts)").param("accounts", accounts)
                    .query(row -> {
                        names.put(row.getString(1), row.getString(2));
                    });
        }
        return names;
    }

    List<AuditEvent> of(String objectType, String objectId) {
        return jdbc.sql("select " + COLUMNS + " from audit_event where object_type = ? and object_id = ? order by seq")
                .params(objectType, objectId).query(AuditLog::event).list();
    }

    void insert(AuditAnchor anchor) {
        jdbc.sql("insert into audit_anchor (seq, statement, signature) values (?, ?, ?)")
                .params(anchor.seq(), anchor.statement(), anchor.signature()).update();
    }

    /** The first anchor at or after a place. */
    Optional<AuditAnchor> anchorFrom(long seq) {
        return jdbc.sql("select seq, statement, signature from audit_anchor where seq >= ? order by seq fetch first 1 rows only")
                .param(seq).query(AuditLog::anchor).optional();
    }

    List<AuditAnchor> anchors() {
        return jdbc.sql("select seq, statement, signature from audit_anchor order by seq")
                .query(AuditLog::anchor).list();
    }

    private static AuditAnchor anchor(java.sql.ResultSet rs, int row) throws java.sql.SQLException {
        return new AuditAnchor(rs.getLong(1), rs.getString(2), rs.getBytes(3));
    }

    private static AuditEvent event(java.sql.ResultSet rs, int row) throws java.sql.SQLException {
        String level = rs.getString("level");
        return new AuditEvent(rs.getLong("seq"), rs.getString("at"), rs.getString("zone"),
                new AuditEntry(rs.getString("actor"), rs.getString("action"), rs.getString("object_type"),
                        rs.getString("object_id"), level == null ? null : Level.valueOf(level),
                        rs.getString("outcome"), rs.getString("reason_code"), rs.getString("digest")),
                rs.getString("hash"));
    }
}
