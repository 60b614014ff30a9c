package org.vermilion.receipt;

import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.vermilion.access.AccessGuard;
import org.vermilion.audit.AuditEntry;
import org.vermilion.process.Processes;
import org.vermilion.process.StepView;
import org.vermilion.refusal.Refusal;
import org.vermilion.subject.Role;
import org.vermilion.subject.Subject;
import org.vermilion.task.TaskReason;
import org.vermilion.task.Urging;
import org.vermilion.timeline.Passing;
import org.vermilion.timeline.Timelines;
import org.vermilion.timeline.Versions;
import org.vermilion.transmission.Consignment;
import org.vermilion.transmission.Inbox;

/** Following what was received: how far its handling is, and urging whoever has it. */
@Component
public class ReceiptFollowing {

    private final ReceiptRows rows;
    private final Inbox inbox;
    private final Processes processes;
    private final Timelines timelines;
    private final Urging urging;
    private final AccessGuard guard;

    ReceiptFollowing(ReceiptRows rows, Inbox inbox, Processes processes, Timelines timelines, Urging urging,
            AccessGuard guard) {
        this.rows = rows;
        this.inbox = inbox;
        this.processes = processes;
        this.timelines = timelines;
        this.urging = urging;
        this.guard = guard;
    }

    /** How the consignment was handled so far; empty while it is not registered. */
    @Transactional(readOnly = true)
    public List<Passing> timeline(Subject subject, String consignmentId) {
        inbox.known(subject, consignmentId);
        return rows.ofConsignment(consignmentId)
                .map(receipt -> timelines.of(Receipts.PROCESS, receipt.id(), "receipt", Versions.NONE)).orElse(List.of());
    }

    /**
     * Urges whoever has it: who registered it may.
     *
     * @throws Refusal {@link TaskReason#URGE_OTHERS} to another dispatcher; as in {@link Urging#urge}
     */
    @Transactional
    public Urging.Urged urge(Subject subject, String consignmentId) {
        Consignment consignment = inbox.known(subject, consignmentId);
        guard.requireRole(subject, Role.DISPATCHER);
        Receipt receipt = rows.ofConsignment(consignmentId).orElseThrow(guard::absent);
        boolean began = processes.path(receipt.id()).stream().filter(step -> step.state() == StepView.State.DONE).findFirst()
                .filter(step -> subject.person().equals(step.by())).isPresent();
        if (!began) {
            throw new Refusal(TaskReason.URGE_OTHERS);
        }
        return urging.urge(receipt.id(), AuditEntry.done(subject.person().value(), "receipt.urge", "receipt", receipt.id(),
                consignment.label().level(), null));
    }
}
