package org.vermilion.task;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.vermilion.label.Label;
import org.vermilion.subject.Principal;

/**
 * Work somebody started.
 *
 * @param businessKey the work
 * @param process the key of its process
 * @param label what binds access to it
 * @param startedAt when it was started
 * @param endedAt when it came to its end; null while it is under way
 * @param work what the work shows
 * @param current where it is: its open tasks, oldest first
 */
public record Started(String businessKey, String process, Label label, Instant startedAt, @Nullable Instant endedAt,
        WorkCard work, List<Current> current) {

    public Started {
        current = List.copyOf(current);
    }

    /**
     * One open task of the work.
     *
     * @param step the element's id in the model
     * @param since when it arrived
     * @param candidates whom it is offered to
     */
    public record Current(String step, Instant since, Set<Principal> candidates) {

        public Current {
            candidates = Set.copyOf(candidates);
        }
    }
}
