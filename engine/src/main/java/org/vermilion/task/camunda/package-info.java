/**
 * Keeps the to-do tables equal to the engine's open tasks: a listener on every user task writes them in the engine's
 * transaction. Besides {@code org.vermilion.process.camunda} the only package that sees {@code org.camunda}.
 */
@NullMarked
package org.vermilion.task.camunda;

import org.jspecify.annotations.NullMarked;
