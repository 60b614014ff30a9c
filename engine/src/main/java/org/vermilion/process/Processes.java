package org.vermilion.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.vermilion.label.Label;
import org.vermilion.refusal.Refusal;
import org.vermilion.subject.PersonId;

/**
 * Moves work. Every method joins the caller's transaction, or runs in one of its own if there is none: when the caller
 * rolls back, task, to-do row and history roll back too. After a {@link Refusal} the transaction can only roll back.
 *
 * <p>Asks nobody whether the caller may: a use case asks {@code AccessGuard} first (for a task, with
 * {@link TaskView#candidates()}). Safe for use by many threads.
 *
 * <p>A business key is 1 to 100 of {@code A-Z a-z 0-9 . _ : -} and has at most one running process. Variables are
 * Strings of at most 4000 characters, Integers, Booleans and Lists of such Strings (at most 1000), under camelCase
 * names; they steer the flow and are no place for content.
 */
public interface Processes {

    /**
     * Starts a process and returns its instance id. A key whose process has ended may be started again.
     *
     * @throws Refusal PROCESS-UNKNOWN, PROCESS-RUNNING, TASK-NO-CANDIDATE
     * @throws IllegalArgumentException if the business key, a variable's name or its value is not as said above
     */
    String start(String key, String businessKey, Label label, Map<String, Object> variables);

    /**
     * Completes a task and moves the work on.
     *
     * @param by who did it; kept in the history and in the list of what the person did
     * @throws Refusal TASK-GONE if the task is not there, or somebody else wins the race for it; TASK-NO-CANDIDATE
     * @throws IllegalArgumentException as in {@link #start}
     */
    void complete(String taskId, PersonId by, Map<String, Object> variables);

    /**
     * Keeps everybody else from moving the work of a task until the caller's transaction ends.
     *
     * @throws Refusal TASK-GONE if the task is not open any more once they have been waited for
     */
    void hold(String taskId);

    /** The same for a piece of work that may be running or have ended; nothing happens if there is no such work. */
    void holdWork(String businessKey);

    /** The task, while it is open. */
    Optional<TaskView> task(String taskId);

    /** All open tasks of the work, oldest first; empty if there is no such work or it has ended. */
    List<TaskView> openTasks(String businessKey);

    /**
     * Where the work would be if the task were completed with these variables, read from the model it runs on. Where
     * several stand at one step and wait for each other, and others have not done it yet, it stays there with them.
     *
     * @return empty if the work, or the called process, would end
     * @throws Refusal TASK-GONE
     */
    Optional<NextStep> next(String taskId, Map<String, Object> variables);

    /** The model of a process as it is deployed now, as BPMN 2.0 in XML; empty if there is no process of this key. */
    Optional<byte[]> model(String key);

    /**
     * The variables of the work as they are, or were at its end.
     *
     * @throws Refusal PROCESS-ABSENT
     */
    Map<String, Object> variables(String businessKey);

    /**
     * Sets one variable.
     *
     * @throws Refusal PROCESS-ABSENT, PROCESS-ENDED
     * @throws IllegalArgumentException as in {@link #start}
     */
    void setVariable(String businessKey, String name, Object value);

    /**
     * Takes the work away from wherever it is (all branches and waiting joins) and puts it at one step (撤回, 退回).
     *
     * @param toStep a user task of the process
     * @throws Refusal PROCESS-ABSENT, PROCESS-ENDED, PROCESS-STEP; TASK-GONE if the work moves at the same moment
     */
    void withdraw(String businessKey, String toStep, PersonId by);

    /**
     * The same, but only if the work is still where the caller saw it.
     *
     * @param expectedTasks the ids of all tasks the caller saw open; anything else now is TASK-GONE
     */
    void withdraw(String businessKey, Set<String> expectedTasks, String toStep, PersonId by);

    /**
     * Ends the work for good without completing it (作废, 撤销申请).
     *
     * @throws Refusal PROCESS-ABSENT, PROCESS-ENDED; TASK-GONE if the work moves at the same moment
     */
    void cancel(String businessKey, PersonId by);

    /**
     * Gives the work another label, its open and done tasks included.
     *
     * @throws Refusal PROCESS-ABSENT
     */
    void relabel(String businessKey, Label label);

    /**
     * Whether the work has come to its end.
     *
     * @throws Refusal PROCESS-ABSENT
     */
    boolean isEnded(String businessKey);

    /**
     * The steps the work passed and where it is, in order of arrival; called processes included.
     *
     * @throws Refusal PROCESS-ABSENT
     */
    List<StepView> path(String businessKey);
}
