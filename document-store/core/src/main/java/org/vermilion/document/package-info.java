/**
 * Documents (公文): their immutable versions, their label and who may know of them. What a version says is a value of
 * {@code org.vermilion.text}.
 *
 * <p>Knows no process: which step a document is at is the business of {@code org.vermilion.dispatch}. Start reading at
 * {@link Document} and {@link Documents}.
 */
@NullMarked
package org.vermilion.document;

import org.jspecify.annotations.NullMarked;
