/**
 * Working days and the clock of a case: what is due when, and how it stands today.
 *
 * <p>Pure computation on dates; no clock of the machine is read here and nothing is stored: a case keeps its
 * {@link org.vermilion.deadline.ClockEvent}s and the due date is computed from them again. Start reading at
 * {@link org.vermilion.deadline.CaseClock}.
 */
@NullMarked
package org.vermilion.deadline;

import org.jspecify.annotations.NullMarked;
