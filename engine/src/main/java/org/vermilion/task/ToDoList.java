package org.vermilion.task;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.vermilion.access.Scope;
import org.vermilion.label.Level;
import org.vermilion.refusal.Refusal;
import org.vermilion.subject.PersonId;

/**
 * What people have to do, and what they did: newest first, page by page. The scope is part of every query, so a task
 * above somebody's clearance is neither listed nor counted. Safe for use by many threads.
 */
@Component
public class ToDoList {

    /** The most items a page may have. */
    public static final int MAX_SIZE = 200;

    private final JdbcClient jdbc;
    private final ToDoSql sql;

    public ToDoList(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
        this.sql = ToDoSql.of(dataSource);
    }

    /**
     * The open tasks offered to anybody the person counts as.
     *
     * @param size 1 to {@link #MAX_SIZE}
     * @param cursor {@link Page#next()} of the page before; null for the first
     * @throws Refusal TASK-CURSOR, TASK-SIZE
     */
    public Page<ToDo> page(Scope scope, ToDoFilter filter, int size, @Nullable String cursor) {
        Cursor after = after(size, cursor);
        Map<String, Object> values = values(scope);
        List<ToDo> found = jdbc.sql(sql.page(scope, filter, after, size + 1, values)).params(values)
                .query(ToDoList::toDo).list();
        return cut(found, size, last -> new Cursor(last.arrivedAt(), last.taskId()));
    }

    /** How many there are. */
    public Counts counts(Scope scope) {
        Map<String, Object> values = values(scope);
        Map<String, Integer> byProcess = new HashMap<>();
        jdbc.sql(sql.counts(scope, Counts.MOST, values)).params(values)
                .query(row -> {
                    byProcess.put(row.getString(1), row.getInt(2));
                });
        int total = byProcess.values().stream().mapToInt(Integer::intValue).sum();
        return new Counts(total, byProcess, total == Counts.MOST);
    }

    /**
     * The tasks the person completed, as far as they lie within the scope now.
     *
     * @throws Refusal TASK-CURSOR, TASK-SIZE
     */
    public Page<Done> done(PersonId person, Scope scope, int size, @Nullable String cursor) {
        Cursor after = after(size, cursor);
        Map<String, Object> values = values(scope);
        values.put("person", person.value());
        List<Done> found = jdbc.sql(sql.done(scope, after, size + 1, values)).params(values)
                .query(ToDoList::done).list();
        return cut(found, size, last -> new Cursor(last.doneAt(), last.taskId()));
    }

    private static @Nullable Cursor after(int size, @Nullable String cursor) {
        if (size < 1 || size > MAX_SIZE) {
            throw new Refusal(TaskReason.SIZE, MAX_SIZE);
        }
        return cursor == null ? null : Cursor.of(cursor);
    }

    private static Map<String, Object> values(Scope scope) {
        Map<String, Object> values = new HashMap<>();
        values.put("ceiling", scope.level().rank());
        return values;
    }

    private static <T> Page<T> cut(List<T> found, int size, Function<T, Cursor> cursor) {
        if (found.size() <= size) {
            return new Page<>(found, null);
        }
        List<T> items = found.subList(0, size);
        return new Page<>(items, cursor.apply(items.get(size - 1)).text());
    }

    private static ToDo toDo(ResultSet row, int number) throws SQLException {
        return new ToDo(row.getString("task_id"), row.getString("process_key"), row.getString("step"),
                row.getString("business_key"), Level.ofRank(row.getInt("level")),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }

    private static Done done(ResultSet row, int number) throws SQLException {
        return new Done(row.getString("task_id"), row.getString("process_key"), row.getString("step"),
                row.getString("business_key"), Level.ofRank(row.getInt("level")),
                row.getObject("done_at", OffsetDateTime.class).toInstant());
    }
}
