package org.vermilion.task;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

import javax.sql.DataSource;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.vermilion.access.AccessGuard;
import org.vermilion.access.Protected;
import org.vermilion.audit.AuditEntry;
import org.vermilion.audit.AuditTrail;
import org.vermilion.process.Processes;
import org.vermilion.process.TaskView;
import org.vermilion.subject.Subject;

/** Marking that an open task was seen. Safe for use by many threads. */
@Component
public class TaskMarks {

    private final JdbcClient jdbc;
    private final Processes processes;
    private final AccessGuard guard;
    private final AuditTrail audit;
    private final Clock clock;

    TaskMarks(DataSource dataSource, Processes processes, AccessGuard guard, AuditTrail audit, Clock clock) {
        this.jdbc = JdbcClient.create(dataSource);
        this.processes = processes;
        this.guard = guard;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Says that somebody it is offered to has opened the task. The first one counts; again changes nothing.
     *
     * @throws org.vermilion.refusal.Refusal as for a thing that is not there, if the task was not offered to the person
     */
    @Transactional
    public void seen(Subject subject, String taskId) {
        TaskView task = processes.task(taskId).orElseThrow(guard::absent);
        guard.requireKnown(subject, new Protected("task", task.id(), task.label(), task.candidates()));
        int first = jdbc.sql("update todo set seen_by = ?, seen_at = ? where task_id = ? and seen_by is null")
                .params(subject.person().value(), clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC),
                        taskId)
                .update();
        if (first == 1) {
            audit.append(AuditEntry.done(subject.person().value(), "task.seen", "task", taskId, task.label().level(), null));
        }
    }
}
