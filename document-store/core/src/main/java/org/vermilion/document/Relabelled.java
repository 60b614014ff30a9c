package org.vermilion.document;

import org.vermilion.label.Label;

/** A document has another label; published in the transaction that changed it, which whoever hears it joins. */
public record Relabelled(DocumentId document, Label label) {}
