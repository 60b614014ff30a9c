/**
 * Receipt (收文): what the recipient does with a document: register, propose, instruct, handle, close.
 *
 * <p>The order of the steps lies in {@code processes/receipt/receipt.bpmn}. Start reading at {@link Receipts}.
 */
@NullMarked
package org.vermilion.receipt;

import org.jspecify.annotations.NullMarked;
