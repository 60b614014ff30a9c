package org.vermilion.receipt;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.springframework.stereotype.Component;

import org.vermilion.audit.AuditEntry;
import org.vermilion.audit.AuditTrail;
import org.vermilion.opinion.OpinionReason;
import org.vermilion.opinion.Opinions;
import org.vermilion.process.Processes;
import org.vermilion.process.TaskView;
import org.vermilion.refusal.Refusal;
import org.vermilion.subject.Subject;
import org.vermilion.task.StepAct;
import org.vermilion.task.StepHandler;
import org.vermilion.task.TaskReason;
import org.vermilion.task.Verb;
import org.vermilion.task.WordList;
import org.vermilion.task.Words;
import org.vermilion.transmission.Consignment;
import org.vermilion.transmission.Inbox;

/** The steps of receipt: each leaves a signed opinion bound to the sealed document that came. */
@Component
class ReceiptSteps implements StepHandler {

    private static final Map<String, Set<String>> OUTCOMES = Map.of(
            "register", Set.of("pass"), "propose", Set.of("pass"), "instruct", Set.of("pass", "return"),
            "handle", Set.of("pass"), "close", Set.of("pass"));

    private final ReceiptRows rows;
    private final Inbox inbox;
    private final Opinions opinions;
    private final Processes processes;
    private final AuditTrail audit;
    private final ReceiptCard card;
    private final Clock clock;

    ReceiptSteps(ReceiptRows rows, Inbox inbox, Opinions opinions, Processes processes, AuditTrail audit,
            ReceiptCard card, Clock clock) {
        this.rows = rows;
        this.inbox = inbox;
        this.opinions = opinions;
        this.processes = processes;
        this.audit = audit;
        this.card = card;
        this.clock = clock;
    }

    @Override
    public String process() {
        return Receipts.PROCESS;
    }

    @Override
    public WordList words() {
        return ReceiptWords.LIST;
    }

    @Override
    public void handle(Subject subject, TaskView task, StepAct act) {
        Receipt receipt = rows.find(task.businessKey()).orElseThrow();
        Consignment consignment = inbox.known(subject, receipt.consignment());
        if (!OUTCOMES.get(task.step()).contains(act.outcome())) {
            throw new Refusal(TaskReason.OUTCOME, act.outcome(),
                    String.join(", ", new TreeSet<>(OUTCOMES.get(task.step()))));
        }
        if (saysWhy(act.outcome()) && act.opinion().isEmpty()) {
            throw new Refusal(OpinionReason.REQUIRED);
        }
        opinions.write(subject.person(), "receipt", receipt.id(), task.step(), act.outcome(), act.opinion(),
                consignment.sealedDigest(), consignment.label().level());
        if (task.step().equals("close")) {
            rows.close(receipt.id(), clock.instant());
        }
        card.moved(receipt, task.step(), act);
        processes.complete(task.id(), subject.person(), variables(act.outcome()));
        audit.append(AuditEntry.done(subject.person().value(), "receipt." + task.step() + "." + act.outcome(), "receipt",
                receipt.id(), consignment.label().level(), consignment.sealedDigest()));
    }

    @Override
    public List<Verb> verbs(Subject subject, TaskView task) {
        inbox.known(subject, rows.find(task.businessKey()).orElseThrow().consignment());
        return OUTCOMES.get(task.step()).stream().sorted()
                .map(outcome -> new Verb(outcome, saysWhy(outcome), List.of(), variables(outcome))).toList();
    }

    @Override
    public Words withdrawable(TaskView task) {
        return task.step().equals("propose") ? RETURNABLE : StepHandler.super.withdrawable(task);
    }

    private static boolean saysWhy(String outcome) {
        return outcome.equals("return");
    }

    private static Map<String, Object> variables(String outcome) {
        return Map.of("outcome", outcome);
    }
}
