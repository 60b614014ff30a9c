package org.vermilion.process.camunda;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.RepositoryService;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.ClassPathResource;
import org.vermilion.process.ModelFinding;
import org.vermilion.process.ModelLint;
import org.vermilion.process.ProcessModel;

/**
 * Deploys the models at start, each under its key and only if it differs from what was deployed last, so that running
 * work stays on its version. Any finding in any model stops the start, with all findings in the message.
 */
final class ModelDeployment implements SmartInitializingSingleton {

    private final RepositoryService repository;
    private final ModelLint lint;
    private final ObjectProvider<ProcessModel> models;
    private volatile Set<String> deployed = Set.of();

    ModelDeployment(RepositoryService repository, ModelLint lint, ObjectProvider<ProcessModel> models) {
        this.repository = repository;
        this.lint = lint;
        this.models = models;
    }

    @Override
    public void afterSingletonsInstantiated() {
        List<ProcessModel> given = models.stream().toList();
        List<ModelFinding> findings = lint.findings(given);
        if (!findings.isEmpty()) {
            throw new IllegalStateException(findings.size() + " findings in the process models:\n"
                    + findings.stream().map(ModelFinding::toString).collect(Collectors.joining("\n")));
        }
        given.forEach(this::deploy);
        deployed = given.stream().map(ProcessModel::key).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether there is a process of this key. */
    boolean holds(String key) {
        return deployed.contains(key);
    }

    private void deploy(ProcessModel model) {
        // the name stays the same through all versions: the engine looks for a duplicate in the last of that name,
        // and a name with a version would leave the newer model in force when an older application is put back
        try (InputStream bpmn = new ClassPathResource(model.resource()).getInputStream()) {
            repository.createDeployment().name(model.key()).enableDuplicateFiltering(true)
                    .addInputStream(model.resource(), bpmn).deploy();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
