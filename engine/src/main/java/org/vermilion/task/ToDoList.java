package org.vermilion.task;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.vermilion.access.Scope;
import org.vermilion.deadline.DueDays;
import org.vermilion.label.Level;
import org.vermilion.refusal.Refusal;
import org.vermilion.subject.PersonId;

/**
 * What people have to do, page by page: urgent first, then by the day it is due ({@link Press}), then newest first. The scope is part of every query, so a task
 * above somebody's clearance is neither listed nor counted. Safe for use by many threads.
 */
@Component
public class ToDoList {

    /** The most items a page of any list of work may have. */
    public static final int MAX_SIZE = 200;

    private final JdbcClient jdbc;
    private final ToDoSql sql;

    public ToDoList(DataSource dataSource, DueDays days) {
        this.jdbc = JdbcClient.create(dataSource);
        this.sql = ToDoSql.of(dataSource, days);
    }

    /**
     * The open tasks offered to anybody the person counts as.
     *
     * @param size 1 to {@link #MAX_SIZE}
     * @param cursor {@link Page#next()} of the page before; null for the first
     * @throws Refusal TASK-CURSOR, TASK-SIZE
     */
    public Page<ToDo> page(Scope scope, ToDoFilter filter, int size, @Nullable String cursor) {
        Cursor after = Page.after(size, cursor);
        Map<String, Object> values = new HashMap<>();
        List<Pressing> found = jdbc.sql(sql.page(scope, filter, after, size + 1, values)).params(values)
                .query((row, number) -> new Pressing(toDo(row), row.getInt("press"))).list();
        Page<Pressing> page = Page.cut(found, size,
                last -> new Cursor(last.press(), last.toDo().arrivedAt(), last.toDo().taskId()));
        return new Page<>(page.items().stream().map(Pressing::toDo).toList(), page.next());
    }

    /** How many there are of those {@link #page} lists. */
    public Counts counts(Scope scope, ToDoFilter filter) {
        Map<String, Object> values = new HashMap<>();
        Map<String, Integer> byProcess = new HashMap<>();
        jdbc.sql(sql.counts(scope, filter, Counts.MOST, values)).params(values)
                .query(row -> {
                    byProcess.put(row.getString(1), row.getInt(2));
                });
        int total = byProcess.values().stream().mapToInt(Integer::intValue).sum();
        return new Counts(total, byProcess, total == Counts.MOST);
    }

    /** A row and its place in the list. */
    private record Pressing(ToDo toDo, int press) {}

    private static ToDo toDo(ResultSet row) throws SQLException {
        String seenBy = row.getString("seen_by");
        return new ToDo(row.getString("task_id"), row.getString("process_key"), row.getString("step"),
                row.getString("business_key"), Level.ofRank(row.getInt("level")),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                new Marks(seenBy == null ? null : new PersonId(seenBy), row.getBoolean("returned"), row.getInt("urged"),
                        WorkSql.instant(row, "urged_at")),
                WorkSql.card(row));
    }
}
