package org.vermilion.task;

import java.util.Map;

/**
 * What a person does with a task.
 *
 * @param outcome what follows, one of those the step knows: {@code pass}, {@code return}, …
 * @param opinion what the person says; may be empty where the step allows it
 * @param details what the step needs besides, by name; never evaluated
 */
public record StepAct(String outcome, String opinion, Map<String, String> details) {

    public StepAct {
        outcome = outcome == null ? "" : outcome; // a request may leave it out; no step knows it then
        opinion = opinion == null ? "" : opinion.strip();
        details = details == null ? Map.of() : Map.copyOf(details);
    }

    @Override
    public String toString() {
        return "StepAct[" + outcome + "]";
    }
}
