/**
 * Records (档案): closed documents under a reference code that never changes.
 *
 * <p>Filing itself, a person's act, lies in {@code org.vermilion.filing}. Start reading at {@link ReferenceCode}.
 */
@NullMarked
package org.vermilion.record;

import org.jspecify.annotations.NullMarked;
