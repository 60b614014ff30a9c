package org.vermilion.receipt;

import java.time.Clock;
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
import org.vermilion.task.WordList;
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
    private final Clock clock;

    ReceiptSteps(ReceiptRows rows, Inbox inbox, Opinions opinions, Processes processes, AuditTrail audit, Clock clock) {
        this.rows = rows;
        this.inbox = inbox;
        this.opinions = opinions;
        this.processes = processes;
        this.audit = audit;
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
        if (act.outcome().equals("return") && act.opinion().isEmpty()) {
            throw new Refusal(OpinionReason.REQUIRED);
        }
        opinions.write(subject.person(), "receipt", receipt.id(), task.step(), act.outcome(), act.opinion(),
                consignment.sealedDigest());
        if (task.step().equals("close")) {
            rows.close(receipt.id(), clock.instant());
        }
        processes.complete(task.id(), subject.person(), Map.of("outcome", act.outcome()));
        audit.append(AuditEntry.done(subject.person().value(), "receipt." + task.step() + "." + act.outcome(), "receipt",
                receipt.id(), consignment.label().level(), consignment.sealedDigest()));
    }
}
