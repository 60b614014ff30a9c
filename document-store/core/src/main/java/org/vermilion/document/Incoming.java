package org.vermilion.document;

import org.vermilion.label.Label;
import org.vermilion.subject.Subject;

/** What has come for an organ and may be answered by a document; supplied by whoever receives. */
public interface Incoming {

    /**
     * The label of what came.
     *
     * @throws org.vermilion.refusal.Refusal as for a thing that is not there, if it did not come for the person's organ
     *     or the person may not know of it
     */
    Label label(Subject subject, String consignment);
}
