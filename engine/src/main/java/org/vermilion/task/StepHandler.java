package org.vermilion.task;

import org.vermilion.process.TaskView;
import org.vermilion.subject.Subject;

/** What a process does when somebody handles one of its tasks; one for each process, found by its key. */
public interface StepHandler {

    /** The process it belongs to. */
    String process();

    /** What its steps and outcomes are called. */
    default WordList words() {
        return WordList.none();
    }

    /**
     * Does the step and completes the task, in the caller's transaction. The caller has made sure that the task was
     * offered to the person.
     */
    void handle(Subject subject, TaskView task, StepAct act);
}
