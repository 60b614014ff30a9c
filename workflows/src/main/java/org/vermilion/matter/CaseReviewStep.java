package org.vermilion.matter;

import java.time.Clock;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.vermilion.subject.Subject;
import org.vermilion.task.StepAct;

/** 审查: the officer's opinion goes to whoever decides. */
@Component
class CaseReviewStep implements CaseStep {

    private final CaseRows rows;
    private final Clock clock;

    CaseReviewStep(CaseRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "review";
    }

    @Override
    public Set<String> outcomes() {
        return Set.of("pass");
    }

    @Override
    public Case take(Subject subject, Case c, StepAct act) {
        return rows.update(c.with(CaseStatus.DECISION), clock.instant());
    }
}
