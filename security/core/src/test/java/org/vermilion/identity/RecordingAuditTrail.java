package org.vermilion.identity;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.vermilion.audit.AuditEntry;
import org.vermilion.audit.AuditTrail;

/** Keeps what was appended, as the real trail does: with the transaction, or in spite of it. */
final class RecordingAuditTrail implements AuditTrail {

    private final List<AuditEntry> entries = new CopyOnWriteArrayList<>();

    @Override
    public void append(AuditEntry entry) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("no transaction");
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                entries.add(entry);
            }
        });
    }

    @Override
    public void appendRefusal(AuditEntry entry) {
        entries.add(entry);
    }

    List<AuditEntry> entries() {
        return entries;
    }

    List<AuditEntry> of(String action) {
        return entries.stream().filter(entry -> entry.action().equals(action)).toList();
    }
}
