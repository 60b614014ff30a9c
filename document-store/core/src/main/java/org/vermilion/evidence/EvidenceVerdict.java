package org.vermilion.evidence;

import java.util.List;

/**
 * What the check of a package found.
 *
 * @param holds whether everything holds
 * @param findings what holds and, after it, what does not; in order
 */
public record EvidenceVerdict(boolean holds, List<Finding> findings) {

    public EvidenceVerdict {
        findings = List.copyOf(findings);
    }

    /** One sentence in two languages. */
    public record Finding(boolean holds, String zh, String en) {}
}
