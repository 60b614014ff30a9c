package org.vermilion.audit;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

import org.vermilion.zone.Zone;

/**
 * Appends to the chain at the very end of each transaction, so that the chain's one lock is held as short as possible
 * and always taken last: transactions then cannot deadlock over it.
 */
@Component
class AuditChain implements AuditTrail {

    /** How an event's time is written: in the order of time, compared as text. */
    static final DateTimeFormatter MILLIS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private final AuditLog log;
    private final Zone zone;
    private final Clock clock;
    private final TransactionTemplate ownTransaction;

    AuditChain(AuditLog log, Zone zone, Clock clock, PlatformTransactionManager transactions) {
        this.log = log;
        this.zone = zone;
        this.clock = clock;
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Override
    public void append(AuditEntry entry) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("an audit event belongs to the transaction of what it tells");
        }
        pending().add(entry);
    }

    @Override
    public void appendRefusal(AuditEntry entry) {
        ownTransaction.executeWithoutResult(status -> append(entry));
    }

    private Pending pending() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Pending.class::isInstance).map(Pending.class::cast).findFirst()
                .orElseGet(() -> {
                    Pending fresh = new Pending();
                    TransactionSynchronizationManager.registerSynchronization(fresh);
                    return fresh;
                });
    }

    private void write(List<AuditEntry> entries) {
        AuditLog.Head head = log.lockHead();
        String hash = head.hash();
        long seq = head.seq();
        String at = MILLIS.format(clock.instant().truncatedTo(ChronoUnit.MILLIS));
        AuditEvent event = null;
        for (AuditEntry entry : entries) {
            event = AuditEvent.following(hash, ++seq, at, zone.name().value(), entry);
            log.insert(event);
            hash = event.hash();
        }
        if (event != null) {
            log.moveHead(event);
        }
    }

    private final class Pending implements TransactionSynchronization {

        private final List<AuditEntry> entries = new ArrayList<>();
        private boolean written;
        private boolean committed;

        /** Whoever appends when the others are written already, still before the commit, is written at once. */
        void add(AuditEntry entry) {
            if (committed) {
                throw new IllegalStateException("the transaction of what it tells is committed");
            }
            if (written) {
                write(List.of(entry));
            } else {
                entries.add(entry);
            }
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            write(entries);
            entries.clear();
            written = true;
        }

        @Override
        public void afterCommit() {
            committed = true;
            log.committed();
        }

        @Override
        public int getOrder() {
            return Ordered.LOWEST_PRECEDENCE; // after everybody else's last writes
        }
    }
}
