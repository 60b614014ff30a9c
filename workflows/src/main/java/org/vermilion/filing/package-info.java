/**
 * Filing (归档): an archivist makes a closed document a record, and hands out its evidence.
 *
 * <p>Start reading at {@link Filing}.
 */
@NullMarked
package org.vermilion.filing;

import org.jspecify.annotations.NullMarked;
