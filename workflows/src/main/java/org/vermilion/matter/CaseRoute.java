package org.vermilion.matter;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.springframework.stereotype.Component;

import org.vermilion.identity.Organ;
import org.vermilion.identity.OrganKind;
import org.vermilion.identity.People;
import org.vermilion.identity.Unit;
import org.vermilion.label.Label;
import org.vermilion.matter.definition.MatterDefinition;
import org.vermilion.refusal.Refusal;
import org.vermilion.subject.OrganId;
import org.vermilion.subject.Post;
import org.vermilion.subject.Principal;
import org.vermilion.subject.Role;
import org.vermilion.subject.Subject;
import org.vermilion.subject.UnitId;

/**
 * Whom each step of a case is offered to, and who may know of the case. A step nobody is cleared for is refused when
 * the case is submitted, not found out in the middle.
 */
@Component
class CaseRoute {

    private final People people;

    CaseRoute(People people) {
        this.people = people;
    }

    /** The process variables that name the candidates of each step. */
    Map<String, Object> candidates(Subject applicant, MatterDefinition matter, Label label) {
        Organ commission = commission();
        UnitId whole = new UnitId(commission.id().value());
        Map<String, Object> variables = new HashMap<>();
        variables.put("applicant", applicantPost(applicant).value());
        variables.put("caseOfficer", post(Role.CASE_OFFICER, officersUnit(commission, matter, label), label));
        variables.put("decider", post(Role.CASE_DECIDER, whole, label));
        variables.put("sealKeeper", post(Role.SEAL_KEEPER, whole, label));
        return variables;
    }

    /**
     * Who may know of the case: its applicant, the organs the applicant is a subsidiary of, and who handles it. Never a
     * subsidiary, a peer, or the commission as a whole.
     */
    Set<Principal> needToKnow(OrganId applicant, Map<String, Object> candidates) {
        OrganId commission = commission().id();
        Set<Principal> all = new TreeSet<>();
        all.add(Principal.of(applicant));
        people.withAncestors(applicant).stream().filter(organ -> !organ.equals(commission))
                .forEach(organ -> all.add(Principal.of(organ)));
        List.of("caseOfficer", "decider", "sealKeeper")
                .forEach(step -> all.add(new Principal((String) candidates.get(step))));
        return all;
    }

    /** The one commission. */
    Organ commission() {
        List<Organ> found = people.organs().stream().filter(organ -> organ.kind() == OrganKind.COMMISSION).toList();
        if (found.size() != 1) {
            throw new Refusal(MatterReason.NO_COMMISSION, found.size());
        }
        return found.get(0);
    }

    /** The post by which the person applies: of the organ as a whole if held, else of a unit. */
    private static Principal applicantPost(Subject subject) {
        UnitId whole = new UnitId(subject.organ().value());
        UnitId unit = subject.posts().stream().filter(post -> post.role() == Role.APPLICANT).map(Post::unit).sorted()
                .reduce((one, other) -> other.equals(whole) ? other : one).orElse(whole);
        return Principal.of(Role.APPLICANT, unit);
    }

    /** The unit the matter names as its handler if it has an officer, else the first that has, else the commission. */
    private UnitId officersUnit(Organ commission, MatterDefinition matter, Label label) {
        List<Unit> able = people.units(commission.id()).stream()
                .filter(unit -> someoneCleared(Role.CASE_OFFICER, unit.id(), label)).toList();
        return able.stream().filter(unit -> unit.name().equals(matter.handler().zh())).findFirst()
                .or(() -> able.stream().findFirst()).map(Unit::id).orElse(new UnitId(commission.id().value()));
    }

    private String post(Role role, UnitId unit, Label label) {
        if (!someoneCleared(role, unit, label)) {
            throw new Refusal(MatterReason.NOBODY, role.inWords());
        }
        return Principal.of(role, unit).value();
    }

    private boolean someoneCleared(Role role, UnitId unit, Label label) {
        return people.holding(role, unit).stream().flatMap(person -> people.subject(person.id()).stream())
                .anyMatch(subject -> subject.clearance().covers(label));
    }
}
