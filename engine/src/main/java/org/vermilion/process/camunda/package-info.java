/**
 * The engine behind {@link org.vermilion.process.Processes}: its configuration, its guards, its adapter. Besides
 * {@code org.vermilion.task.camunda} the only package that sees {@code org.camunda}.
 *
 * <p>Start reading at {@link org.vermilion.process.camunda.EngineConfiguration}. Nothing outside refers to this package.
 */
@NullMarked
package org.vermilion.process.camunda;

import org.jspecify.annotations.NullMarked;
