package org.vermilion.matter;

import java.util.Map;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import org.vermilion.access.NoAccessCheck;
import org.vermilion.audit.AuditEntry;
import org.vermilion.audit.AuditTrail;
import org.vermilion.process.Processes;
import org.vermilion.process.TaskView;
import org.vermilion.refusal.Refusal;
import org.vermilion.search.SearchOutbox;
import org.vermilion.subject.PersonId;

/**
 * Accepts the cases nobody spoke on in time, of matters with deemed acceptance (行政许可法 art. 32). It cannot be
 * undone. Nobody says an opinion; the audit chain names the system.
 */
@Component
public class DeemedAcceptance {

    private static final Logger LOG = LoggerFactory.getLogger(DeemedAcceptance.class);
    private static final PersonId SYSTEM = new PersonId("system");

    private final CaseRows rows;
    private final Acceptance acceptance;
    private final Processes processes;
    private final AuditTrail audit;
    private final SearchOutbox search;
    private final CaseCard card;
    private final TransactionTemplate transaction;

    DeemedAcceptance(CaseRows rows, Acceptance acceptance, Processes processes, AuditTrail audit, SearchOutbox search,
            CaseCard card, TransactionTemplate transaction) {
        this.rows = rows;
        this.acceptance = acceptance;
        this.processes = processes;
        this.audit = audit;
        this.search = search;
        this.card = card;
        this.transaction = transaction;
    }

    /** Looks once at every case that waits to be accepted, each in a transaction of its own; runs every ten minutes. */
    @Scheduled(fixedDelay = 10 * 60 * 1000, initialDelay = 60 * 1000)
    @NoAccessCheck(reason = "The law accepts, not a person.")
    public void run() {
        for (String id : rows.ids(CaseStatus.SUBMITTED)) {
            try {
                transaction.executeWithoutResult(status -> look(id));
            } catch (Refusal refusal) {
                LOG.info("case {} is left as it is: {}", id, refusal.reason().code());
            }
        }
    }

    private void look(String id) {
        Case c = rows.find(id).orElseThrow();
        if (!acceptance.isDeemed(c)) {
            return;
        }
        TaskView task = processes.openTasks(id).get(0);
        Case accepted = acceptance.accept(c);
        processes.complete(task.id(), SYSTEM, Map.of("outcome", "pass"));
        card.moved(accepted);
        audit.append(AuditEntry.done(SYSTEM.value(), "case.accept.deemed", "case", id, c.label().level(), c.formDigest()));
        search.touched("case:" + id);
    }
}
