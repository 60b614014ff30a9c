package org.vermilion.rules;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;

import org.vermilion.refusal.Reason;
import org.vermilion.zone.ZoneName;

/**
 * Every reason the program can refuse with, and the page that lists them.
 *
 * @param entries by code, then by class
 */
record ReasonBook(List<Entry> entries) {

    private static final String HEAD = """
            # Reason codes

            Whatever is refused is refused with one of these codes, in the member `code` of the problem details. The codes
            are stable; the sentences may be reworded. `{0}`, `{1}` … stand for codes, identifiers, positions and limits,
            never for a title, a name or content. `FROM` and `TO` stand for the names of zones. A code that has several
            rows means the same wherever it is said.

            This page is generated from the code; `ReasonBookTest` compares the two and says how to write it anew.

            | code | kind | 中文 | English | where |
            |---|---|---|---|---|
            """;

    /**
     * One reason.
     *
     * @param where the simple name of the class that declares it
     */
    record Entry(Reason reason, String where) {}

    /** All the program's reasons. */
    static ReasonBook ofTheProgram() {
        return of(Production.classes().stream().filter(type -> type.isAssignableTo(Reason.class) && !type.isInterface())
                .map(JavaClass::reflect).toArray(Class<?>[]::new));
    }

    /** What these classes declare. */
    static ReasonBook of(Class<?>... declaring) {
        return new ReasonBook(Arrays.stream(declaring).flatMap(type -> declaredBy(type).stream()
                .map(reason -> new Entry(reason, type.getSimpleName())))
                .sorted(Comparator.comparing((Entry entry) -> entry.reason().code()).thenComparing(Entry::where)).toList());
    }

    /** The page. */
    String page() {
        return HEAD + entries.stream().map(entry -> "| `" + entry.reason().code() + "` | " + entry.reason().kind() + " | "
                + cell(entry.reason().zh()) + " | " + cell(entry.reason().en()) + " | " + entry.where() + " |\n")
                .collect(Collectors.joining());
    }

    /** The constants of an enum; of any other class its constants and what its factories make of zones' names. */
    private static List<Reason> declaredBy(Class<?> type) {
        if (type.isEnum()) {
            return Stream.of(type.getEnumConstants()).map(Reason.class::cast).toList();
        }
        List<Reason> declared = new ArrayList<>();
        try {
            for (Field field : type.getDeclaredFields()) {
                if (Modifier.isStatic(field.getModifiers()) && field.getType() == type) {
                    field.setAccessible(true);
                    declared.add((Reason) field.get(null));
                }
            }
            for (Method method : type.getDeclaredMethods()) {
                if (Modifier.isStatic(method.getModifiers()) && method.getReturnType() == type) {
                    method.setAccessible(true);
                    declared.add((Reason) method.invoke(null, zones(method)));
                }
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(type + " declares reasons in a way that is not understood", e);
        }
        return declared;
    }

    private static Object[] zones(Method factory) {
        ZoneName[] names = {new ZoneName("from"), new ZoneName("to")};
        int count = factory.getParameterCount();
        return Arrays.copyOfRange(names, names.length - count, names.length);
    }

    private static String cell(String sentence) {
        return sentence.replace("|", "\\|").replace("\n", " ");
    }
}
