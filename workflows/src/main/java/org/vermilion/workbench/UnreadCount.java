package org.vermilion.workbench;

import org.vermilion.subject.Subject;
import org.vermilion.task.Counted;

/** Something that gives people things to read (待阅); each bean counts its own. */
public interface UnreadCount {

    /** What the person has not read yet and may know of; counting may stop at {@link org.vermilion.task.Counts#MOST}. */
    Counted unread(Subject subject);
}
