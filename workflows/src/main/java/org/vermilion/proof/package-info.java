/**
 * Proof shown on a screen (署名核验): whether the seal and every signature on a document, a consignment or a case hold, in
 * words, and whose they are. What proves it to a stranger, offline, is in {@code org.vermilion.filing}.
 *
 * <p>Start reading at {@link Signatures}.
 */
@NullMarked
package org.vermilion.proof;

import org.jspecify.annotations.NullMarked;
