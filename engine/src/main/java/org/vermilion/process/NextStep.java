package org.vermilion.process;

import java.util.Set;

import org.vermilion.subject.Principal;

/**
 * Where work would be after a task.
 *
 * @param step the element's id in the model
 * @param candidates whom the step would be offered to, or is offered to already
 */
public record NextStep(String step, Set<Principal> candidates) {

    public NextStep {
        candidates = Set.copyOf(candidates);
    }
}
