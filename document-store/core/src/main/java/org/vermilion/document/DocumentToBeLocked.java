package org.vermilion.document;

/**
 * A document's row is about to be locked to change the document. Told within the transaction that locks it: whoever
 * changes something of theirs with the document, and elsewhere locks that before the document, locks it now. So all
 * take the same order and nobody waits for each other.
 */
public record DocumentToBeLocked(DocumentId document) {}
