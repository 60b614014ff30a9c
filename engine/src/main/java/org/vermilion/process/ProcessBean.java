package org.vermilion.process;

import java.util.Set;

/**
 * The only way for a model to reach Java code: an object under a name, with the methods expressions may call.
 *
 * <p>A {@link ProcessStep} is run by {@code camunda:delegateExpression="${name}"}; a method is called as
 * {@code ${name.method(variable)}}. Everything else in an expression is refused.
 *
 * @param name what models call it: camelCase; it hides a variable of that name
 * @param object what is called; must be safe for use by many threads
 * @param methods the public methods expressions may call, each name once in the class; none for a plain step
 */
public record ProcessBean(String name, Object object, Set<String> methods) {

    private static final Set<String> NEVER = Set.of("getClass", "wait", "notify", "notifyAll", "clone", "finalize");

    public ProcessBean {
        if (!name.matches("[a-z][a-zA-Z0-9]{0,63}")) {
            throw new IllegalArgumentException("a bean's name is camelCase, 1 to 64 letters and digits");
        }
        methods = Set.copyOf(methods);
        for (String method : methods) {
            if (NEVER.contains(method)) {
                throw new IllegalArgumentException("no model may call " + method);
            }
            if (java.util.Arrays.stream(object.getClass().getMethods())
                    .filter(candidate -> candidate.getName().equals(method) && !candidate.isBridge()).count() != 1) {
                throw new IllegalArgumentException("bean " + name + " needs exactly one public method " + method);
            }
        }
    }

    /** A step that models run by its name. */
    public static ProcessBean step(String name, ProcessStep step) {
        return new ProcessBean(name, step, Set.of());
    }
}
