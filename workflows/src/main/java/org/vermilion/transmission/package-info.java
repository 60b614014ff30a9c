/**
 * Transmission (公文传输): consignments, one for each recipient, and the signed acknowledgements that answer them.
 *
 * <p>Whether a document may go is asked of {@code org.vermilion.transfer.gate}. Start reading at {@link Transmission}.
 */
@NullMarked
package org.vermilion.transmission;

import org.jspecify.annotations.NullMarked;
