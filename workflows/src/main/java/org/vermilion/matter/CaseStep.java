package org.vermilion.matter;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.vermilion.refusal.Refusal;
import org.vermilion.subject.Subject;
import org.vermilion.task.Ask;
import org.vermilion.task.StepAct;

/** One step of a case: what it does to the case. Opinion, process and audit are the same for all. */
interface CaseStep {

    /** The longest text an applicant is told, in characters. */
    int LONGEST_TOLD = 2_000;

    /** The element of the model it stands for. */
    String id();

    /** The outcomes it knows. */
    Set<String> outcomes();

    /** Those of {@link #outcomes()} the case allows as it stands, in the order screens offer them. */
    default List<String> offered(Case c) {
        return outcomes().stream().sorted(Comparator.comparing((String outcome) -> !outcome.equals("pass"))
                .thenComparing(outcome -> outcome)).toList();
    }

    /** What an outcome asks for besides an opinion. */
    default List<Ask> asks(String outcome) {
        return List.of();
    }

    /** Does the step in the caller's transaction and returns the case as it now stands. */
    Case take(Subject subject, Case c, StepAct act);

    /**
     * What the applicant is told, by the name of the detail that holds it; never blank.
     *
     * @param otherwise what counts if there is no such detail; empty for nothing
     * @throws Refusal {@link MatterReason#TOLD} if there is nothing, too much, or control characters in it
     */
    static String told(StepAct act, String detail, String otherwise) {
        String text = act.details().getOrDefault(detail, otherwise).strip();
        boolean control = text.codePoints().anyMatch(c -> c != '\n' && c != '\r' && c != '\t'
                && (Character.isISOControl(c) || Character.getType(c) == Character.FORMAT));
        if (text.isEmpty() || text.length() > LONGEST_TOLD || control) {
            throw new Refusal(MatterReason.TOLD, detail, LONGEST_TOLD);
        }
        return text;
    }
}
