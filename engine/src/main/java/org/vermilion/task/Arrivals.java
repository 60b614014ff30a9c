package org.vermilion.task;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.vermilion.access.LabelColumns;
import org.vermilion.access.NoAccessCheck;
import org.vermilion.access.Protected;
import org.vermilion.subject.Principal;

/** The open tasks that arrived lately, whomever they are offered to; for who follows what happens. */
@Component
@NoAccessCheck(reason = "tells only that a task arrived; the caller asks the guard before it tells anybody")
public class Arrivals {

    private final JdbcClient jdbc;

    Arrivals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A task that arrived, as the guard sees it: known to whom it is offered, under the label of its work. */
    public record Arrival(Instant at, Protected task) {}

    /** When the latest of the open tasks arrived; empty if there is none. */
    public Optional<Instant> latest() {
        return jdbc.sql("select created_at from todo order by created_at desc fetch first row only")
                .query((rs, n) -> rs.getObject(1, OffsetDateTime.class).toInstant()).optional();
    }

    /** The tasks that arrived after a moment, the latest first, at most so many. */
    public List<Arrival> since(Instant moment, int most) {
        return jdbc.sql("""
                select t.task_id, t.created_at, r.level, r.period_months, r.compartments
                from todo t join process_register r on r.business_key = t.business_key
                where t.created_at > ? order by t.created_at desc fetch first ? rows only""")
                .params(moment.atOffset(ZoneOffset.UTC), most)
                .query((rs, n) -> new Arrival(rs.getObject("created_at", OffsetDateTime.class).toInstant(),
                        new Protected("task", rs.getString("task_id"), LabelColumns.read(rs), Set.of())))
                .list().stream().map(this::offered).toList();
    }

    private Arrival offered(Arrival arrival) {
        Protected task = arrival.task();
        return new Arrival(arrival.at(), new Protected(task.kind(), task.id(), task.label(),
                jdbc.sql("select principal from todo_candidate where task_id = ?").param(task.id())
                        .query((rs, n) -> new Principal(rs.getString(1))).set()));
    }
}
