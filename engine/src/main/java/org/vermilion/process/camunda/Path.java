package org.vermilion.process.camunda;

import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Set;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.vermilion.process.StartedProcess;
import org.vermilion.process.StepView;
import org.vermilion.subject.PersonId;

/** The way work has gone, from the engine's history. Gateways and events are no steps. */
final class Path {

    private static final Set<String> STEPS = Set.of("userTask", "serviceTask", "receiveTask");

    private final HistoryService history;

    Path(HistoryService history) {
        this.history = history;
    }

    List<StepView> of(StartedProcess work) {
        return history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(work.businessKey()).list().stream()
                .filter(instance -> work.instanceId().equals(instance.getRootProcessInstanceId()))
                .map(HistoricProcessInstance::getId)
                .flatMap(instance -> history.createHistoricActivityInstanceQuery().processInstanceId(instance)
                        .orderPartiallyByOccurrence().asc().list().stream())
                .filter(passing -> STEPS.contains(passing.getActivityType()))
                .map(Path::view)
                .sorted(Comparator.comparing(StepView::startedAt))
                .toList();
    }

    private static StepView view(HistoricActivityInstance passing) {
        Date ended = passing.getEndTime();
        StepView.State state = ended == null ? StepView.State.CURRENT
                : passing.isCanceled() ? StepView.State.CANCELLED : StepView.State.DONE;
        PersonId by = passing.getAssignee() == null ? null : new PersonId(passing.getAssignee());
        return new StepView(passing.getProcessDefinitionKey(), passing.getActivityId(), passing.getTaskId(), state, by,
                passing.getStartTime().toInstant(), ended == null ? null : ended.toInstant());
    }
}
