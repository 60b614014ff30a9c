package org.vermilion.receipt;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.vermilion.access.AccessGuard;
import org.vermilion.access.NoAccessCheck;
import org.vermilion.identity.People;
import org.vermilion.process.Processes;
import org.vermilion.process.TaskView;
import org.vermilion.refusal.Refusal;
import org.vermilion.subject.OrganId;
import org.vermilion.subject.Principal;
import org.vermilion.subject.Role;
import org.vermilion.subject.Subject;
import org.vermilion.subject.UnitId;
import org.vermilion.task.StepAct;
import org.vermilion.transmission.Consignment;
import org.vermilion.transmission.Inbox;

/** Beginning to handle what was received, and seeing how far it is. */
@Component
public class Receipts {

    /** The process key. */
    public static final String PROCESS = "receipt";

    private final ReceiptRows rows;
    private final Inbox inbox;
    private final ReceiptSteps steps;
    private final Processes processes;
    private final People people;
    private final AccessGuard guard;
    private final ReceiptCard card;
    private final Clock clock;

    Receipts(ReceiptRows rows, Inbox inbox, ReceiptSteps steps, Processes processes, People people, AccessGuard guard,
            ReceiptCard card, Clock clock) {
        this.rows = rows;
        this.inbox = inbox;
        this.steps = steps;
        this.processes = processes;
        this.people = people;
        this.guard = guard;
        this.card = card;
        this.clock = clock;
    }

    /**
     * Registers an acknowledged consignment and hands it to whoever proposes.
     *
     * @throws Refusal if it is not acknowledged, was registered before, or the organ has nobody for a step
     */
    @Transactional
    public Receipt register(Subject subject, String consignmentId, String opinion) {
        Consignment consignment = inbox.known(subject, consignmentId);
        guard.requireRole(subject, Role.DISPATCHER);
        if (consignment.status() != Consignment.Status.ACKNOWLEDGED) {
            throw new Refusal(ReceiptReason.ACKNOWLEDGE_FIRST);
        }
        int year = java.time.LocalDate.now(clock).getYear();
        Receipt receipt = new Receipt(UUID.randomUUID().toString(), consignmentId, subject.organ(),
                rows.nextNumber(subject.organ(), year), Receipt.Status.HANDLING, clock.instant(), null);
        rows.insert(receipt);
        processes.start(PROCESS, receipt.id(), consignment.label(), candidates(subject.organ()));
        card.begun(receipt, consignment, subject.person());
        TaskView register = processes.openTasks(receipt.id()).get(0);
        steps.handle(subject, register, new StepAct("pass", opinion, Map.of()));
        return receipt;
    }

    /** The receipt of a consignment the person may know of. */
    public Receipt known(Subject subject, String consignmentId) {
        inbox.known(subject, consignmentId);
        return rows.ofConsignment(consignmentId).orElseThrow(guard::absent);
    }

    /** A receipt by its identifier; empty if there is none. */
    @NoAccessCheck(reason = "the caller asks the guard about its consignment before it tells anybody")
    public java.util.Optional<Receipt> held(String id) {
        return rows.find(id);
    }

    private Map<String, Object> candidates(OrganId organ) {
        Map<String, Object> variables = new HashMap<>();
        variables.put("registrar", post(Role.DISPATCHER, organ));
        variables.put("proposer", post(Role.PROPOSER, organ));
        variables.put("instructor", post(Role.INSTRUCTOR, organ));
        variables.put("handler", post(Role.HANDLER, organ));
        return variables;
    }

    private String post(Role role, OrganId organ) {
        if (people.holding(role, new UnitId(organ.value())).isEmpty()) {
            throw new Refusal(ReceiptReason.NOBODY, role.inWords());
        }
        return Principal.of(role, organ).value();
    }
}
