package org.vermilion.process.camunda;

import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.jspecify.annotations.Nullable;
import org.vermilion.process.StartedProcess;
import org.vermilion.process.StepView;
import org.vermilion.subject.PersonId;

/** The way work has gone, from the engine's history. Gateways and events are no steps. */
final class Path {

    private static final Set<String> STEPS = Set.of("userTask", "serviceTask");

    private final HistoryService history;

    Path(HistoryService history) {
        this.history = history;
    }

    List<StepView> of(StartedProcess work) {
        return history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(work.businessKey()).list().stream()
                .filter(instance -> work.instanceId().equals(instance.getRootProcessInstanceId()))
                .flatMap(instance -> passings(instance.getId()))
                .sorted(Comparator.comparing(StepView::startedAt))
                .toList();
    }

    private Stream<StepView> passings(String instance) {
        // who completed a task reaches the history of tasks only, not the history of elements
        Map<String, PersonId> doers = history.createHistoricTaskInstanceQuery().processInstanceId(instance).list().stream()
                .filter(task -> task.getAssignee() != null)
                .collect(Collectors.toMap(HistoricTaskInstance::getId, task -> new PersonId(task.getAssignee())));
        return history.createHistoricActivityInstanceQuery().processInstanceId(instance)
                .orderPartiallyByOccurrence().asc().list().stream()
                .filter(passing -> STEPS.contains(passing.getActivityType()))
                .map(passing -> view(passing, doers.get(passing.getTaskId())));
    }

    private static StepView view(HistoricActivityInstance passing, @Nullable PersonId by) {
        Date ended = passing.getEndTime();
        StepView.State state = ended == null ? StepView.State.CURRENT
                : passing.isCanceled() ? StepView.State.CANCELLED : StepView.State.DONE;
        return new StepView(passing.getProcessDefinitionKey(), passing.getActivityId(), passing.getTaskId(), state, by,
                passing.getStartTime().toInstant(), ended == null ? null : ended.toInstant());
    }
}
