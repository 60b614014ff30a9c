/**
 * To-do lists: whom each open task is offered to, and what each person has done. Lists come from tables of our own,
 * kept in the engine's transaction, and every list is asked with a {@link org.vermilion.access.Scope}.
 *
 * <p>What a list shows of the work stands beside the label that guards it ({@link org.vermilion.task.WorkCard}), so that
 * none is read without asking the other. Start reading at {@link org.vermilion.task.ToDoList}.
 */
@NullMarked
package org.vermilion.task;

import org.jspecify.annotations.NullMarked;
