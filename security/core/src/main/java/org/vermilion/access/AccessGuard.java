package org.vermilion.access;

import java.util.Collections;
import java.util.Set;

import org.vermilion.label.Label;
import org.vermilion.label.Level;
import org.vermilion.refusal.Refusal;
import org.vermilion.subject.PersonId;
import org.vermilion.subject.Principal;
import org.vermilion.subject.Role;
import org.vermilion.subject.Subject;
import org.vermilion.subject.UnitId;
import org.vermilion.zone.Zone;

/**
 * Answers every question of access. Stateless but for the zone it guards; safe for use by many threads.
 *
 * <p>The rule for existence: {@code level(thing) <= clearance and level(thing) <= ceiling(zone) and compartments held
 * and person within the need-to-know}. Absent and forbidden look the same to the asker.
 */
public final class AccessGuard {

    private final Zone zone;

    public AccessGuard(Zone zone) {
        this.zone = zone;
    }

    /** The zone this guard stands in. */
    public Zone zone() {
        return zone;
    }

    /** Whether the person may know that the thing exists. */
    public boolean mayKnow(Subject subject, Protected thing) {
        return zone.mayHold(thing.label())
                && subject.clearance().covers(thing.label())
                && !Collections.disjoint(subject.principals(), thing.needToKnow());
    }

    /**
     * Demands that the person may know of the thing.
     *
     * @throws Refusal {@link AccessReason#ABSENT}, the same as for a thing that is not there
     */
    public void requireKnown(Subject subject, Protected thing) {
        if (!mayKnow(subject, thing)) {
            throw absent();
        }
    }

    /** The refusal for a thing that is not there; the same as for one that must not be known. */
    public Refusal absent() {
        return new Refusal(AccessReason.ABSENT);
    }

    /** What the person may know of, to be made part of a query. */
    public Scope scope(Subject subject) {
        Level level = zone.ceiling().dominates(subject.clearance().level()) ? subject.clearance().level() : zone.ceiling();
        return new Scope(level, subject.clearance().compartments(), subject.principals());
    }

    /**
     * Demands that the person holds the role in any unit of the organ.
     *
     * @throws Refusal {@link AccessReason#POST_REQUIRED}
     */
    public void requireRole(Subject subject, Role role) {
        if (!subject.holds(role)) {
            throw new Refusal(AccessReason.POST_REQUIRED, role.inWords());
        }
    }

    /**
     * Demands that the person holds the role in the unit, or in the organ as a whole.
     *
     * @throws Refusal {@link AccessReason#POST_REQUIRED}
     */
    public void requireRole(Subject subject, Role role, UnitId unit) {
        if (!subject.holds(role, unit)) {
            throw new Refusal(AccessReason.POST_REQUIRED, role.inWords());
        }
    }

    /**
     * Demands that a task offered to the candidates may be handled by the person.
     *
     * @throws Refusal {@link AccessReason#ABSENT} if the person is none of them
     */
    public void requireCandidate(Subject subject, Set<Principal> candidates) {
        if (Collections.disjoint(subject.principals(), candidates)) {
            throw absent();
        }
    }

    /**
     * Demands that the person did not draft what they are about to sign off (segregation of duties).
     *
     * @throws Refusal {@link AccessReason#OWN_WORK}
     */
    public void requireOther(Subject subject, PersonId drafter) {
        if (subject.person().equals(drafter)) {
            throw new Refusal(AccessReason.OWN_WORK);
        }
    }

    /**
     * Demands that a thing of this label may come into being here by this person's hand.
     *
     * @throws Refusal {@link AccessReason#ABOVE_CEILING} or {@link AccessReason#CLEARANCE_EXCEEDED}
     */
    public void requireMayHold(Subject subject, Label label) {
        if (!zone.mayHold(label)) {
            Level ceiling = zone.ceiling();
            throw new Refusal(AccessReason.ABOVE_CEILING,
                    new Refusal.Detail(ceiling.name(), ceiling.chinese(), ceiling.english()));
        }
        if (!subject.clearance().covers(label)) {
            throw new Refusal(AccessReason.CLEARANCE_EXCEEDED);
        }
    }
}
