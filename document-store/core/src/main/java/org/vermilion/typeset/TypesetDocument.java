package org.vermilion.typeset;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A typeset document: its fixed-layout form before signing.
 *
 * @param pdf the file, PDF/A-2b; the same input gives the same bytes. The array is not copied: do not change it
 * @param pages how many pages
 * @param seal where the seal goes; null if the imprint is not sealed or nobody signs
 * @param findings what a person should know, in order
 */
public record TypesetDocument(byte[] pdf, int pages, @Nullable SealSpot seal, List<Finding> findings) {

    public TypesetDocument {
        findings = List.copyOf(findings);
    }

    @Override
    public String toString() {
        return "TypesetDocument[" + pages + " pages]";
    }
}
