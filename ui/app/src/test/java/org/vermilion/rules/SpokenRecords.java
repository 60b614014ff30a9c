package org.vermilion.rules;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import com.tngtech.archunit.core.domain.JavaClass;

import org.vermilion.refusal.Reason;
import tools.jackson.databind.JsonNode;

/**
 * The records that hold something a document or a case says.
 *
 * <p>What such a component is named is settled by the vocabulary, so the names find them all without anything being
 * declared: a new record with a {@code title} is asked like the old ones. A name that means something else in one place
 * is excused there, by name.
 */
final class SpokenRecords {

    private static final Set<String> SAID = Set.of(
            "title", "text", "body", "note", "opinion", "opinions", "reason", "missing", "signatory", "issuer",
            "addressees", "copyTo", "attachments", "table", // of a document, an opinion, a case
            "json", "form", "source", "details", // of what was filled in
            "raw", "before", "removed", "invalid", "normal", "line", // of what was read
            "phrase", "phrases", "word", "words", "terms", "spellings", "highlights", "excerpt", "hits", // of what was looked for
            "password", "token", "secret"); // nobody's to print

    /** Fixed sentences of the program and names of its own, by class and component. */
    private static final Set<String> EXCUSED = Set.of(
            "Problem.title", "Problem.details", // the sentence of a status; codes and limits, see Refusal
            "Paused.reason", // the code of a procedure
            "MatterDefinition.form"); // which form it is

    private static final Set<Class<?>> HOLDERS = Set.of(CharSequence.class, char[].class, byte[].class, JsonNode.class,
            Collection.class, Map.class, Optional.class);

    private SpokenRecords() {}

    /** All such records of the program. */
    static List<Class<?>> all() {
        return Production.classes().stream().filter(JavaClass::isRecord).<Class<?>>map(JavaClass::reflect)
                .filter(type -> Arrays.stream(type.getRecordComponents()).anyMatch(SpokenRecords::isSaid))
                .sorted(Comparator.comparing(Class::getName)).toList();
    }

    /** Whether the component holds something said. */
    static boolean isSaid(RecordComponent component) {
        String owner = component.getDeclaringRecord().getSimpleName();
        return SAID.contains(component.getName()) && holdsText(component.getType())
                && !EXCUSED.contains(owner + "." + component.getName());
    }

    /** A text, a value of ours, or a collection of such; a reason and a class that works on texts print none. */
    private static boolean holdsText(Class<?> type) {
        return (type.isRecord() && !Reason.class.isAssignableFrom(type)) || type.isSealed() || HOLDERS.stream().anyMatch(holder -> holder.isAssignableFrom(type));
    }
}
