package org.vermilion.task;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.vermilion.access.AccessGuard;
import org.vermilion.access.Protected;
import org.vermilion.mark.Marks;
import org.vermilion.process.Processes;
import org.vermilion.process.TaskView;
import org.vermilion.subject.Subject;

/** Handling a task: the one way from a person's act into a process. */
@Component
public class TaskHandling {

    private final Processes processes;
    private final AccessGuard guard;
    private final Map<String, StepHandler> handlers;

    TaskHandling(Processes processes, AccessGuard guard, List<StepHandler> handlers) {
        this.processes = processes;
        this.guard = guard;
        this.handlers = handlers.stream().collect(Collectors.toUnmodifiableMap(StepHandler::process, Function.identity()));
    }

    /**
     * Handles the task whole or not at all.
     *
     * @throws org.vermilion.refusal.Refusal as for a thing that is not there, if the task was not offered to the
     *     person; whatever the step refuses
     */
    @Transactional
    public void handle(Subject subject, String taskId, StepAct act) {
        TaskView task = processes.task(taskId).orElseThrow(guard::absent);
        guard.requireKnown(subject, new Protected("task", task.id(), task.label(), task.candidates()));
        Marks.requireLines(task.label().level(), act.opinion());
        act.details().values().forEach(detail -> Marks.requireLines(task.label().level(), detail));
        processes.hold(taskId); // or two would both do what the step does and find out at its end
        handlers.get(task.process()).handle(subject, task, act);
    }
}
