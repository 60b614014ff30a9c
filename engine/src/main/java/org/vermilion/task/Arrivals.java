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
import org.vermilion.label.Label;
import org.vermilion.subject.Principal;

/** The open tasks that arrived lately, whomever they are offered to; for who follows what happens. */
@Component
@NoAccessCheck(reason = "tells only that a task arrived; the caller asks the guard before it tells anybody")
public class Arrivals {

    private final JdbcClient jdbc;

    Arrivals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A task and when it arrived. */
    public record Arrival(String task, Instant at) {}

    /** When the latest of the open tasks arrived; empty if there is none. */
    public Optional<Instant> latest() {
        return jdbc.sql("select created_at from todo order by created_at desc fetch first row only")
                .query((rs, n) -> rs.getObject(1, OffsetDateTime.class).toInstant()).optional();
    }

    /** The tasks that arrived after a moment, the latest first, at most so many. */
    public List<Arrival> since(Instant moment, int most) {
        return jdbc.sql("select task_id, created_at from todo where created_at > ? order by created_at desc "
                        + "fetch first ? rows only")
                .params(moment.atOffset(ZoneOffset.UTC), most)
                .query((rs, n) -> new Arrival(rs.getString(1), rs.getObject(2, OffsetDateTime.class).toInstant())).list();
    }

    /**
     * An open task as the guard sees it: known to whom it is offered, under the label of its work; empty if there is
     * none, or it is done.
     */
    public Optional<Protected> open(String task) {
        Optional<Label> label = jdbc.sql("""
                select r.level, r.period_months, r.compartments
                from todo t join process_register r on r.business_key = t.business_key where t.task_id = ?""")
                .param(task).query((rs, n) -> LabelColumns.read(rs)).optional();
        return label.map(bound -> new Protected("task", task, bound, candidates(task)));
    }

    private Set<Principal> candidates(String task) {
        return jdbc.sql("select principal from todo_candidate where task_id = ?").param(task)
                .query((rs, n) -> new Principal(rs.getString(1))).set();
    }
}
