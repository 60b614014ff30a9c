package org.vermilion.document;

import org.vermilion.subject.Subject;

/** Somebody's right to change a document's text just now; whoever moves documents adds those of its steps. */
public interface RevisionRight {

    /** Whether this right is the person's. */
    boolean holds(Subject subject, Document document);
}
