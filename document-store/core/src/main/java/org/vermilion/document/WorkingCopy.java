package org.vermilion.document;

import java.time.Instant;

import org.vermilion.subject.PersonId;
import org.vermilion.text.DocumentText;

/**
 * What somebody wrote and has not saved as a version.
 *
 * @param at when it was put aside
 * @param by who wrote it
 * @param baseRevision the document's revision it goes out from
 */
public record WorkingCopy(DocumentText text, Instant at, PersonId by, long baseRevision) {

    @Override
    public String toString() {
        return "WorkingCopy[" + baseRevision + "]";
    }
}
