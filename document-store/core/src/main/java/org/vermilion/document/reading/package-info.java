/**
 * Reads the plain text of a document (公文) by the position and form of its lines into a {@code DocumentText}.
 *
 * <p>Invents nothing and loses nothing silently: what is missing, doubtful or left out is a {@link Finding}. No
 * storage, no access decision and no layout here. Start reading at {@link DocumentReading}.
 */
@NamedInterface("reading")
@NullMarked
package org.vermilion.document.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
