/**
 * Documents (公文): what they say, their immutable versions, their label and who may know of them.
 *
 * <p>Knows no process: which step a document is at is the business of {@code org.vermilion.dispatch}. Start reading at
 * {@link DocumentText}.
 */
@NullMarked
package org.vermilion.document;

import org.jspecify.annotations.NullMarked;
