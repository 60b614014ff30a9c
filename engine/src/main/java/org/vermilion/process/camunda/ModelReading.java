package org.vermilion.process.camunda;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.vermilion.process.ModelFinding;
import org.vermilion.process.ModelRule;
import org.vermilion.process.ProcessModel;
import org.vermilion.subject.Principal;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** One pass over one model, collecting what is wrong with it. Used once. */
final class ModelReading {

    private static final Pattern CAMEL_CASE = Pattern.compile("[a-z][a-zA-Z0-9]*");
    private static final Pattern ONE_NAME = Pattern.compile("\\$\\{([a-z][a-zA-Z0-9]*)}");

    private final ProcessModel model;
    private final ExpressionRule expressions;
    private final Set<String> keys;
    private final Set<String> steps;
    private final List<ModelFinding> findings = new ArrayList<>();

    ModelReading(ProcessModel model, ExpressionRule expressions, Set<String> keys, Set<String> steps) {
        this.model = model;
        this.expressions = expressions;
        this.keys = keys;
        this.steps = steps;
    }

    List<ModelFinding> read(Document document) {
        Element definitions = document.getDocumentElement();
        List<Element> processes = children(definitions).filter(child -> is(child, "process")).toList();
        if (processes.size() != 1 || !processes.get(0).getAttribute("id").equals(model.key())
                || !processes.get(0).getAttribute("isExecutable").equals("true")) {
            found(ModelRule.KEY, definitions, processes.size() + " process: "
                    + processes.stream().map(process -> process.getAttribute("id")).toList());
        }
        read(definitions);
        return findings;
    }

    private void read(Element element) {
        if (ModelVocabulary.DIAGRAM.equals(element.getNamespaceURI())) {
            return; // the drawing; the engine reads positions from it and nothing else
        }
        String name = element.getLocalName();
        boolean bpmn = ModelVocabulary.BPMN.equals(element.getNamespaceURI());
        boolean extension = ModelVocabulary.CAMUNDA.equals(element.getNamespaceURI());
        if (!(bpmn && ModelVocabulary.ELEMENTS.contains(name))
                && !(extension && ModelVocabulary.EXTENSIONS.containsKey(name))) {
            found(ModelVocabulary.ruleFor(name, ModelRule.ELEMENT), element, element.getNodeName());
        }
        IntStream.range(0, element.getAttributes().getLength())
                .forEach(i -> attribute(element, (Attr) element.getAttributes().item(i), extension));
        texts(element).forEach(text -> expression(element, text));
        if (bpmn) {
            demands(element, name);
        }
        children(element).forEach(this::read);
    }

    private void attribute(Element element, Attr attribute, boolean ofExtension) {
        String space = attribute.getNamespaceURI();
        String name = attribute.getLocalName();
        if (space != null && ModelVocabulary.HARMLESS.contains(space)) {
            return;
        }
        boolean allowed = space == null
                ? ofExtension ? ModelVocabulary.EXTENSIONS.getOrDefault(element.getLocalName(), Set.of()).contains(name)
                        : !ModelVocabulary.REFUSED_PLAIN.contains(name)
                : space.equals(ModelVocabulary.CAMUNDA) && !ofExtension && ModelVocabulary.ATTRIBUTES.contains(name);
        if (!allowed) {
            found(ModelVocabulary.ruleFor(name, ModelRule.ATTRIBUTE), element, attribute.getName());
        } else if (name.equals("delegateExpression")) {
            Matcher one = ONE_NAME.matcher(attribute.getValue());
            if (!one.matches() || !steps.contains(one.group(1))) {
                found(ModelRule.DELEGATE, element, attribute.getValue());
            }
        } else {
            expression(element, attribute.getValue());
        }
    }

    private void expression(Element element, String text) {
        if ((text.contains("${") || text.contains("#{")) && !expressions.allows(text)) {
            found(ModelRule.EXPRESSION, element, text.strip());
        }
    }

    private void demands(Element element, String name) {
        String id = element.getAttribute("id");
        if (!id.isEmpty() && !name.equals("definitions") && !CAMEL_CASE.matcher(id).matches()) {
            found(ModelRule.ID, element, id);
        }
        switch (name) {
            case "process" -> {
                if (!element.hasAttributeNS(ModelVocabulary.CAMUNDA, "historyTimeToLive")
                        || element.getAttributeNS(ModelVocabulary.CAMUNDA, "historyTimeToLive").isBlank()) {
                    found(ModelRule.HISTORY, element, "");
                }
            }
            case "startEvent" -> {
                // a timer would start work that has neither key nor label
                if (is((Element) element.getParentNode(), "process")) {
                    children(element).filter(child -> is(child, "timerEventDefinition"))
                            .forEach(timer -> found(ModelRule.ELEMENT, element, "timerEventDefinition"));
                }
            }
            case "userTask" -> candidates(element);
            case "serviceTask" -> {
                if (!element.hasAttributeNS(ModelVocabulary.CAMUNDA, "delegateExpression")
                        && !element.hasAttributeNS(ModelVocabulary.CAMUNDA, "expression")) {
                    found(ModelRule.SERVICE, element, "");
                }
            }
            case "callActivity" -> {
                if (!keys.contains(element.getAttribute("calledElement"))) {
                    found(ModelRule.CALL, element, element.getAttribute("calledElement"));
                }
            }
            case "multiInstanceLoopCharacteristics" -> {
                if (!element.getAttribute("isSequential").equals("true")
                        && !element.getAttributeNS(ModelVocabulary.CAMUNDA, "asyncAfter").equals("true")) {
                    found(ModelRule.JOIN, element, "");
                }
            }
            default -> { }
        }
    }

    private void candidates(Element task) {
        String groups = task.getAttributeNS(ModelVocabulary.CAMUNDA, "candidateGroups");
        boolean named = !groups.isBlank() && (groups.contains("${") || Stream.of(groups.split(",", -1))
                .allMatch(ModelReading::isPrincipal));
        if (!named) {
            found(ModelRule.CANDIDATES, task, groups);
        }
    }

    private static boolean isPrincipal(String text) {
        try {
            return !new Principal(text.strip()).value().isEmpty();
        } catch (IllegalArgumentException none) {
            return false;
        }
    }

    private void found(ModelRule rule, Element at, String detail) {
        Element named = at;
        while (named.getAttribute("id").isEmpty() && named.getParentNode() instanceof Element parent) {
            named = parent;
        }
        String place = named.getAttribute("id");
        findings.add(new ModelFinding(rule, model.key(), place.isEmpty() ? at.getNodeName() : place, detail));
    }

    private static boolean is(Element element, String name) {
        return ModelVocabulary.BPMN.equals(element.getNamespaceURI()) && name.equals(element.getLocalName());
    }

    private static Stream<Element> children(Element element) {
        return nodes(element).filter(Element.class::isInstance).map(Element.class::cast);
    }

    private static Stream<String> texts(Element element) {
        // one text even where comments or CDATA split it: the engine joins the parts before it reads them
        StringBuilder all = new StringBuilder();
        nodes(element).filter(org.w3c.dom.Text.class::isInstance).forEach(text -> all.append(text.getNodeValue()));
        return all.toString().isBlank() ? Stream.empty() : Stream.of(all.toString());
    }

    private static Stream<Node> nodes(Element element) {
        return IntStream.range(0, element.getChildNodes().getLength()).mapToObj(element.getChildNodes()::item);
    }
}
