package org.vermilion.task;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.vermilion.access.Scope;
import org.vermilion.label.Compartment;

/** What all queries of lists of work have in common: the label of the work and its card. */
final class WorkSql {

    /** The label stands with the work, once: a task that arrives while the work is relabelled cannot miss it. */
    static final String WORK = "join process_register r on r.business_key = t.business_key";

    /** Level and card. */
    static final String COLUMNS = "r.level, r.object_kind, r.object_id, r.title, r.number, r.kind, r.urgency, r.sender, "
            + "r.due_on, r.paused";

    private WorkSql() {}

    /** Level and compartments of the scope, as a condition. */
    static String visible(Scope scope, Map<String, Object> values) {
        values.put("ceiling", scope.level().rank());
        String held = "";
        if (!scope.compartments().isEmpty()) {
            values.put("held", scope.compartments().stream().map(Compartment::code).toList());
            held = " and k.compartment not in (:held)";
        }
        return "r.level <= :ceiling and (r.compartments = '' or not exists "
                + "(select 1 from process_compartment k where k.business_key = r.business_key" + held + "))";
    }

    /** That the card has each word, beginning with {@code and}; empty for no words. */
    static String worded(List<String> words, Map<String, Object> values) {
        StringBuilder wanted = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            values.put("word" + i, "%" + words.get(i) + "%"); // a word is letters and digits: it holds no wildcard
            wanted.append(" and r.lookup like :word").append(i);
        }
        return wanted.toString();
    }

    /** What follows the cursor, beginning with {@code and}; empty for the first page. */
    static String older(String time, String key, @Nullable Cursor after, Map<String, Object> values) {
        if (after == null) {
            return "";
        }
        values.put("at", at(after.at()));
        values.put("after", after.key());
        return " and (" + time + ", " + key + ") < (:at, :after)";
    }

    /** What follows the cursor in a list that goes by press first, beginning with {@code and}; empty for the first page. */
    static String lessPressing(@Nullable Cursor after, Map<String, Object> values) {
        if (after == null) {
            return "";
        }
        values.put("press", after.press());
        values.put("at", at(after.at()));
        values.put("after", after.key());
        return " and (c.press, c.created_at, c.task_id) < (:press, :at, :after)";
    }

    /** The card in a row of {@link #COLUMNS} and the business key; of the work itself if nobody gave it a card. */
    static WorkCard card(ResultSet row) throws SQLException {
        String kind = row.getString("object_kind");
        if (kind == null) {
            return new WorkCard("work", row.getString("business_key"), "", null, null, null, null, null, false);
        }
        return new WorkCard(kind, row.getString("object_id"), row.getString("title"), row.getString("number"),
                row.getString("kind"), row.getString("urgency"), row.getString("sender"),
                row.getObject("due_on", LocalDate.class), row.getBoolean("paused"));
    }

    static Object at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
