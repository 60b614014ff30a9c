package org.vermilion.process.camunda;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.xml.ModelException;
import org.springframework.core.io.ClassPathResource;
import org.vermilion.process.ModelFinding;
import org.vermilion.process.ModelLint;
import org.vermilion.process.ModelRule;
import org.vermilion.process.ProcessBean;
import org.vermilion.process.ProcessModel;
import org.vermilion.process.ProcessStep;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** {@link ModelLint} for BPMN: safe XML, then the allow-list of {@link ModelVocabulary}, then the schema. */
final class BpmnLint implements ModelLint {

    private final ExpressionRule expressions;
    private final Supplier<Map<String, ProcessBean>> beans;

    BpmnLint(ExpressionRule expressions, Supplier<Map<String, ProcessBean>> beans) {
        this.expressions = expressions;
        this.beans = beans;
    }

    @Override
    public List<ModelFinding> findings(Collection<ProcessModel> models) {
        Set<String> keys = models.stream().map(ProcessModel::key).collect(Collectors.toSet());
        Set<String> steps = beans.get().values().stream().filter(bean -> bean.object() instanceof ProcessStep)
                .map(ProcessBean::name).collect(Collectors.toSet());
        List<ModelFinding> findings = new ArrayList<>();
        for (ProcessModel model : models) {
            byte[] bpmn;
            try (var file = new ClassPathResource(model.resource()).getInputStream()) {
                bpmn = file.readAllBytes();
            } catch (IOException missing) {
                findings.add(new ModelFinding(ModelRule.UNREADABLE, model.key(), "file", "not on the class path"));
                continue;
            }
            findings.addAll(findings(model, bpmn, keys, steps));
        }
        if (keys.size() < models.size()) {
            findings.add(new ModelFinding(ModelRule.KEY, "*", "process", "a key twice"));
        }
        return findings;
    }

    private List<ModelFinding> findings(ProcessModel model, byte[] bpmn, Set<String> keys, Set<String> steps) {
        Document document;
        try {
            document = ModelXml.read(bpmn);
        } catch (SAXException | IOException unreadable) {
            boolean doctype = new String(bpmn, java.nio.charset.StandardCharsets.UTF_8).contains("<!DOCTYPE");
            return List.of(new ModelFinding(doctype ? ModelRule.DOCTYPE : ModelRule.UNREADABLE, model.key(), "file",
                    "no well-formed XML"));
        }
        List<ModelFinding> findings = new ModelReading(model, expressions, keys, steps).read(document);
        if (findings.isEmpty()) { // the schema would only repeat, less clearly, what was found
            try {
                Bpmn.readModelFromStream(new ByteArrayInputStream(bpmn));
            } catch (ModelException invalid) {
                return List.of(new ModelFinding(ModelRule.UNREADABLE, model.key(), "definitions",
                        "against the schema: " + root(invalid).getMessage()));
            }
        }
        return findings;
    }

    private static Throwable root(Throwable thrown) {
        return thrown.getCause() == null ? thrown : root(thrown.getCause());
    }
}
