package org.vermilion.process.camunda;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.UserTask;

import org.vermilion.process.NextStep;
import org.vermilion.subject.Principal;

/**
 * Reads from the model where work goes, so that what a person is told before and what the engine does afterwards cannot
 * disagree. Understands what our flows are made of: tasks, exclusive gateways, conditions on one variable. Used once.
 */
final class NextSteps {

    private static final Pattern IS = Pattern.compile("\\$\\{([a-zA-Z0-9]+)\\s*==\\s*'([^']*)'}");
    private static final Pattern TRUE = Pattern.compile("\\$\\{([a-zA-Z0-9]+)}");

    private final BpmnModelInstance model;
    private final Map<String, Object> variables;

    /** @param variables as they would be after the task */
    NextSteps(BpmnModelInstance model, Map<String, Object> variables) {
        this.model = model;
        this.variables = variables;
    }

    /**
     * Whether several stand at an element and all of them must be done with it before work goes on.
     *
     * @throws IllegalStateException if they come one after another, or a condition of their own lets work go on
     */
    boolean isShared(String element) {
        if (!(model.getModelElementById(element) instanceof UserTask task
                && task.getLoopCharacteristics() instanceof MultiInstanceLoopCharacteristics loop)) {
            return false;
        }
        if (loop.isSequential() || loop.getCompletionCondition() != null) {
            throw untold(task);
        }
        return true;
    }

    /**
     * The step after an element; empty if the work ends.
     *
     * @throws IllegalStateException if the model has something here that cannot be told before it happens
     */
    Optional<NextStep> after(String element) {
        FlowNode at = model.getModelElementById(element);
        Set<FlowNode> passed = new HashSet<>();
        do {
            at = taken(at).getTarget();
            if (!passed.add(at)) {
                throw untold(at);
            }
        } while (at instanceof ExclusiveGateway);
        if (at instanceof UserTask task) {
            return Optional.of(new NextStep(task.getId(), candidates(task)));
        }
        if (at instanceof EndEvent) {
            return Optional.empty();
        }
        throw untold(at);
    }

    private SequenceFlow taken(FlowNode from) {
        // by the flows' own ends: our models do not repeat them as children of the elements
        List<SequenceFlow> ways = model.getModelElementsByType(SequenceFlow.class).stream()
                .filter(way -> way.getSource().equals(from)).toList();
        if (!(from instanceof ExclusiveGateway gateway)) {
            if (ways.size() != 1) {
                throw untold(from);
            }
            return ways.get(0);
        }
        return ways.stream().filter(way -> !way.equals(gateway.getDefault()))
                .filter(way -> way.getConditionExpression() == null || holds(way)).findFirst()
                .or(() -> Optional.ofNullable(gateway.getDefault())).orElseThrow(() -> untold(from));
    }

    private boolean holds(SequenceFlow way) {
        String condition = way.getConditionExpression().getTextContent().strip();
        Matcher is = IS.matcher(condition);
        if (is.matches()) {
            return is.group(2).equals(variables.get(is.group(1)));
        }
        Matcher isTrue = TRUE.matcher(condition);
        if (isTrue.matches()) {
            return Boolean.TRUE.equals(variables.get(isTrue.group(1)));
        }
        throw new IllegalStateException("the condition of " + way.getId() + " cannot be told before");
    }

    private Set<Principal> candidates(UserTask task) {
        String collection = null;
        String each = null;
        if (task.getLoopCharacteristics() instanceof MultiInstanceLoopCharacteristics loop) {
            collection = loop.getCamundaCollection();
            each = loop.getCamundaElementVariable();
        }
        Set<Principal> all = new HashSet<>();
        for (String group : task.getCamundaCandidateGroups().split(",")) {
            Matcher name = TRUE.matcher(group.strip());
            if (!name.matches()) {
                all.add(new Principal(group.strip()));
            } else {
                Object value = variables.get(name.group(1).equals(each) ? collection : name.group(1));
                all.addAll(principals(value));
            }
        }
        return all;
    }

    private static Set<Principal> principals(Object value) {
        Stream<?> named = value instanceof List<?> several ? several.stream() : Stream.of(String.valueOf(value).split(","));
        return named.map(one -> new Principal(((String) one).strip())).collect(Collectors.toSet());
    }

    private static IllegalStateException untold(FlowNode at) {
        return new IllegalStateException("what follows at " + at.getId() + " cannot be told before");
    }
}
