package org.vermilion.document.numbering;

import java.util.List;

import org.vermilion.issuing.IssuingNames;
import org.vermilion.subject.OrganId;

/** Which numbers an organ's documents may bring along; everybody else's right to one ends here. */
@FunctionalInterface
public interface BroughtAlong {

    /** The spans of a prefix and year; empty if there are none. */
    List<IssuingNames.Span> of(OrganId organ, String prefix, int year);
}
