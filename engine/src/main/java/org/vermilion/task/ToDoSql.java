package org.vermilion.task;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.vermilion.access.Scope;
import org.vermilion.deadline.DueDays;
import org.vermilion.subject.Principal;

/**
 * The queries behind {@link ToDoList}. Values are bound, always; only fixed words are put together.
 *
 * @param lateral whether the database has LATERAL (PostgreSQL). There each principal's most pressing are read from the index
 *     and merged, so that a page costs what it shows (0.4 ms among a million tasks) and not what matches; for H2, which
 *     has no LATERAL, the same is written out, one query a principal.
 * @param days what is overdue and what is due soon
 */
record ToDoSql(boolean lateral, DueDays days) {

    private static final String OFFERED = " from todo_candidate c join todo t on t.task_id = c.task_id " + WorkSql.WORK
            + " where c.principal = ";

    static ToDoSql of(DataSource dataSource, DueDays days) {
        try (Connection connection = dataSource.getConnection()) {
            return new ToDoSql(connection.getMetaData().getDatabaseProductName().equals("PostgreSQL"), days);
        } catch (SQLException unreachable) {
            throw new CannotGetJdbcConnectionException("the database's name cannot be read", unreachable);
        }
    }

    String page(Scope scope, ToDoFilter filter, @Nullable Cursor after, int limit, Map<String, Object> values) {
        values.put("limit", limit);
        String wanted = WorkSql.visible(scope, values) + filtered(filter, values)
                + WorkSql.lessPressing(after, values);
        String shown = "t.*, " + WorkSql.COLUMNS;
        return lateral ? "select " + shown + ", page.press from (" + merged(scope, wanted, values)
                + ") page join todo t on t.task_id = page.task_id " + WorkSql.WORK
                + " order by page.press desc, t.created_at desc, t.task_id desc limit :limit"
                : united(scope, shown + ", c.press", wanted, values)
                        + " order by press desc, created_at desc, task_id desc limit :limit";
    }

    String counts(Scope scope, ToDoFilter filter, int limit, Map<String, Object> values) {
        values.put("limit", limit);
        String wanted = WorkSql.visible(scope, values) + filtered(filter, values);
        String shown = "t.task_id, t.process_key";
        return "select process_key, count(*) from (" + (lateral ? "select " + shown + " from ("
                + merged(scope, wanted, values) + ") offered join todo t on t.task_id = offered.task_id"
                : united(scope, shown, wanted, values)) + " limit :limit) counted group by process_key";
    }

    /** The ids of tasks offered to the scope's principals, each once: the most pressing of each principal, whose press is the same
     * for whomever they are offered to. */
    private static String merged(Scope scope, String wanted, Map<String, Object> values) {
        // a principal's text holds no character that means anything in an array literal
        values.put("principals", scope.principals().stream().map(Principal::value)
                .collect(Collectors.joining(",", "{", "}")));
        return "select distinct ahead.task_id, ahead.press from unnest(cast(:principals as varchar[])) as p(principal) "
                + "cross join lateral (select c.task_id, c.press" + OFFERED + "p.principal and " + wanted
                + " order by c.press desc, c.created_at desc, c.task_id desc limit :limit) ahead";
    }

    /** The same written out, one query a principal; UNION leaves each task once. */
    private static String united(Scope scope, String shown, String wanted, Map<String, Object> values) {
        List<String> principals = scope.principalTexts();
        return IntStream.range(0, principals.size()).mapToObj(i -> {
            values.put("principal" + i, principals.get(i));
            // ordered by the principal too, which is the same in all rows: so H2 sees that the index has this order
            return "(select " + shown + OFFERED + ":principal" + i + " and " + wanted
                    + " order by c.principal, c.press desc, c.created_at desc, c.task_id desc limit :limit)";
        }).collect(Collectors.joining(" union "));
    }

    private String filtered(ToDoFilter filter, Map<String, Object> values) {
        StringBuilder wanted = new StringBuilder();
        and(wanted, "t.process_key = :process", "process", filter.process(), values);
        and(wanted, "t.step = :step", "step", filter.step(), values);
        and(wanted, "r.level = :level", "level", filter.level() == null ? null : filter.level().rank(), values);
        and(wanted, "t.business_key = :businessKey", "businessKey", filter.businessKey(), values);
        and(wanted, "t.created_at >= :since", "since", filter.since() == null ? null : WorkSql.at(filter.since()), values);
        and(wanted, "r.urgency = :urgency", "urgency", filter.urgency(), values);
        if (filter.due() != null) {
            and(wanted, filter.due() == ToDoFilter.Due.OVERDUE ? "r.due_on < :today"
                    : "r.due_on >= :today and r.due_on <= :soon", "today", days.today(), values);
            values.put("soon", days.soonUntil());
        }
        if (filter.mark() != null) {
            wanted.append(switch (filter.mark()) {
                case RETURNED -> " and t.returned";
                case URGED -> " and t.urged > 0";
                case UNSEEN -> " and t.seen_at is null";
            });
        }
        return wanted.append(WorkSql.worded(filter.words(), values)).toString();
    }

    private static void and(StringBuilder wanted, String condition, String name, @Nullable Object value,
            Map<String, Object> values) {
        if (value != null) {
            wanted.append(" and ").append(condition);
            values.put(name, value);
        }
    }
}
