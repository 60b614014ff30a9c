/**
 * Circulation (传阅): giving a document or a consignment to people of one's own organ to read, and who has read it.
 *
 * <p>It decides nothing about the thing and moves no work. Start reading at {@link org.vermilion.circulation.Circulation}.
 */
@NullMarked
package org.vermilion.circulation;

import org.jspecify.annotations.NullMarked;
