/**
 * The classification lattice: levels, periods, compartments and the label that joins them.
 *
 * <p>Pure values on {@code java.*} alone. What a label permits somebody to do is decided in
 * {@code org.vermilion.access}; where it may go, in {@code org.vermilion.transfer}. Start reading at {@link Label}.
 */
@NullMarked
package org.vermilion.label;

import org.jspecify.annotations.NullMarked;
