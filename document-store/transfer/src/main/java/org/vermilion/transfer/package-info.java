/**
 * The only module through which anything leaves or enters a zone. What may leave is decided in
 * {@code org.vermilion.transfer.gate}.
 */
@NullMarked
package org.vermilion.transfer;

import org.jspecify.annotations.NullMarked;
