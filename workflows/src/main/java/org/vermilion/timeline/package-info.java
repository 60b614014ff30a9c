/**
 * The timeline (办理过程) of a piece of work: each step it passed and where it is, with who did it, what was said, and
 * whether the signature of what was said holds. Nothing is left out; branches that were taken away stay.
 *
 * <p>Merges the engine's path with the opinions; whether somebody may see it is asked by whoever owns the work. Start
 * reading at {@link org.vermilion.timeline.Timelines}.
 */
@NullMarked
package org.vermilion.timeline;

import org.jspecify.annotations.NullMarked;
