package org.vermilion.process.camunda;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import javax.sql.DataSource;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.vermilion.process.ProcessRegister;
import org.vermilion.process.StartedProcess;
import org.vermilion.process.TaskView;
import org.vermilion.subject.Principal;

/**
 * Open tasks as the engine holds them.
 *
 * <p>Reads three tables of the engine: its own queries would take six statements for a task and its candidates, two of
 * them sorting what a join found more than once, and every step begins with that question.
 */
final class OpenTasks {

    private static final String TASKS = """
            select t.id_, t.task_def_key_, t.proc_def_id_, t.proc_inst_id_, t.create_time_, e.business_key_, l.group_id_
            from act_ru_task t join act_ru_execution e on e.id_ = t.proc_inst_id_
              left join act_ru_identitylink l on l.task_id_ = t.id_ and l.type_ = 'candidate'
            where\s""";
    private static final String IN_ORDER = " order by t.create_time_, t.id_";

    private final JdbcClient jdbc;
    private final ProcessRegister register;

    OpenTasks(DataSource dataSource, ProcessRegister register) {
        this.jdbc = JdbcClient.create(dataSource);
        this.register = register;
    }

    Optional<TaskView> of(String taskId) {
        return list("t.id_ = ?", taskId).stream().findFirst()
                .flatMap(task -> register.of(task.businessKey()).map(task::view));
    }

    List<TaskView> ofWork(String businessKey) {
        return register.of(businessKey).map(work -> list("e.business_key_ = ?", businessKey).stream()
                .map(task -> task.view(work)).toList()).orElse(List.of());
    }

    Set<String> idsOfWork(String businessKey) {
        return list("e.business_key_ = ?", businessKey).stream().map(Row::id).collect(Collectors.toSet());
    }

    private List<Row> list(String condition, String value) {
        return jdbc.sql(TASKS + condition + IN_ORDER).param(value).query(OpenTasks::rows);
    }

    /** A row for each candidate becomes a row for each task. */
    private static List<Row> rows(ResultSet found) throws SQLException {
        Map<String, Row> tasks = new LinkedHashMap<>();
        while (found.next()) {
            String id = found.getString("id_");
            Row task = tasks.get(id);
            if (task == null) {
                task = new Row(id, found.getString("task_def_key_"), found.getString("proc_def_id_").split(":", 2)[0],
                        found.getString("proc_inst_id_"), found.getTimestamp("create_time_").toInstant(),
                        found.getString("business_key_"), new HashSet<>());
                tasks.put(id, task);
            }
            String group = found.getString("group_id_");
            if (group != null) {
                task.candidates().add(new Principal(group));
            }
        }
        return new ArrayList<>(tasks.values());
    }

    private record Row(String id, String step, String process, String instanceId, Instant createdAt, String businessKey,
            Set<Principal> candidates) {

        TaskView view(StartedProcess work) {
            return new TaskView(id, process, instanceId, work.businessKey(), step, candidates, createdAt, work.label());
        }
    }
}
