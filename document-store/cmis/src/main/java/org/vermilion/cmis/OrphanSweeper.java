package org.vermilion.cmis;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.vermilion.refusal.Refusal;

/**
 * Removes blobs that no row refers to and that were last stored more than a day ago: what rolled-back transactions
 * and deleted documents leave. A day is longer than any transaction, so that a blob whose row is still to come stays.
 */
public final class OrphanSweeper {

    private static final Duration GRACE = Duration.ofDays(1);

    private final BlobStore store;
    private final JdbcClient jdbc;

    public OrphanSweeper(BlobStore store, DataSource metadata) {
        this.store = store;
        this.jdbc = JdbcClient.create(metadata);
    }

    /**
     * Sweeps once. What is younger than a day is left alone, by the clock of the disk that gave the files their times: the
     * zone's may be ahead of it.
     *
     * @return how many blobs and unfinished files were removed
     * @throws Refusal {@link StoreReason#STORE_FAILED} if the directory cannot be read or changed
     */
    public int sweep() {
        try {
            return sweep(store.diskTime());
        } catch (IOException e) {
            throw new Refusal(StoreReason.STORE_FAILED, e);
        }
    }

    /** The same as if it were that moment. */
    int sweep(Instant now) {
        Instant moment = now.minus(GRACE);
        try (Stream<String> old = store.olderThan(moment)) {
            List<String> orphans = old.filter(this::orphan).toList();
            return store.removeOrphans(orphans, moment, this::orphan) + store.removeUnfinished(moment);
        } catch (IOException | java.io.UncheckedIOException e) {
            throw new Refusal(StoreReason.STORE_FAILED, e);
        }
    }

    private boolean orphan(String sha256) {
        return jdbc.sql("select count(*) from cmis_object where blob_sha256 = ?").param(sha256)
                .query(Long.class).single() == 0;
    }
}
