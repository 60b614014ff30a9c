package org.vermilion.app.wiring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

import javax.sql.DataSource;

import org.h2.tools.Restore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Changes the schema of the embedded database whole or not at all. H2 commits each statement of a migration by itself,
 * so a start that is killed half way leaves a schema nobody knows; the next start puts back what was there before.
 * Nothing is accepted before the change is complete, so nothing is lost.
 *
 * <p>An upgrade of the process engine that changes its tables comes with a migration, so that it is guarded too.
 */
final class SchemaChange implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(SchemaChange.class);
    private static final String BEFORE = "database-before-change.zip";

    private final Path before;
    private volatile boolean running;

    SchemaChange(Path data) {
        this.before = data.toAbsolutePath().resolve(BEFORE);
    }

    /** Puts back what was there before a change that was cut off; called before the database is opened. */
    static void undoInterrupted(Path data) {
        Path before = data.toAbsolutePath().resolve(BEFORE);
        if (!Files.exists(before)) {
            return;
        }
        Restore.execute(before.toString(), data.toAbsolutePath().toString(), ZoneFiles.DATABASE);
        try {
            sync(data.toAbsolutePath().resolve(ZoneFiles.DATABASE + ".mv.db"));
            Files.delete(before);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        LOG.warn("the last start ended while it changed the database; the database is as it was before");
    }

    /** Keeps what is there before the change begins. */
    void begins(DataSource source) {
        Path unfinished = before.resolveSibling(BEFORE + ".new");
        new JdbcTemplate(source).execute("BACKUP TO '" + unfinished.toString().replace("'", "''") + "'");
        try {
            sync(unfinished);
            Files.move(unfinished, before, StandardCopyOption.ATOMIC_MOVE);
            syncDirectory();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The schema is complete, and nobody was let in yet. */
    @Override
    public void start() {
        try {
            if (Files.deleteIfExists(before)) {
                syncDirectory();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before anything else starts: jobs, the web server. */
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE;
    }

    private static void sync(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private void syncDirectory() throws IOException {
        try (FileChannel directory = FileChannel.open(before.getParent(), StandardOpenOption.READ)) {
            directory.force(true);
        }
    }
}
