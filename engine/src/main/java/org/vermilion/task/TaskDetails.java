package org.vermilion.task;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.vermilion.access.AccessGuard;
import org.vermilion.access.Protected;
import org.vermilion.identity.PeopleByName;
import org.vermilion.identity.Who;
import org.vermilion.process.NextStep;
import org.vermilion.process.Processes;
import org.vermilion.process.TaskView;
import org.vermilion.subject.Subject;

/** What a person may do with a task, and what would follow: told by the step and by the model, not by the screen. */
@Component
public class TaskDetails {

    /** How many people a next step names. */
    static final int SHOWN = 5;

    private final Processes processes;
    private final AccessGuard guard;
    private final WorkMarks marks;
    private final Candidates candidates;
    private final PeopleByName people;
    private final StepWords words;
    private final Map<String, StepHandler> handlers;

    TaskDetails(Processes processes, AccessGuard guard, WorkMarks marks, Candidates candidates, PeopleByName people,
             StepWords words,
            List<StepHandler> handlers) {
        this.processes = processes;
        this.guard = guard;
        this.marks = marks;
        this.candidates = candidates;
        this.people = people;
        this.words = words;
        this.handlers = handlers.stream().collect(Collectors.toUnmodifiableMap(StepHandler::process, Function.identity()));
    }

    /**
     * The task, looked at.
     *
     * @throws org.vermilion.refusal.Refusal as for a thing that is not there, if the task is not open or not offered to
     *     the person
     */
    @Transactional(readOnly = true)
    public TaskDetail of(Subject subject, String taskId) {
        TaskView task = processes.task(taskId).orElseThrow(guard::absent);
        guard.requireKnown(subject, new Protected("task", task.id(), task.label(), task.candidates()));
        StepHandler handler = handlers.get(task.process());
        Who seenBy = marks.of(task.businessKey()).stream().filter(marked -> marked.taskId().equals(taskId))
                .map(marked -> marked.marks().seenBy()).filter(Objects::nonNull).map(people::who).findFirst().orElse(null);
        return new TaskDetail(task.id(), task.process(), task.step(), words.of(task.process(), task.step()),
                task.businessKey(), task.createdAt(), seenBy,
                handler.verbs(subject, task).stream().map(verb -> offer(task, verb)).toList(), handler.withdrawable(task));
    }

    private TaskDetail.Offer offer(TaskView task, Verb verb) {
        return new TaskDetail.Offer(verb.outcome(), words.of(task.process(), task.step(), verb.outcome()),
                verb.opinionRequired(), verb.asks(),
                processes.next(task.id(), verb.variables()).map(next -> next(task, next)).orElse(null));
    }

    private TaskDetail.Next next(TaskView task, NextStep next) {
        List<Who> all = candidates.of(next.candidates(), task.label());
        List<Who> shown = all.subList(0, Math.min(SHOWN, all.size()));
        return new TaskDetail.Next(next.step(), words.of(task.process(), next.step()), shown, all.size() - shown.size());
    }
}
