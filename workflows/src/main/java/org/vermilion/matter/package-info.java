/**
 * Matters handled online (网上办事): one case (办件) from submission through supplement, acceptance, review and decision
 * to the sealed result.
 *
 * <p>One class a step ({@code …Step}); their order lies in {@code processes/matter/matter.bpmn} alone. What a matter is
 * lies in {@code org.vermilion.matter.definition}. Start reading at {@link Cases}, then {@link MatterSteps}.
 */
@NullMarked
package org.vermilion.matter;

import org.jspecify.annotations.NullMarked;
