package org.vermilion.process.camunda;

import java.util.Map;
import java.util.Set;

import org.vermilion.process.ModelRule;

/**
 * The part of BPMN and of the engine's extensions that models may use. An allow-list: what is not named here is
 * refused, so a feature of the engine nobody thought of is refused too. Messages, signals and errors are not in it,
 * because no port of ours could send them.
 */
final class ModelVocabulary {

    static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
    static final String DIAGRAM = "http://www.omg.org/spec/BPMN/20100524/DI";

    /** Attributes of these namespaces mean nothing to the engine. */
    static final Set<String> HARMLESS = Set.of("http://www.w3.org/2000/xmlns/",
            "http://www.w3.org/2001/XMLSchema-instance", "http://camunda.org/schema/modeler/1.0");

    static final Set<String> ELEMENTS = Set.of("definitions", "process", "documentation", "extensionElements",
            "collaboration", "participant", "laneSet", "lane", "flowNodeRef", "textAnnotation", "text", "association",
            "startEvent", "endEvent", "userTask", "serviceTask", "callActivity", "subProcess",
            "exclusiveGateway", "parallelGateway", "inclusiveGateway", "sequenceFlow", "conditionExpression",
            "boundaryEvent", "intermediateCatchEvent", "intermediateThrowEvent", "incoming", "outgoing",
            "timerEventDefinition", "timeDate", "timeDuration", "timeCycle", "terminateEventDefinition",
            "multiInstanceLoopCharacteristics", "loopCardinality", "completionCondition");

    /** The engine's extension elements, each with its attributes. */
    static final Map<String, Set<String>> EXTENSIONS = Map.of(
            "in", Set.of("source", "sourceExpression", "target", "variables", "local"),
            "out", Set.of("source", "sourceExpression", "target", "variables", "local"),
            "executionListener", Set.of("event", "delegateExpression", "expression"),
            "inputOutput", Set.of(),
            "inputParameter", Set.of("name"),
            "outputParameter", Set.of("name"),
            "properties", Set.of(),
            "property", Set.of("id", "name", "value"),
            "failedJobRetryTimeCycle", Set.of());

    /** The engine's attributes on BPMN elements. */
    static final Set<String> ATTRIBUTES = Set.of("historyTimeToLive", "versionTag", "candidateGroups", "formKey",
            "delegateExpression", "expression", "resultVariable", "asyncBefore", "asyncAfter", "exclusive",
            "collection", "elementVariable", "isStartableInTasklist");

    private static final Map<String, ModelRule> KNOWN_EVILS = Map.ofEntries(
            Map.entry("scriptTask", ModelRule.SCRIPT), Map.entry("script", ModelRule.SCRIPT),
            Map.entry("scriptFormat", ModelRule.SCRIPT), Map.entry("resource", ModelRule.SCRIPT),
            Map.entry("language", ModelRule.SCRIPT), Map.entry("expressionLanguage", ModelRule.SCRIPT),
            Map.entry("class", ModelRule.CLASS), Map.entry("variableMappingClass", ModelRule.CLASS),
            Map.entry("variableMappingDelegateExpression", ModelRule.CLASS), Map.entry("taskListener", ModelRule.CLASS),
            Map.entry("connector", ModelRule.CONNECTOR), Map.entry("connectorId", ModelRule.CONNECTOR),
            Map.entry("type", ModelRule.CONNECTOR), Map.entry("topic", ModelRule.CONNECTOR),
            Map.entry("operationRef", ModelRule.CONNECTOR), Map.entry("implementation", ModelRule.CONNECTOR));

    /** Attributes of BPMN itself that would bring another language or a web service. */
    static final Set<String> REFUSED_PLAIN = Set.of("language", "scriptFormat", "operationRef", "implementation");

    private ModelVocabulary() {}

    /** The rule to name for something refused: its own if it has one. */
    static ModelRule ruleFor(String name, ModelRule otherwise) {
        return KNOWN_EVILS.getOrDefault(name, otherwise);
    }
}
