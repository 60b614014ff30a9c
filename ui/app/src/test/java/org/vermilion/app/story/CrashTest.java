package org.vermilion.app.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.vermilion.app.visit.Patience;
import org.vermilion.app.visit.Setting;
import org.vermilion.app.visit.ZoneProcess;
import org.vermilion.evidence.EvidenceVerification;
import org.vermilion.signature.verifying.TrustAnchors;

import tools.jackson.databind.JsonNode;

/**
 * A zone that people work in without pause is killed (SIGKILL) at random moments, also while it starts, and started
 * again on what is on disk.
 */
class CrashTest {

    static final Set<String> CASE_STEPS = Set.of("submit", "accept", "supplement", "review", "decide", "sealResult");

    private static final int KILLS_AT_WORK = 22;
    private static final int KILLS_AT_START = 10;
    private static final int KILLS_AT_FIRST_START = 3;
    private static final int MOST_BETWEEN_KILLS = 40;
    private static final int WRITERS = 3;

    @TempDir
    private Path directory;

    private final long seed = Long.getLong("vermilion.crash.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final Outage outage = new Outage();
    private final Ledger ledger = new Ledger();
    private final List<CrashWalk.Written> written = new CopyOnWriteArrayList<>();
    private final ConcurrentLinkedQueue<Throwable> failures = new ConcurrentLinkedQueue<>();

    @Test
    void losesNothingAcceptedAndDoublesNothingWheneverItIsKilled() throws IOException {
        System.out.println("crash test, -Dvermilion.crash.seed=" + seed);
        ZoneClassPath.use();
        Path configuration = Setting.configuration(directory, Map.of());
        Path data = Files.createDirectories(directory.resolve("outer"));
        Patience day = Patience.of(Duration.ZERO);
        int kills = 0;
        try (ZoneProcess zone = ZoneProcess.start("outer", configuration)) {
            kills += killAtFirstStart(zone);
            long start = timed(zone::again);
            Caller caller = new Caller(zone, outage, ledger);
            outage.ends();
            List<Thread> workers = work(caller);
            int atStart = KILLS_AT_START - kills;
            for (int i = 0; i < KILLS_AT_WORK; i++) {
                killAtWork(zone);
                kills++;
                try (CrashImage image = CrashImage.of(data, directory.resolve("image" + i))) {
                    zone.relaunch();
                    image.holds(ledger.entries());
                }
                for (; atStart > 0 && random.nextInt(KILLS_AT_WORK - i) < atStart; atStart--) {
                    ZoneProcess.pause(random.nextLong(start));
                    zone.kill();
                    kills++;
                    zone.relaunch();
                }
                zone.ready();
                outage.ends();
                chainHolds(caller);
                lastWrittenIsFound(caller);
                assertThat(failures).isEmpty();
            }
            awaitFiled(3);
            outage.forGood();
            join(workers);
            assertThat(failures).isEmpty();
            zone.kill();
            kills++;
            try (CrashImage image = CrashImage.of(data, directory.resolve("image"))) {
                zone.relaunch();
                image.holds(ledger.entries());
            }
            zone.ready();
            Outage none = new Outage();
            none.ends();
            everythingHolds(zone, new Caller(zone, none, ledger));
            System.out.printf("%d kills, %d requests accepted, %d interrupted, %d answered from before, %d documents, %d s%n",
                    kills, ledger.accepted(), ledger.interrupted(), caller.replayed.get(), written.size(),
                    day.lasted().toSeconds());
            assertThat(kills).isGreaterThanOrEqualTo(30);
            assertThat(ledger.interrupted()).as("requests cut off by a kill").isPositive();
        }
    }

    /** Nothing is accepted yet; it must start whatever the kill left half made. */
    private int killAtFirstStart(ZoneProcess zone) {
        for (int i = 0; i < KILLS_AT_FIRST_START; i++) {
            ZoneProcess.pause(1_000 + random.nextLong(9_000));
            zone.kill();
            zone.relaunch();
        }
        zone.kill();
        return KILLS_AT_FIRST_START + 1;
    }

    /** Half of the kills come a moment after a changing request was sent. */
    private void killAtWork(ZoneProcess zone) {
        long enough = ledger.accepted() + 1 + random.nextLong(MOST_BETWEEN_KILLS);
        Patience patience = Patience.of(Duration.ofSeconds(6));
        while (ledger.accepted() < enough && failures.isEmpty() && !patience.over()) {
            ZoneProcess.pause(10);
        }
        if (random.nextBoolean()) {
            outage.awaitSending();
            ZoneProcess.pause(random.nextLong(50));
        }
        zone.kill();
        outage.begins();
    }

    /** Lets work go on until some documents came to the archive. */
    private void awaitFiled(int documents) {
        Patience patience = Patience.of(Duration.ofSeconds(90));
        while (ledger.accepted("file") < documents && failures.isEmpty()) {
            assertThat(patience.over()).as("%d documents are filed in time", documents).isFalse();
            ZoneProcess.pause(100);
        }
    }

    private void chainHolds(Caller caller) {
        JsonNode verdict = caller.json("guofeng", "/api/audit/verification");
        assertThat(verdict.path("holds").asBoolean()).as(verdict.path("zh").asString()).isTrue();
    }

    private void lastWrittenIsFound(Caller caller) {
        if (!written.isEmpty()) {
            found(caller, written.get(written.size() - 1));
        }
    }

    private static void found(Caller caller, CrashWalk.Written document) {
        Patience patience = Patience.of(Duration.ofSeconds(20));
        String path = "/api/search?size=10&q=" + Finding.encoded(document.phrase());
        while (caller.json("zhoumin", path).path("items").valueStream()
                .noneMatch(hit -> hit.path("id").asString().endsWith(document.id()))) {
            assertThat(patience.over()).as("%s is found by its phrase in time", document.id()).isFalse();
            ZoneProcess.pause(100);
        }
    }

    private void everythingHolds(ZoneProcess zone, Caller caller) throws IOException {
        chainHolds(caller);
        Path anchors = Files.writeString(directory.resolve("trust.pem"), zone.anonymously("/api/trust/anchors.pem").text());
        Proofs proofs = new Proofs(TrustAnchors.read(anchors));
        int filed = 0;
        for (CrashWalk.Written document : written) {
            String path = "/api/documents/" + document.id();
            found(caller, document);
            JsonNode versions = caller.json("zhoumin", path + "/versions");
            for (JsonNode version : versions) {
                JsonNode text = caller.json("zhoumin", path + "/text?version=" + version.path("no").asInt());
                assertThat(text.path("digest")).isEqualTo(version.path("digest"));
                assertThat(text.path("text").toString()).contains(document.phrase());
            }
            assertThat(proofs.steps(caller.json("zhoumin", path + "/opinions"), document.id()))
                    .allMatch(Report.Step::opinionSignatureValid);
            if (caller.json("zhoumin", path).path("status").asString().equals("FILED")) {
                filed++;
                var verdict = EvidenceVerification.verify(caller.get("dengli", path + "/evidence.zip").body(), proofs.trust());
                assertThat(verdict.holds()).as(verdict.findings().toString()).isTrue();
            }
        }
        assertThat(filed).as("documents that came to the archive").isGreaterThanOrEqualTo(3);
    }

    private List<Thread> work(Caller caller) {
        List<Thread> workers = new ArrayList<>();
        for (int i = 0; i <= WRITERS; i++) {
            CrashWalk walk = new CrashWalk(caller, new Random(random.nextLong()), written);
            Runnable work = i == WRITERS ? walk::cases : walk::documents;
            Thread worker = new Thread(() -> {
                try {
                    work.run();
                } catch (Outage.Over over) {
                    // the end of the day
                } catch (Throwable failure) {
                    failures.add(failure);
                }
            }, "worker-" + i);
            worker.start();
            workers.add(worker);
        }
        return workers;
    }

    private static void join(List<Thread> workers) {
        for (Thread worker : workers) {
            try {
                worker.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static long timed(Runnable start) {
        Patience patience = Patience.of(Duration.ZERO);
        start.run();
        return patience.lasted().toMillis();
    }
}
