package org.vermilion.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;

import org.vermilion.app.settings.Installation;
import org.vermilion.app.settings.ZoneSettings;
import org.vermilion.app.wiring.ZoneApplication;
import org.vermilion.app.wiring.ZoneFiles;
import org.vermilion.label.Level;
import org.vermilion.zone.ZoneName;

/** Dispatch, whole, against the bare engine: by turns, in one process, on the same kind of database. */
final class Approvals {

    private static final ZoneName ZONE = new ZoneName("outer");
    private static final Duration WARM_UP = Duration.ofSeconds(9);
    private static final Duration TURN = Duration.ofSeconds(6);
    private static final int TURNS = 3;
    private static final int FIRST = 6;

    private final Path folder;
    private final PrintStream out;

    Approvals(Path folder, PrintStream out) {
        this.folder = folder;
        this.out = out;
    }

    void run() throws IOException {
        out.println("""
                审批吞吐 / approvals
                One document = submit (with the draft's task) + 9 tasks found and completed, two of them side by side: the same
                model, the same variables, %d threads, by turns on the same machine.
                  vermilion    the whole use case: access checks, versions in the store, signed opinions, audit chain, to-do
                               lists, search index, typesetting, seal and three consignments
                  bare engine  Camunda 7.24 with its default settings: tasks and variables alone
                "to number" leaves out seal and release (typesetting, sealing, sending) on both sides.
                """.formatted(Batches.THREADS));
        Path h2 = folder.resolve("h2");
        compare("H2, WRITE_DELAY=0", h2, null, ZoneFiles.databaseUrl(h2.resolve("engine")), "sa", () -> Duration.ZERO);
        try (PostgresCluster postgres = PostgresCluster.start(folder)) {
            compare("PostgreSQL 15", folder.resolve("pg-zone"),
                    new ZoneSettings.DatabaseSettings(postgres.database("zone"), "postgres", null),
                    postgres.database("engine"), "postgres", postgres::cpu);
        }
    }

    private void compare(String name, Path data, ZoneSettings.@Nullable DatabaseSettings database, String engineUrl,
            String engineUser, java.util.function.Supplier<Duration> databaseCpu) throws IOException {
        Installation installation = new Installation(Map.of(ZONE.value(),
                new ZoneSettings(Level.INTERNAL, freePort(), null, data, database, null, true)), null, null, null);
        try (ConfigurableApplicationContext application = ZoneApplication.start(installation, ZONE);
                EngineWalk bare = new EngineWalk(engineUrl, engineUser)) {
            DispatchWalk whole = new DispatchWalk(application);
            Clock clock = new Clock(databaseCpu);
            int oursAtOnce = warm(new Batches(whole, clock));
            int bareAtOnce = warm(new Batches(bare, clock));
            String before = Clock.load();
            Batches ours = new Batches(whole, clock);
            Batches theirs = new Batches(bare, clock);
            for (int turn = 0; turn < TURNS; turn++) {
                ours.walk(oursAtOnce);
                theirs.walk(bareAtOnce);
            }
            new Comparison(ours, theirs).print(out, name, "load average " + before + " before, " + Clock.load() + " after");
        }
    }

    /** Discards batches until it is warm; returns how many documents fill a turn. */
    private static int warm(Batches batches) {
        batches.walk(1); // alone, for two that open a number series at the same moment are refused once
        long until = System.nanoTime() + WARM_UP.toNanos();
        long start;
        do {
            start = System.nanoTime();
            batches.walk(FIRST);
        } while (System.nanoTime() < until);
        double perDocument = (System.nanoTime() - start) / 1e9 / FIRST;
        return (int) Math.max(FIRST, TURN.toNanos() / 1e9 / perDocument);
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
