package org.vermilion.task.camunda;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;
import org.vermilion.process.ProcessReason;
import org.vermilion.refusal.Refusal;
import org.vermilion.subject.PersonId;
import org.vermilion.subject.Principal;
import org.vermilion.task.WorkCards;

/**
 * Attaches itself to every user task of every model and to the end of every process, as a built-in listener that no
 * operation can skip.
 */
@Component
class ToDoListeners extends AbstractProcessEnginePlugin {

    /** The outcomes after which a task has come back to somebody. */
    private static final Set<String> BACK = Set.of("return", "supplement");

    private final ToDoRows rows;
    private final WorkCards cards;

    ToDoListeners(ToDoRows rows, WorkCards cards) {
        this.rows = rows;
        this.cards = cards;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        List<BpmnParseListener> listeners = engine.getCustomPostBPMNParseListeners();
        if (listeners == null) {
            listeners = new ArrayList<>();
            engine.setCustomPostBPMNParseListeners(listeners);
        }
        listeners.add(new OnEveryModel());
    }

    private final class OnEveryModel extends AbstractBpmnParseListener {

        @Override
        public void parseProcess(Element element, ProcessDefinitionEntity process) {
            process.addBuiltInListener(ExecutionListener.EVENTNAME_END, (ExecutionListener) ToDoListeners.this::ended);
        }

        @Override
        public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
            TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
            task.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, ToDoListeners.this::arrived);
            task.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, ToDoListeners.this::completed);
            task.addBuiltInTaskListener(TaskListener.EVENTNAME_DELETE, ToDoListeners.this::taken);
        }
    }

    private void arrived(DelegateTask task) {
        Set<Principal> candidates = task.getCandidates().stream()
                .filter(link -> link.getGroupId() != null)
                .map(link -> principal(task, link.getGroupId()))
                .collect(Collectors.toSet());
        if (candidates.isEmpty()) {
            throw new Refusal(ProcessReason.NO_CANDIDATE, task.getTaskDefinitionKey());
        }
        rows.insert(task, candidates, isBack(task));
    }

    /** Steps say by these variables what followed, see {@code StepHandler}. */
    private static boolean isBack(DelegateTask task) {
        return Boolean.TRUE.equals(task.getVariable("objected"))
                || task.getVariable("outcome") instanceof String outcome && BACK.contains(outcome);
    }

    private void ended(DelegateExecution execution) {
        if (((ExecutionEntity) execution).getSuperExecution() == null) { // a called process is not the work
            cards.ended(execution.getProcessBusinessKey());
        }
    }

    private static Principal principal(DelegateTask task, String text) {
        try {
            return new Principal(text);
        } catch (IllegalArgumentException nobody) {
            throw new Refusal(ProcessReason.NO_CANDIDATE, nobody, task.getTaskDefinitionKey());
        }
    }

    private void completed(DelegateTask task) {
        // no authentication means not by Processes.complete: nobody to put it down to, so it must fail
        PersonId by = new PersonId(task.getProcessEngineServices().getIdentityService().getCurrentAuthentication()
                .getUserId());
        if (!rows.complete(task, by)) {
            throw new Refusal(ProcessReason.TASK_GONE);
        }
    }

    private void taken(DelegateTask task) {
        if (!rows.delete(task)) {
            throw new Refusal(ProcessReason.TASK_GONE);
        }
    }
}
