package org.vermilion.task;

import java.util.Map;

/**
 * How much somebody has to do. Counting stops at {@link #MOST}, so that a full list costs no more than a page.
 *
 * @param total how many, at most {@link #MOST}
 * @param byProcess how many of them in each process; processes without any are left out
 * @param more whether counting stopped there, so that there may be more
 */
public record Counts(int total, Map<String, Integer> byProcess, boolean more) {

    /** Where counting stops. */
    public static final int MOST = 1000;

    public Counts {
        byProcess = Map.copyOf(byProcess);
    }
}
