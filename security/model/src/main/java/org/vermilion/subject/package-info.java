/**
 * Who acts: persons, the posts they hold in organs and their units, and what they are cleared for.
 *
 * <p>Pure values. Where people come from lies in {@code org.vermilion.identity}; what they may do is decided in
 * {@code org.vermilion.access}. Start reading at {@link Subject}.
 */
@NullMarked
package org.vermilion.subject;

import org.jspecify.annotations.NullMarked;
