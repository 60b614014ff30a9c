package org.vermilion.matter;

import java.time.Clock;
import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.vermilion.access.AccessGuard;
import org.vermilion.opinion.OpinionReason;
import org.vermilion.refusal.Refusal;
import org.vermilion.subject.Role;
import org.vermilion.subject.Subject;
import org.vermilion.task.Ask;
import org.vermilion.task.StepAct;
import org.vermilion.task.Words;

/** 决定: grants, rejects with a reason the applicant is told, or returns the case to review. */
@Component
class DecideStep implements CaseStep {

    private final CaseRows rows;
    private final AccessGuard guard;
    private final Clock clock;

    DecideStep(CaseRows rows, AccessGuard guard, Clock clock) {
        this.rows = rows;
        this.guard = guard;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "decide";
    }

    @Override
    public Set<String> outcomes() {
        return Set.of("pass", "reject", "return");
    }

    @Override
    public List<Ask> asks(String outcome) {
        return outcome.equals("reject") ? List.of(Ask.text("reason",
                new Words("不予的理由（告知申请单位）", "Why it is rejected, as the applicant is told"))) : List.of();
    }

    @Override
    public Case take(Subject subject, Case c, StepAct act) {
        guard.requireRole(subject, Role.CASE_DECIDER);
        return rows.update(switch (act.outcome()) {
            case "return" -> returned(c, act);
            case "reject" -> c.decided(Case.Decision.REJECT, CaseStep.told(act, "reason", act.opinion()));
            default -> c.decided(Case.Decision.PASS, null);
        }, clock.instant());
    }

    private static Case returned(Case c, StepAct act) {
        if (act.opinion().isEmpty()) {
            throw new Refusal(OpinionReason.REQUIRED);
        }
        return c.with(CaseStatus.REVIEW);
    }
}
