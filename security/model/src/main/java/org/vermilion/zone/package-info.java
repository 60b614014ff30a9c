/**
 * Networks: a zone, the highest level it may hold, and the one-way links between zones.
 *
 * <p>Pure values. What crosses a link is decided and done in {@code org.vermilion.transfer}.
 */
@NullMarked
package org.vermilion.zone;

import org.jspecify.annotations.NullMarked;
