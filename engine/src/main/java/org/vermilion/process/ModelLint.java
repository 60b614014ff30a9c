package org.vermilion.process;

import java.util.Collection;
import java.util.List;

/** Reads models before they are deployed and says everything that is wrong with them. Safe for use by many threads. */
public interface ModelLint {

    /** All findings of all models; empty when they may be deployed. The models may call each other and no others. */
    List<ModelFinding> findings(Collection<ProcessModel> models);
}
