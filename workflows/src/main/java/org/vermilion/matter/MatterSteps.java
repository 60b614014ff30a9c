package org.vermilion.matter;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.vermilion.access.AccessGuard;
import org.vermilion.audit.AuditEntry;
import org.vermilion.audit.AuditTrail;
import org.vermilion.opinion.Opinions;
import org.vermilion.process.Processes;
import org.vermilion.process.TaskView;
import org.vermilion.refusal.Refusal;
import org.vermilion.search.SearchOutbox;
import org.vermilion.subject.Subject;
import org.vermilion.task.StepAct;
import org.vermilion.task.StepHandler;
import org.vermilion.task.TaskReason;
import org.vermilion.task.Verb;
import org.vermilion.task.WordList;
import org.vermilion.task.Words;

/** What every step of a case has in common: the signed opinion, the process moving on, the audit event. */
@Component
class MatterSteps implements StepHandler {

    private final CaseRows rows;
    private final AccessGuard guard;
    private final Opinions opinions;
    private final Processes processes;
    private final AuditTrail audit;
    private final SearchOutbox search;
    private final CaseCard card;
    private final Map<String, CaseStep> steps;

    MatterSteps(CaseRows rows, AccessGuard guard, Opinions opinions, Processes processes, AuditTrail audit,
            SearchOutbox search, CaseCard card, List<CaseStep> steps) {
        this.rows = rows;
        this.guard = guard;
        this.opinions = opinions;
        this.processes = processes;
        this.audit = audit;
        this.search = search;
        this.card = card;
        this.steps = steps.stream().collect(Collectors.toUnmodifiableMap(CaseStep::id, Function.identity()));
    }

    @Override
    public String process() {
        return Cases.PROCESS;
    }

    @Override
    public WordList words() {
        return MatterWords.LIST;
    }

    @Override
    public void handle(Subject subject, TaskView task, StepAct act) {
        Case c = rows.find(task.businessKey()).orElseThrow(guard::absent);
        guard.requireKnown(subject, c.guarded());
        CaseStep step = steps.get(task.step());
        if (!step.outcomes().contains(act.outcome())) {
            throw new Refusal(TaskReason.OUTCOME, act.outcome(), String.join(", ", new TreeSet<>(step.outcomes())));
        }
        Case taken = step.take(subject, c, act);
        opinions.write(subject.person(), "case", c.id(), task.step(), act.outcome(), act.opinion(), taken.formDigest(),
                c.label().level());
        processes.complete(task.id(), subject.person(), variables(act.outcome()));
        card.moved(taken);
        audit.append(AuditEntry.done(subject.person().value(), "case." + task.step() + "." + act.outcome(), "case", c.id(),
                c.label().level(), taken.formDigest()));
        search.touched("case:" + c.id());
    }

    @Override
    public List<Verb> verbs(Subject subject, TaskView task) {
        Case c = rows.find(task.businessKey()).orElseThrow(guard::absent);
        guard.requireKnown(subject, c.guarded());
        CaseStep step = steps.get(task.step());
        return step.offered(c).stream().map(outcome -> new Verb(outcome, outcome.equals("return"), step.asks(outcome),
                variables(outcome))).toList();
    }

    @Override
    public Words withdrawable(TaskView task) {
        return task.step().equals("review") ? RETURNABLE : StepHandler.super.withdrawable(task);
    }

    private static Map<String, Object> variables(String outcome) {
        return Map.of("outcome", outcome);
    }
}
