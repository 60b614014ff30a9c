package org.vermilion.task;

import java.util.List;
import java.util.Map;

/**
 * Something a person may do with a task.
 *
 * @param outcome what {@link StepAct#outcome()} then is
 * @param opinionRequired whether it is refused without an opinion
 * @param asks what {@link StepAct#details()} must or may hold
 * @param variables what the process goes on with after it
 */
public record Verb(String outcome, boolean opinionRequired, List<Ask> asks, Map<String, Object> variables) {

    public Verb {
        asks = List.copyOf(asks);
        variables = Map.copyOf(variables);
    }
}
