package org.vermilion.search;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.vermilion.access.NoAccessCheck;

/**
 * Notes, in the transaction that changes a thing, that its entry must be indexed again. What is noted and committed is
 * never lost; {@link Indexing} works it off. Safe for use by many threads.
 */
@NoAccessCheck(reason = "notes that something changed, for whoever changed it")
@Component
public class SearchOutbox {

    private final JdbcClient jdbc;
    private final Clock clock = Clock.systemUTC();
    private final Semaphore committed = new Semaphore(0);

    public SearchOutbox(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    /**
     * Says that the thing was made, changed (its label and need-to-know included) or deleted in this transaction.
     *
     * @param entryId as {@link SearchEntry#id()}
     * @throws IllegalStateException if there is no transaction
     * @throws IllegalArgumentException if it is no entry's id
     */
    public void touched(String entryId) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()
                || !TransactionSynchronizationManager.isSynchronizationActive()) {
            throw new IllegalStateException("an entry is touched within the transaction that changes it");
        }
        if (!SearchEntry.isId(entryId)) {
            throw new IllegalArgumentException("not an entry's id");
        }
        jdbc.sql("insert into search_outbox (entry_id, at) values (?, ?)")
                .params(entryId, Timestamp.from(clock.instant()))
                .update();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                wake();
            }
        });
    }

    /** Notes entries that are to be read again, unless they are noted. */
    void note(Collection<String> entryIds) {
        for (String id : entryIds) {
            jdbc.sql("insert into search_outbox (entry_id, at) select ?, ? where not exists "
                    + "(select 1 from search_outbox where entry_id = ?)")
                    .params(id, Timestamp.from(clock.instant()), id).update();
        }
    }

    /** What waits behind the given row, oldest first. */
    List<Row> waitingAfter(long seq, int atMost) {
        return jdbc.sql("select seq, entry_id from search_outbox where seq > ? order by seq fetch first " + atMost
                        + " rows only")
                .param(seq)
                .query((rs, n) -> new Row(rs.getLong(1), rs.getString(2)))
                .list();
    }

    /** Deletes exactly these rows: one of the same entry noted since stays. */
    void delete(Collection<Row> rows) {
        if (!rows.isEmpty()) {
            jdbc.sql("delete from search_outbox where seq in (:seqs)")
                    .param("seqs", rows.stream().map(Row::seq).toList())
                    .update();
        }
    }

    /** How many rows wait. */
    long size() {
        return jdbc.sql("select count(*) from search_outbox").query(Long.class).single();
    }

    /** When the oldest waiting row was noted; null if none waits. */
    @Nullable Instant oldest() {
        return jdbc.sql("select min(at) from search_outbox")
                .query((rs, n) -> java.util.Optional.ofNullable(rs.getTimestamp(1)))
                .single()
                .map(Timestamp::toInstant)
                .orElse(null);
    }

    /** Wakes whoever awaits a commit. */
    void wake() {
        committed.release();
    }

    /** Waits until something was committed, or the time is over. */
    void awaitCommit(Duration atMost) throws InterruptedException {
        if (committed.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
            committed.drainPermits();
        }
    }

    /**
     * One note.
     *
     * @param seq its place in the order of notes
     * @param entryId whose entry
     */
    record Row(long seq, String entryId) {}
}
