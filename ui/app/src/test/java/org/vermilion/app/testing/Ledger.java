package org.vermilion.app.testing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.springframework.jdbc.core.simple.JdbcClient;

import org.vermilion.signature.Digest;

/**
 * Every row of every table, told by a digest a table: equal before and after means that nothing changed. What may change
 * without anything having happened is left out: when a session was last seen, failed sign-ins, and of the audit the
 * events of refusals with what follows from them.
 */
public final class Ledger {

    private static final Set<String> LEFT_OUT = Set.of("session", "sign_in_attempt", "audit_head", "act_ge_property",
            "act_ru_meter_log", "flyway_schema_history", "search_outbox");

    private final JdbcClient jdbc;

    Ledger(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The state, once nothing is under way any more. */
    public Map<String, String> settled() {
        Machine.await("the index and the jobs are done", 30, () -> count("search_outbox") == 0 && dueJobs() == 0);
        return state();
    }

    /** The number of rows and a digest of all of them, by table. */
    public Map<String, String> state() {
        Map<String, String> state = new TreeMap<>();
        for (String table : tables()) {
            if (!LEFT_OUT.contains(table)) {
                List<String> rows = jdbc.sql("select * from " + table + where(table)).query((row, number) -> {
                    StringBuilder line = new StringBuilder();
                    for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                        Object value = row.getObject(i);
                        line.append(value instanceof byte[] || value instanceof java.sql.Blob
                                ? Digest.of(row.getBytes(i)).toString() : value).append('\u001f');
                    }
                    return line.toString();
                }).list().stream().sorted().toList();
                state.put(table, rows.size() + " " + Digest.of(String.join("\n", rows)
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8)).hex().substring(0, 16));
            }
        }
        return state;
    }

    /** The events of refusals with this code, the latest last, as "actor action objectType objectId". */
    public List<String> refusals(String code) {
        return jdbc.sql("""
                select actor, action, object_type, object_id from audit_event
                where outcome = 'refused' and reason_code = ? order by seq""").param(code)
                .query((row, n) -> row.getString(1) + " " + row.getString(2) + " " + row.getString(3) + " " + row.getString(4))
                .list();
    }

    public long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    /** Timers wait for their day and are not due. */
    private long dueJobs() {
        return jdbc.sql("select count(*) from act_ru_job where type_ = 'message'").query(Long.class).single();
    }

    private static String where(String table) {
        return table.equals("audit_event") ? " where outcome <> 'refused'" : "";
    }

    private List<String> tables() {
        return jdbc.sql("""
                select lower(table_name) from information_schema.tables
                where lower(table_schema) = 'public' and table_type = 'BASE TABLE'""").query(String.class).list();
    }
}
