package org.vermilion.dispatch;

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

    /** Does the step, in the caller's transaction. */
    Taken take(Subject subject, Document document, StepAct act);

    /**
     * What came of it.
     *
     * @param digest the version the opinion is bound to
     * @param variables what the process goes on with, besides the outcome
     */
    record Taken(String digest, Map<String, Object> variables) {

        static Taken of(Document document) {
            return new Taken(document.digest(), Map.of());
        }
    }
}
