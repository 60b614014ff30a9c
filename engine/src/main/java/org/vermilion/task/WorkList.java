package org.vermilion.task;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.vermilion.access.Scope;
import org.vermilion.label.Level;
import org.vermilion.process.ProcessRegister;
import org.vermilion.process.StartedProcess;
import org.vermilion.refusal.Refusal;
import org.vermilion.subject.PersonId;
import org.vermilion.subject.Principal;

/**
 * What people did and what they started: newest first, page by page, as far as it lies within the scope now. Safe for
 * use by many threads.
 */
@Component
public class WorkList {

    private final JdbcClient jdbc;
    private final ProcessRegister register;

    public WorkList(DataSource dataSource, ProcessRegister register) {
        this.jdbc = JdbcClient.create(dataSource);
        this.register = register;
    }

    /**
     * The tasks the person completed.
     *
     * @throws Refusal TASK-CURSOR, TASK-SIZE
     */
    public Page<Done> done(PersonId person, Scope scope, WorkFilter filter, int size, @Nullable String cursor) {
        Cursor after = Page.after(size, cursor);
        Map<String, Object> values = new HashMap<>(Map.of("person", person.value(), "limit", size + 1));
        List<Done> found = jdbc.sql("select t.*, " + WorkSql.COLUMNS + done(scope, filter, values)
                        + WorkSql.older("t.done_at", "t.task_id", after, values)
                        + " order by t.done_at desc, t.task_id desc limit :limit")
                .params(values).query(WorkList::done).list();
        return Page.cut(found, size, last -> new Cursor(last.doneAt(), last.taskId()));
    }

    /** How many there are of those {@link #done} lists. */
    public Counted doneCount(PersonId person, Scope scope, WorkFilter filter) {
        Map<String, Object> values = new HashMap<>(Map.of("person", person.value()));
        return counted(done(scope, filter, values), values);
    }

    /**
     * The work the person started, ended or not.
     *
     * @throws Refusal TASK-CURSOR, TASK-SIZE
     */
    public Page<Started> started(PersonId person, Scope scope, WorkFilter filter, int size, @Nullable String cursor) {
        Cursor after = Page.after(size, cursor);
        Map<String, Object> values = new HashMap<>(Map.of("person", person.value(), "limit", size + 1));
        List<Started> found = jdbc.sql("select r.business_key, r.started_at, r.ended_at, " + WorkSql.COLUMNS
                        + started(scope, filter, values)
                        + WorkSql.older("r.started_at", "r.business_key", after, values)
                        + " order by r.started_at desc, r.business_key desc limit :limit")
                .params(values).query(this::started).list();
        return Page.cut(found, size, last -> new Cursor(last.startedAt(), last.businessKey()));
    }

    /** How many there are of those {@link #started} lists. */
    public Counted startedCount(PersonId person, Scope scope, WorkFilter filter) {
        Map<String, Object> values = new HashMap<>(Map.of("person", person.value()));
        return counted(started(scope, filter, values), values);
    }

    private static String done(Scope scope, WorkFilter filter, Map<String, Object> values) {
        return " from todo_done t " + WorkSql.WORK + " where t.person = :person and " + WorkSql.visible(scope, values)
                + processed("t.process_key", filter, values) + WorkSql.worded(filter.words(), values);
    }

    private static String started(Scope scope, WorkFilter filter, Map<String, Object> values) {
        return " from process_register r where r.started_by = :person and " + WorkSql.visible(scope, values)
                + processed("r.process_key", filter, values) + WorkSql.worded(filter.words(), values);
    }

    private static String processed(String column, WorkFilter filter, Map<String, Object> values) {
        if (filter.process() == null) {
            return "";
        }
        values.put("process", filter.process());
        return " and " + column + " = :process";
    }

    private Counted counted(String from, Map<String, Object> values) {
        values.put("limit", Counts.MOST);
        return Counted.of(jdbc.sql("select count(*) from (select 1 as one" + from + " limit :limit) counted").params(values)
                .query(Integer.class).single());
    }

    private static Done done(ResultSet row, int number) throws SQLException {
        return new Done(row.getString("task_id"), row.getString("process_key"), row.getString("step"),
                row.getString("business_key"), Level.ofRank(row.getInt("level")), WorkSql.instant(row, "done_at"),
                WorkSql.card(row));
    }

    private Started started(ResultSet row, int number) throws SQLException {
        String work = row.getString("business_key");
        StartedProcess process = register.of(work).orElseThrow();
        return new Started(work, process.process(), process.label(), WorkSql.instant(row, "started_at"),
                WorkSql.instant(row, "ended_at"), WorkSql.card(row), current(work));
    }

    private List<Started.Current> current(String work) {
        return jdbc.sql("select task_id, step, created_at from todo where business_key = ? order by created_at, task_id")
                .param(work)
                .query((row, number) -> new Started.Current(row.getString("step"), WorkSql.instant(row, "created_at"),
                        jdbc.sql("select principal from todo_candidate where task_id = ?").param(row.getString("task_id"))
                                .query((candidate, n) -> new Principal(candidate.getString(1))).set()))
                .list();
    }
}
