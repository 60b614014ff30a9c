package org.vermilion.task;

import java.time.Instant;

import org.vermilion.label.Level;

/**
 * A task somebody completed.
 *
 * @param taskId the task
 * @param process the key of its process
 * @param step the element's id in the model
 * @param businessKey what the work is about
 * @param level the work's level, as it is now
 * @param doneAt when it was completed
 * @param work what the work shows, as it is now
 */
public record Done(String taskId, String process, String step, String businessKey, Level level, Instant doneAt,
        WorkCard work) {}
