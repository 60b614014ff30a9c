/**
 * Marks of secrecy (密级标志) in what people write, and the form in which rules read a text.
 *
 * <p>Knows characters and levels, no document and no case. Start reading at {@link Marks}.
 */
@NullMarked
package org.vermilion.mark;

import org.jspecify.annotations.NullMarked;
