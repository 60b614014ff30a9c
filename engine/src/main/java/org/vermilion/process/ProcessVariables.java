package org.vermilion.process;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** What a process may carry: see {@link Processes}. Anything else would need a serialiser nobody should trust. */
public final class ProcessVariables {

    /** The longest String, in characters. */
    public static final int MAX_TEXT = 4000;
    /** The most Strings in a List. */
    public static final int MAX_LIST = 1000;

    private ProcessVariables() {}

    /**
     * Returns the variables as they came, each one checked.
     *
     * @throws IllegalArgumentException naming the variable, never its value
     */
    public static Map<String, Object> checked(Map<String, Object> variables) {
        variables.forEach(ProcessVariables::check);
        return variables;
    }

    /** Checks one variable. */
    public static void check(String name, @Nullable Object value) {
        if (!name.matches("[a-z][a-zA-Z0-9]{0,63}")) {
            throw new IllegalArgumentException("a variable's name is camelCase, 1 to 64 letters and digits");
        }
        boolean fits = value instanceof Integer || value instanceof Boolean || isText(value)
                || (value instanceof List<?> list && list.size() <= MAX_LIST
                        && list.stream().allMatch(ProcessVariables::isText));
        if (!fits) {
            throw new IllegalArgumentException("variable " + name
                    + " must be a String of at most 4000 characters, an Integer, a Boolean or a List of at most 1000 such Strings");
        }
    }

    private static boolean isText(@Nullable Object value) {
        return value instanceof String text && text.length() <= MAX_TEXT && text.indexOf('\0') < 0;
    }
}
