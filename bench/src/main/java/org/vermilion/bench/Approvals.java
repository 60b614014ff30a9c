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
    /** In CPU time, so that a busy machine does not measure what is still cold; but never longer than the next. */
    private static final Duration WARM_UP = Duration.ofSeconds(10);
    private static final Duration LONGEST_WARM_UP = Duration.ofSeconds(20);
    private static final Duration TURN = Duration.ofSeconds(5);
    private static final int TURNS = 4;
    private static final Duration LONGEST = Duration.ofSeconds(35);
    private static final int FEWEST = 6;

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
                new ZoneSettings(Level.INTERNAL, freePort(), null, data, database, null, true, null)), null, null, null, null);
        try (ConfigurableApplicationContext application = ZoneApplication.start(installation, ZONE);
                EngineWalk bare = new EngineWalk(engineUrl, engineUser)) {
            DispatchWalk whole = new DispatchWalk(application);
            Clock clock = new Clock(databaseCpu);
            int oursAtOnce = warm(whole, clock);
            int bareAtOnce = warm(bare, clock);
            String before = Clock.load();
            Batches ours = new Batches(whole, clock);
            Batches theirs = new Batches(bare, clock);
            long until = System.nanoTime() + LONGEST.toNanos();
            for (int turn = 0; turn < TURNS && System.nanoTime() < until; turn++) {
                ours.walk(oursAtOnce);
                theirs.walk(bareAtOnce);
            }
            new Comparison(ours, theirs).print(out, name, "load average " + before + " before, " + Clock.load() + " after");
        }
    }

    /** Discards batches until it is warm; returns how many documents fill a turn. */
    private static int warm(Walk walk, Clock clock) {
        new Batches(walk, clock).walk(1); // alone, for two that open a number series at the same moment are refused once
        Clock.Reading start = clock.read();
        Batches last;
        Clock.Spent spent;
        do {
            last = new Batches(walk, clock);
            last.walk(FEWEST);
            spent = clock.since(start);
        } while (spent.allCpu().compareTo(WARM_UP) < 0 && spent.wall().compareTo(LONGEST_WARM_UP) < 0);
        return (int) Math.max(FEWEST, FEWEST * TURN.toNanos() / last.whole().allCpu().toNanos());
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
