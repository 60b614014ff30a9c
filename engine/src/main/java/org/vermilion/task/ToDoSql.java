package org.vermilion.task;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.stream.Collectors;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.vermilion.access.Scope;
import org.vermilion.label.Compartment;
import org.vermilion.subject.Principal;

/**
 * The queries behind {@link ToDoList}. Values are bound, always; only fixed words are put together.
 *
 * @param lateral whether the database has LATERAL (PostgreSQL). There each principal's newest are read from the index
 *     and merged, so that a page costs what it shows (0.4 ms among a million tasks) and not what matches; H2, which
 *     has no LATERAL, gets the plain form.
 */
record ToDoSql(boolean lateral) {

    /** The label stands with the work, once: a task that arrives while the work is relabelled cannot miss it. */
    private static final String WORK = "join process_register r on r.business_key = t.business_key";

    static ToDoSql of(DataSource dataSource) {
        try (Connection connection = dataSource.getConnection()) {
            return new ToDoSql(connection.getMetaData().getDatabaseProductName().equals("PostgreSQL"));
        } catch (SQLException unreachable) {
            throw new CannotGetJdbcConnectionException("the database's name cannot be read", unreachable);
        }
    }

    String page(Scope scope, ToDoFilter filter, @Nullable Cursor after, int limit, Map<String, Object> values) {
        values.put("limit", limit);
        String wanted = visible(scope, values) + filtered(filter, values)
                + older("t.created_at", after, values);
        return "select t.*, r.level from (" + offered(scope, wanted, values)
                + ") page join todo t on t.task_id = page.task_id " + WORK + " order by t.created_at desc, t.task_id desc limit :limit";
    }

    String counts(Scope scope, int limit, Map<String, Object> values) {
        values.put("limit", limit);
        return "select process_key, count(*) from (select t.task_id, t.process_key from ("
                + offered(scope, visible(scope, values), values)
                + ") offered join todo t on t.task_id = offered.task_id limit :limit) counted group by process_key";
    }

    String done(Scope scope, @Nullable Cursor after, int limit, Map<String, Object> values) {
        values.put("limit", limit);
        return "select t.*, r.level from todo_done t " + WORK + " where t.person = :person and " + visible(scope, values)
                + older("t.done_at", after, values) + " order by t.done_at desc, t.task_id desc limit :limit";
    }

    /** The ids of tasks offered to the scope's principals, each once; with LATERAL the newest of each principal. */
    private String offered(Scope scope, String wanted, Map<String, Object> values) {
        if (!lateral) {
            values.put("principals", scope.principals().stream().map(Principal::value).toList());
            return "select t.task_id from todo t " + WORK + " where exists (select 1 from todo_candidate c "
                    + "where c.task_id = t.task_id and c.principal in (:principals)) and " + wanted;
        }
        // a principal's text holds no character that means anything in an array literal
        values.put("principals", scope.principals().stream().map(Principal::value)
                .collect(Collectors.joining(",", "{", "}")));
        return "select distinct newest.task_id from unnest(cast(:principals as varchar[])) as p(principal) "
                + "cross join lateral (select c.task_id from todo_candidate c join todo t on t.task_id = c.task_id "
                + WORK + " where c.principal = p.principal and " + wanted
                + " order by c.created_at desc, c.task_id desc limit :limit) newest";
    }

    private static String visible(Scope scope, Map<String, Object> values) {
        String held = "";
        if (!scope.compartments().isEmpty()) {
            values.put("held", scope.compartments().stream().map(Compartment::code).toList());
            held = " and k.compartment not in (:held)";
        }
        return "r.level <= :ceiling and (r.compartments = '' or not exists "
                + "(select 1 from process_compartment k where k.business_key = r.business_key" + held + "))";
    }

    private static String filtered(ToDoFilter filter, Map<String, Object> values) {
        StringBuilder wanted = new StringBuilder();
        and(wanted, "t.process_key = :process", "process", filter.process(), values);
        and(wanted, "t.step = :step", "step", filter.step(), values);
        and(wanted, "r.level = :level", "level", filter.level() == null ? null : filter.level().rank(), values);
        and(wanted, "t.business_key = :businessKey", "businessKey", filter.businessKey(), values);
        and(wanted, "t.created_at >= :since", "since", filter.since() == null ? null : at(filter.since()), values);
        return wanted.toString();
    }

    private static void and(StringBuilder wanted, String condition, String name, @Nullable Object value,
            Map<String, Object> values) {
        if (value != null) {
            wanted.append(" and ").append(condition);
            values.put(name, value);
        }
    }

    private static String older(String column, @Nullable Cursor after, Map<String, Object> values) {
        if (after == null) {
            return "";
        }
        values.put("at", at(after.at()));
        values.put("after", after.taskId());
        return " and (" + column + ", t.task_id) < (:at, :after)";
    }

    private static Object at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
