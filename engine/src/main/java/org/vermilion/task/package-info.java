/**
 * To-do lists: whom each open task is offered to, and what each person has done. Lists come from tables of our own,
 * kept in the engine's transaction, and every list is asked with a {@link org.vermilion.access.Scope}.
 *
 * <p>A to-do carries codes and a level, never a title. Start reading at {@link org.vermilion.task.ToDoList}.
 */
@NullMarked
package org.vermilion.task;

import org.jspecify.annotations.NullMarked;
