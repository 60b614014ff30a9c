package org.vermilion.task;

import java.util.List;

import org.vermilion.process.TaskView;
import org.vermilion.subject.Subject;

/** What a process does when somebody handles one of its tasks; one for each process, found by its key. */
public interface StepHandler {

    /** For {@link #withdrawable}, where whoever has it next may return it. */
    Words RETURNABLE = new Words("办理后不能撤回；需要更改时，请下一步的办理人退回。",
            "Once handled it cannot be taken back; ask whoever has it next to return it.");

    /** The process it belongs to. */
    String process();

    /** What its steps and outcomes are called. */
    default WordList words() {
        return WordList.none();
    }

    /**
     * Does the step and completes the task, in the caller's transaction. The caller has made sure that the task was
     * offered to the person.
     *
     * <p>What follows goes into the process variable {@code outcome}; where tasks run side by side, which must not write
     * one variable, {@code objected} says that one objected. A task that arrives with {@code return} or
     * {@code supplement}, or objected to, is marked as returned.
     */
    void handle(Subject subject, TaskView task, StepAct act);

    /**
     * What {@link #handle} would take now, in the order screens offer it. The caller has made sure that the task was
     * offered to the person.
     */
    default List<Verb> verbs(Subject subject, TaskView task) {
        return List.of();
    }

    /** Until when a task may be taken back once it is handled, in a sentence. */
    default Words withdrawable(TaskView task) {
        return new Words("办理后不能撤回。", "Once handled it cannot be taken back.");
    }
}
