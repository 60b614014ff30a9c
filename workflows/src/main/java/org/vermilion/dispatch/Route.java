package org.vermilion.dispatch;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.springframework.stereotype.Component;

import org.vermilion.document.Document;
import org.vermilion.identity.People;
import org.vermilion.label.Label;
import org.vermilion.refusal.Refusal;
import org.vermilion.subject.OrganId;
import org.vermilion.subject.Principal;
import org.vermilion.subject.Role;
import org.vermilion.subject.Subject;
import org.vermilion.subject.UnitId;
import org.vermilion.task.Words;

/**
 * Whom each step is offered to. Somebody who could not know of the document cannot be given a task on it: a step nobody
 * is cleared for is refused when the document is submitted, not found out in the middle.
 */
@Component
class Route {

    private final People people;

    Route(People people) {
        this.people = people;
    }

    /** The process variables that name the candidates of each step. */
    Map<String, Object> candidates(Document document, DispatchPlan plan) {
        if (plan.countersigners().stream().distinct().count() < plan.countersigners().size()) {
            throw new Refusal(DispatchReason.UNIT_TWICE);
        }
        UnitId organ = new UnitId(document.organ().value());
        Map<String, Object> variables = new HashMap<>();
        variables.put("drafter", Principal.of(document.drafter()).value());
        variables.put("divisionHead", post(document, "divisionReview", Role.DIVISION_HEAD, document.unit()));
        variables.put("countersigners", plan.countersigners().stream()
                .map(unit -> countersigner(document, unit)).toList());
        variables.put("countersignNeeded", !plan.countersigners().isEmpty());
        variables.put("objected", false);
        variables.put("officeReviewer", post(document, "officeReview", Role.OFFICE_REVIEWER, organ));
        variables.put("signer", signer(document, plan));
        variables.put("documentClerk", post(document, "recheck", Role.DOCUMENT_CLERK, organ));
        variables.put("sealKeeper", post(document, "seal", Role.SEAL_KEEPER, organ));
        variables.put("dispatcher", post(document, "release", Role.DISPATCHER, organ));
        return variables;
    }

    /** Everybody the document passes: its need-to-know from submission on. */
    Set<Principal> participants(Map<String, Object> candidates) {
        Set<Principal> all = new TreeSet<>();
        candidates.values().forEach(value -> {
            if (value instanceof String one) {
                all.add(new Principal(one));
            } else if (value instanceof List<?> several) {
                several.forEach(each -> all.add(new Principal((String) each)));
            }
        });
        return all;
    }

    private String countersigner(Document document, UnitId unit) {
        if (people.unit(unit).filter(u -> u.organ().equals(document.organ())).isEmpty()) {
            throw new Refusal(DispatchReason.UNKNOWN_UNIT, unit);
        }
        return post(document, "countersign", Role.DIVISION_HEAD, unit);
    }

    private String signer(Document document, DispatchPlan plan) {
        Subject signer = people.subject(plan.signer())
                .filter(s -> s.organ().equals(document.organ()) && s.holds(Role.SIGNER))
                .filter(s -> s.clearance().covers(document.label()))
                .orElseThrow(() -> nobody("signOff"));
        return Principal.of(signer.person()).value();
    }

    private String post(Document document, String step, Role role, UnitId unit) {
        if (people.holding(role, unit).stream().noneMatch(p -> cleared(p.id(), document.label()))) {
            throw nobody(step);
        }
        return unit.value().equals(document.organ().value()) ? Principal.of(role, new OrganId(unit.value())).value()
                : Principal.of(role, unit).value();
    }

    private static Refusal nobody(String step) {
        Words words = DispatchWords.LIST.step(step);
        return new Refusal(DispatchReason.NOBODY, new Refusal.Detail(step, words.zh(), words.en()));
    }

    private boolean cleared(org.vermilion.subject.PersonId person, Label label) {
        return people.subject(person).filter(s -> s.clearance().covers(label)).isPresent();
    }
}
