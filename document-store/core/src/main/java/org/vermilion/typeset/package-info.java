/**
 * Typesetting: from a document's elements to pages in the layout of GB/T 9704-2012, as PDF/A-2b.
 *
 * <p>Knows no database, no person and no seal picture: where a seal goes is said, what it looks like and how it signs is
 * the business of {@code org.vermilion.signature}. Lengths are points (1/72 inch) and y runs down from the page's top,
 * unless a name says millimetres. Start reading at {@link org.vermilion.typeset.Typesetting}.
 */
@NullMarked
package org.vermilion.typeset;

import org.jspecify.annotations.NullMarked;
