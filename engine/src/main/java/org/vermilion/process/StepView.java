package org.vermilion.process;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.vermilion.subject.PersonId;

/**
 * One passing of the work through a step, done or current.
 *
 * @param process the key of the process the step belongs to
 * @param step the element's id in the model
 * @param taskId the task; null for a step without people
 * @param state where it stands
 * @param by who completed it; null if nobody did
 * @param startedAt when the work arrived
 * @param endedAt when it left; null while it is there
 */
public record StepView(String process, String step, @Nullable String taskId, State state, @Nullable PersonId by,
        Instant startedAt, @Nullable Instant endedAt) {

    /** Where a step stands. */
    public enum State {
        /** The work is here. */
        CURRENT,
        /** Done. */
        DONE,
        /** Taken away before it was done: withdrawn, interrupted or no longer needed. */
        CANCELLED
    }
}
