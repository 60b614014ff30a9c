package org.vermilion.process;

import org.vermilion.label.Label;

/**
 * The last process started for a piece of work.
 *
 * @param businessKey the work
 * @param instanceId the process instance; empty while it is being started
 * @param process its key
 * @param label what binds access to it
 */
public record StartedProcess(String businessKey, String instanceId, String process, Label label) {}
