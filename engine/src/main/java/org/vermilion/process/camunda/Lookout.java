package org.vermilion.process.camunda;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.camunda.bpm.engine.repository.ProcessDefinition;

import org.vermilion.process.NextStep;
import org.vermilion.process.TaskView;
import org.vermilion.subject.Principal;

/** What can be seen of running work without moving it: its variables, its model, and where it would go. */
final class Lookout {

    private final ProcessEngine engine;

    Lookout(ProcessEngine engine) {
        this.engine = engine;
    }

    Map<String, Object> variables(String instanceId) {
        return engine.getHistoryService().createHistoricVariableInstanceQuery().executionIdIn(instanceId).list().stream()
                .filter(variable -> variable.getValue() != null)
                .collect(Collectors.toUnmodifiableMap(HistoricVariableInstance::getName,
                        HistoricVariableInstance::getValue));
    }

    byte[] model(String key) {
        ProcessDefinition latest = engine.getRepositoryService().createProcessDefinitionQuery().processDefinitionKey(key)
                .latestVersion().singleResult();
        try (InputStream bpmn = engine.getRepositoryService().getProcessModel(latest.getId())) {
            return bpmn.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** @param open all open tasks of the work, the task among them */
    Optional<NextStep> after(TaskView task, List<TaskView> open, Map<String, Object> given) {
        Map<String, Object> then = new HashMap<>(variables(task.instanceId()));
        then.putAll(given);
        String definition = engine.getTaskService().createTaskQuery().taskId(task.id()).singleResult()
                .getProcessDefinitionId(); // work stays on the version it began with
        NextSteps model = new NextSteps(engine.getRepositoryService().getBpmnModelInstance(definition), then);
        Set<Principal> others = open.stream().filter(other -> !other.id().equals(task.id()))
                .filter(other -> other.step().equals(task.step()) && other.instanceId().equals(task.instanceId()))
                .flatMap(other -> other.candidates().stream()).collect(Collectors.toSet());
        return model.isShared(task.step()) && !others.isEmpty() ? Optional.of(new NextStep(task.step(), others))
                : model.after(task.step());
    }
}
