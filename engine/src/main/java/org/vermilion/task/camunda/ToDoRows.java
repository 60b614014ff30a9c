package org.vermilion.task.camunda;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Set;

import javax.sql.DataSource;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.vermilion.subject.PersonId;
import org.vermilion.subject.Principal;
import org.vermilion.task.Press;

/** Writes the to-do tables, always within the engine's transaction. */
@Component
class ToDoRows {

    private final JdbcTemplate jdbc;

    ToDoRows(DataSource dataSource) {
        this.jdbc = new JdbcTemplate(dataSource);
    }

    void insert(DelegateTask task, Set<Principal> candidates, boolean returned) {
        Object arrived = task.getCreateTime().toInstant().atOffset(ZoneOffset.UTC);
        jdbc.update("insert into todo (process_key, step, business_key, task_id, created_at, returned) "
                        + "values (?, ?, ?, ?, ?, ?)",
                process(task), task.getTaskDefinitionKey(), work(task), task.getId(), arrived, returned);
        int press = press(work(task));
        jdbc.batchUpdate("insert into todo_candidate (principal, created_at, task_id, press) values (?, ?, ?, ?)",
                candidates.stream().sorted().map(one -> new Object[] {one.value(), arrived, task.getId(), press}).toList());
    }

    private int press(String work) {
        return jdbc.query("select urgency, due_on from process_register where business_key = ?",
                (row, number) -> Press.of(row.getString("urgency"), row.getObject("due_on", LocalDate.class)), work)
                .stream().findFirst().orElse(0);
    }

    /** Moves the row to what the person did; false if it is gone already. */
    boolean complete(DelegateTask task, PersonId by) {
        if (!delete(task)) {
            return false;
        }
        Object now = ClockUtil.getCurrentTime().toInstant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
        jdbc.update("insert into todo_done (process_key, step, business_key, task_id, person, done_at) "
                        + "values (?, ?, ?, ?, ?, ?)",
                process(task), task.getTaskDefinitionKey(), work(task), task.getId(), by.value(), now);
        return true;
    }

    /** Removes the row; false if it is gone already. */
    boolean delete(DelegateTask task) {
        // the task's own row first: whoever comes second waits here and then finds nothing
        int rows = jdbc.update("delete from todo where task_id = ?", task.getId());
        jdbc.update("delete from todo_candidate where task_id = ?", task.getId());
        return rows == 1;
    }

    private static String process(DelegateTask task) {
        return task.getProcessDefinitionId().split(":", 2)[0]; // the engine's definition ids are key:version:id
    }

    private static String work(DelegateTask task) {
        return task.getExecution().getProcessBusinessKey();
    }
}
