/**
 * How work moves: start a process, complete a task, pull work back, see the path. Speaks in business keys, labels and
 * principals; no type of the engine behind it appears here, and no document.
 *
 * <p>Start reading at {@link org.vermilion.process.Processes}; a workflow brings its
 * {@link org.vermilion.process.ProcessModel} and its {@link org.vermilion.process.ProcessBean}s. Who may do any of
 * this is decided before, by {@code org.vermilion.access}.
 */
@NullMarked
package org.vermilion.process;

import org.jspecify.annotations.NullMarked;
