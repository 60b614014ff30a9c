package org.vermilion.document.reading;

import java.util.List;

import org.vermilion.text.DocumentText;

/**
 * What was read, and what is to be said about it. Immutable.
 *
 * <p>Each line of the input that is not blank stands in the text or is named by a finding.
 *
 * @param text the document
 * @param findings in the order of lines; those about no line first
 */
public record Reading(DocumentText text, List<Finding> findings) {

    public Reading {
        findings = List.copyOf(findings);
    }

    @Override
    public String toString() {
        return "Reading[" + findings.size() + " findings]"; // never what it says
    }
}
