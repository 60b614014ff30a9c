package org.vermilion.task;

import java.util.Map;

/**
 * What the steps of one process, its events and their outcomes are called.
 *
 * @param steps words by the id of the step or event; the Chinese ones are the names in the model
 * @param outcomes words by {@code step.outcome}, or by the outcome where it is called the same at every other step
 */
public record WordList(Map<String, Words> steps, Map<String, Words> outcomes) {

    public WordList {
        steps = Map.copyOf(steps);
        outcomes = Map.copyOf(outcomes);
    }

    /** A process without words: its steps and outcomes are called by their ids. */
    public static WordList none() {
        return new WordList(Map.of(), Map.of());
    }

    /** What a step is called; its id if it has no words. */
    public Words step(String step) {
        return steps.getOrDefault(step, Words.plain(step));
    }

    /** What an outcome of a step is called; the outcome itself if it has no words. */
    public Words outcome(String step, String outcome) {
        Words own = outcomes.get(step + "." + outcome);
        return own != null ? own : outcomes.getOrDefault(outcome, Words.plain(outcome));
    }
}
