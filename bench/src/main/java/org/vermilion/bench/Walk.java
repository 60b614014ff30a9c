package org.vermilion.bench;

import java.util.List;

/** One way to let documents walk through dispatch. Used by several threads at once. */
interface Walk {

    String name();

    /** Makes what is submitted; not part of what is measured. */
    List<String> prepare(int count);

    /** Submits one of what was prepared and takes the first step, the draft's; returns what the work goes by. */
    String submit(String prepared);

    /** Finds the task and takes the step; false if the task is not there yet. */
    boolean take(Step step, String work);

    /** Waits until what the steps left behind for later is done, too. */
    void settle();
}
