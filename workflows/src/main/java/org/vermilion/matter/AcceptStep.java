package org.vermilion.matter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.vermilion.refusal.Refusal;
import org.vermilion.subject.Subject;
import org.vermilion.task.Ask;
import org.vermilion.task.StepAct;
import org.vermilion.task.Words;

/** 受理: accepts, asks once for everything that is missing (一次性告知), or refuses with a reason (不予受理). */
@Component
class AcceptStep implements CaseStep {

    private final CaseRows rows;
    private final CaseClockRows clocks;
    private final Matters matters;
    private final Acceptance acceptance;
    private final Clock clock;

    AcceptStep(CaseRows rows, CaseClockRows clocks, Matters matters, Acceptance acceptance, Clock clock) {
        this.rows = rows;
        this.clocks = clocks;
        this.matters = matters;
        this.acceptance = acceptance;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "accept";
    }

    @Override
    public Set<String> outcomes() {
        return Set.of("pass", "supplement", "refuse");
    }

    @Override
    public List<String> offered(Case c) {
        if (acceptance.isDeemed(c)) {
            return List.of("pass");
        }
        return isAsked(c) ? List.of("pass", "refuse") : List.of("pass", "supplement", "refuse");
    }

    @Override
    public List<Ask> asks(String outcome) {
        return switch (outcome) {
            case "supplement" -> List.of(Ask.text("missing",
                    new Words("需要补正的全部内容（一次性告知申请单位）", "Everything that is missing, as the applicant is told once")));
            case "refuse" -> List.of(Ask.text("reason",
                    new Words("不予受理的理由（告知申请单位）", "Why it is not accepted, as the applicant is told")));
            default -> List.of();
        };
    }

    @Override
    public Case take(Subject subject, Case c, StepAct act) {
        if (act.outcome().equals("pass")) {
            return acceptance.accept(c);
        }
        if (acceptance.isDeemed(c)) {
            throw new Refusal(MatterReason.DEEMED_ACCEPTED, acceptance.due(c));
        }
        LocalDate today = LocalDate.now(clock);
        CaseTimes times = clocks.of(c.id(), matters.of(c).definition());
        if (act.outcome().equals("refuse")) {
            clocks.append(c.id(), times.stopped(today));
            return rows.update(c.refused(CaseStep.told(act, "reason", act.opinion())), clock.instant());
        }
        if (isAsked(c)) {
            throw new Refusal(MatterReason.ONCE_ONLY);
        }
        Case.Notice notice = new Case.Notice(CaseStep.told(act, "missing", ""), subject.person(), clock.instant());
        clocks.append(c.id(), times.paused(today, CaseTimes.SUPPLEMENT).requireComputable(today));
        return rows.update(c.asking(notice), clock.instant());
    }

    /** Whether what is missing was asked for and may not be asked for again. */
    private boolean isAsked(Case c) {
        return c.notice() != null && matters.of(c).definition().supplement().onceOnly();
    }
}
