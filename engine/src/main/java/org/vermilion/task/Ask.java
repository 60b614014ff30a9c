package org.vermilion.task;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a step asks for besides an opinion.
 *
 * @param name the name in {@link StepAct#details()}
 * @param words what it is called
 * @param kind in which way it is given: {@code text}, {@code date}, {@code people} or {@code recipients}
 * @param required whether the step is refused without it
 * @param choices what there is to choose from; null if it is written freely
 */
public record Ask(String name, Words words, String kind, boolean required, @Nullable List<Choice> choices) {

    /** One thing to choose. */
    public record Choice(String value, Words words) {

        @Override
        public String toString() {
            return "Choice[" + value + "]";
        }
    }

    public Ask {
        choices = choices == null ? null : List.copyOf(choices);
    }

    /** A text the step cannot do without. */
    public static Ask text(String name, Words words) {
        return new Ask(name, words, "text", true, null);
    }

    @Override
    public String toString() {
        return "Ask[" + name + "]";
    }
}
