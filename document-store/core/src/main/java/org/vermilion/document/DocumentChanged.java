package org.vermilion.document;

/**
 * Something of a document was changed: its text, its number, its label or its status. Told to whoever listens within
 * the transaction that changes it, so that what they keep of a document changes with it or not at all.
 *
 * @param document the document as it now is
 * @param revised whether it has a new version
 */
public record DocumentChanged(Document document, boolean revised) {}
