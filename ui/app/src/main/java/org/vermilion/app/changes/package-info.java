/**
 * Live changes: tells each browser that is open of what happened to things its person may know of, and that their boxes
 * may count otherwise now. What happened is read from the end of the audit chain, so nothing else need speak up.
 *
 * <p>Start reading at {@link LiveChanges}.
 */
@NullMarked
package org.vermilion.app.changes;

import org.jspecify.annotations.NullMarked;
