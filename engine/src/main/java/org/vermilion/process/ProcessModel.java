package org.vermilion.process;

/**
 * A process a workflow brings along, given as a bean.
 *
 * @param key the process's name and the id of its {@code process} element: camelCase, at most 64 characters
 * @param resource the BPMN file on the class path, such as {@code processes/dispatch/dispatch.bpmn}
 */
public record ProcessModel(String key, String resource) {

    public ProcessModel {
        if (!key.matches("[a-z][a-zA-Z0-9]{0,63}")) {
            throw new IllegalArgumentException("a process key is camelCase, 1 to 64 letters and digits");
        }
        if (!resource.endsWith(".bpmn") || resource.startsWith("/")) {
            throw new IllegalArgumentException("a model is a .bpmn file on the class path, without a leading slash");
        }
    }
}
