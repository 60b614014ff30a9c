package org.vermilion.process;

import java.time.Instant;
import java.util.Set;

import org.vermilion.label.Label;
import org.vermilion.subject.Principal;

/**
 * An open task.
 *
 * @param id its identifier
 * @param process the key of the process it belongs to
 * @param instanceId the process instance
 * @param businessKey what the work is about
 * @param step the element's id in the model
 * @param candidates who may complete it; never empty
 * @param createdAt when it arrived
 * @param label what binds access to it
 */
public record TaskView(String id, String process, String instanceId, String businessKey, String step,
        Set<Principal> candidates, Instant createdAt, Label label) {

    public TaskView {
        candidates = Set.copyOf(candidates);
    }
}
