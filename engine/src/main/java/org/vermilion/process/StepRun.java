package org.vermilion.process;

import org.jspecify.annotations.Nullable;
import org.vermilion.label.Label;

/** One passing of a token through a {@link ProcessStep}. Valid only while the step runs. */
public interface StepRun {

    /** The process's key. */
    String process();

    /** The element's id in the model. */
    String step();

    /** What the work is about. */
    String businessKey();

    /** What binds access to it. */
    Label label();

    /** The value of a variable as this token sees it; null if it is not set. */
    @Nullable Object variable(String name);

    /**
     * Sets a variable of the process.
     *
     * @throws IllegalArgumentException as in {@link Processes#start}
     */
    void setVariable(String name, Object value);
}
