package org.vermilion.process.camunda;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstanceModificationBuilder;
import org.camunda.bpm.engine.runtime.TransitionInstance;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.vermilion.process.ProcessReason;
import org.vermilion.process.StartedProcess;
import org.vermilion.refusal.Refusal;

/**
 * Pulls work back to one step, under the {@link WorkLock}. Cancels what the tree shows by the ids read from it, never
 * by the element: cancelling by element quietly adds a second token when the work is not where it was thought to be.
 */
final class Withdrawal {

    private final RuntimeService runtime;
    private final RepositoryService repository;

    Withdrawal(RuntimeService runtime, RepositoryService repository) {
        this.runtime = runtime;
        this.repository = repository;
    }

    void of(StartedProcess work, String toStep) {
        ActivityInstance tree = runtime.getActivityInstance(work.instanceId());
        if (tree == null) {
            throw new Refusal(ProcessReason.TASK_GONE);
        }
        ProcessInstanceModificationBuilder change = runtime.createProcessInstanceModification(work.instanceId());
        for (ActivityInstance branch : tree.getChildActivityInstances()) {
            change.cancelActivityInstance(branch.getId());
        }
        for (TransitionInstance waiting : tree.getChildTransitionInstances()) {
            change.cancelTransitionInstance(waiting.getId());
        }
        change.startBeforeActivity(target(tree.getProcessDefinitionId(), toStep)).execute();
    }

    private String target(String definitionId, String toStep) {
        if (!(repository.getBpmnModelInstance(definitionId).getModelElementById(toStep) instanceof UserTask step)) {
            throw new Refusal(ProcessReason.STEP_UNKNOWN, toStep);
        }
        // the plain id of a multi-instance would start one of its instances only
        return step.getLoopCharacteristics() instanceof MultiInstanceLoopCharacteristics
                ? toStep + "#multiInstanceBody" : toStep;
    }
}
