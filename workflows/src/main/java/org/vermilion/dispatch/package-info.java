/**
 * Dispatch (发文): from draft through review, countersign, sign-off, recheck, number and seal to release.
 *
 * <p>One class a step ({@code …Step}); the order of the steps lies in {@code processes/dispatch/dispatch.bpmn} alone.
 * Start reading at {@link Dispatch}, then {@link DispatchSteps}.
 */
@NullMarked
package org.vermilion.dispatch;

import org.jspecify.annotations.NullMarked;
