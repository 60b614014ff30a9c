package org.vermilion.process.camunda;

import org.camunda.bpm.engine.ArtifactFactory;
import org.camunda.bpm.engine.ProcessEngineException;

/** Refuses {@code camunda:class}: no class is made because a model names it. */
final class NoClasses implements ArtifactFactory {

    @Override
    public <T> T getArtifact(Class<T> type) {
        throw new ProcessEngineException("models may not name classes");
    }
}
