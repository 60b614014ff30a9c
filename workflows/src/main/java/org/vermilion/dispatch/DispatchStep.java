package org.vermilion.dispatch;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.vermilion.document.Document;
import org.vermilion.subject.Subject;
import org.vermilion.task.StepAct;

/** One step of dispatch: what it does to the document. Opinion, process and audit are the same for all. */
interface DispatchStep {

    /** The elements of the model it stands for. */
    Set<String> ids();

    /** The outcomes it knows. */
    Set<String> outcomes();

    /** Those of {@link #outcomes()} the document allows as it stands, in the order screens offer them. */
    default List<String> offered(Document document) {
        return outcomes().stream().sorted(Comparator.comparing((String outcome) -> !outcome.equals("pass"))
                .thenComparing(outcome -> outcome)).toList();
    }

    /** What the process goes on with after an outcome, besides the outcome itself. */
    default Map<String, Object> variables(String outcome) {
        return Map.of();
    }

    /** Does the step, in the caller's transaction. */
    Taken take(Subject subject, Document document, StepAct act);

    /**
     * What came of it.
     *
     * @param digest the version the opinion is bound to
     */
    record Taken(String digest) {

        static Taken of(Document document) {
            return new Taken(document.digest());
        }
    }
}
