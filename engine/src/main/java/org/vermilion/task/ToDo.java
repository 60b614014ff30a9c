package org.vermilion.task;

import java.time.Instant;

import org.vermilion.label.Level;

/**
 * An open task in somebody's list.
 *
 * @param taskId the task
 * @param process the key of its process
 * @param step the element's id in the model
 * @param businessKey what the work is about
 * @param level the work's level
 * @param arrivedAt when it arrived
 * @param marks what it is marked with
 * @param work what the work shows
 */
public record ToDo(String taskId, String process, String step, String businessKey, Level level, Instant arrivedAt,
        Marks marks, WorkCard work) {}
