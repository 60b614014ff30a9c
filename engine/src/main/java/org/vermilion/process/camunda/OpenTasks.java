package org.vermilion.process.camunda;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.vermilion.process.ProcessRegister;
import org.vermilion.process.StartedProcess;
import org.vermilion.process.TaskView;
import org.vermilion.subject.Principal;

/** Open tasks as the engine holds them. */
final class OpenTasks {

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final ProcessRegister register;

    OpenTasks(TaskService tasks, RuntimeService runtime, ProcessRegister register) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.register = register;
    }

    Optional<TaskView> of(String taskId) {
        Task task = tasks.createTaskQuery().taskId(taskId).singleResult();
        if (task == null) {
            return Optional.empty();
        }
        return Optional.ofNullable(runtime.createProcessInstanceQuery().processInstanceId(task.getProcessInstanceId())
                .singleResult()).flatMap(instance -> register.of(instance.getBusinessKey())).flatMap(work -> view(task, work));
    }

    List<TaskView> ofWork(String businessKey) {
        return register.of(businessKey).map(work -> list(businessKey).stream().map(task -> view(task, work))
                .flatMap(Optional::stream).toList())
                .orElse(List.of());
    }

    Set<String> idsOfWork(String businessKey) {
        return list(businessKey).stream().map(Task::getId).collect(Collectors.toSet());
    }

    private List<Task> list(String businessKey) {
        return tasks.createTaskQuery().processInstanceBusinessKey(businessKey)
                .orderByTaskCreateTime().asc().orderByTaskId().asc().list();
    }

    /** Empty if somebody else completed the task between the engine's two answers. */
    private Optional<TaskView> view(Task task, StartedProcess work) {
        try {
            Set<Principal> candidates = tasks.getIdentityLinksForTask(task.getId()).stream()
                    .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()) && link.getGroupId() != null)
                    .map(link -> new Principal(link.getGroupId())).collect(Collectors.toSet());
            return Optional.of(new TaskView(task.getId(), task.getProcessDefinitionId().split(":", 2)[0],
                    task.getProcessInstanceId(), work.businessKey(), task.getTaskDefinitionKey(), candidates,
                    task.getCreateTime().toInstant(), work.label()));
        } catch (NullValueException gone) {
            return Optional.empty();
        }
    }
}
