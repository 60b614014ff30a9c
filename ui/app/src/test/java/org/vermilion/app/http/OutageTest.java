package org.vermilion.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.vermilion.app.testing.Machine;
import org.vermilion.app.testing.Person;
import org.vermilion.app.testing.Reply;
import org.vermilion.app.testing.RunningZone;
import org.vermilion.app.testing.TestZone;
import org.vermilion.app.testing.Work;
import org.vermilion.app.visit.Patience;

/** What a zone leans on is gone for a while: it says so soon, loses nothing, does nothing twice, and goes on after. */
class OutageTest {

    private static final Duration SOON = Duration.ofSeconds(8);

    @Test
    void saysSoWhileTheDatabaseIsGoneForTenSecondsAndGoesOnAfter() throws Exception {
        TestZone zone = RunningZone.POSTGRESQL.zone();
        Person drafter = zone.as("zhoumin");
        String draft = new Work(zone).draft("关于数据库中断的通知");
        List<String> keys = Collections.synchronizedList(new ArrayList<>());
        AtomicBoolean over = new AtomicBoolean();
        long before = zone.ledger().count("document");
        Thread busy = new Thread(() -> {
            while (!over.get()) {
                keys.add(UUID.randomUUID().toString());
                drafter.post("/api/documents", Work.draftOf(Work.text("关于中断之际的通知")), keys.get(keys.size() - 1));
            }
        });
        busy.start();
        Machine.await("some drafts are made", 10, () -> keys.size() > 5);
        Patience outage = Patience.of(Duration.ofSeconds(10));
        zone.cluster().stop();
        try {
            while (!outage.over()) {
                isUnavailable(() -> drafter.get("/api/documents"));
                isUnavailable(() -> drafter.put("/api/documents/" + draft + "/text", Work.text("关于中断的通知"), "\"1\""));
                isUnavailable(() -> zone.nobody().trySignIn("zhoumin", zone.password()));
                assertThat(zone.nobody().get("/api/health").status()).isEqualTo(503);
            }
        } finally {
            over.set(true);
            busy.join();
            zone.cluster().start();
        }
        Machine.await("the zone goes on", 20, () -> drafter.get("/api/documents").ok());
        for (String key : keys) {
            assertThat(drafter.post("/api/documents", Work.draftOf(Work.text("关于中断之际的通知")), key).status()).isEqualTo(201);
        }
        assertThat(zone.ledger().count("document")).as("each once").isEqualTo(before + keys.size());
        assertThat(drafter.put("/api/documents/" + draft + "/text", Work.text("关于中断之后的通知"), "\"1\"").status()).isEqualTo(200);
        new Work(zone).released("关于恢复之后的通知", List.of("ctou"));
        assertThat(zone.as("guofeng").get("/api/audit/verification").json().path("holds").asBoolean()).isTrue();
        zone.ledger().settled();
    }

    @ParameterizedTest
    @EnumSource(RunningZone.class)
    void refusesToDraftOnAFullDiskAndDraftsOnceThereIsRoom(RunningZone on) {
        TestZone zone = on.zone();
        Person drafter = zone.as("zhoumin");
        String key = UUID.randomUUID().toString();
        Map<String, Object> draft = Work.draftOf(Work.text("关于磁盘已满" + on + "的通知"));
        String revised = new Work(zone).draft("关于磁盘的通知");
        Map<String, String> before = zone.ledger().settled();
        long files = zone.disk().files();
        zone.disk().fill();
        try {
            Reply full = drafter.post("/api/documents", draft, key);
            assertThat(full.status() + " " + full.code()).isEqualTo("503 STORE-FULL");
            assertThat(full.json().path("zh").asString()).contains("磁盘空间不足");
            Reply revision = drafter.put("/api/documents/" + revised + "/text", Work.text("关于修改的通知" + on), "\"1\"");
            assertThat(revision.status() + " " + revision.code()).isEqualTo("503 STORE-FULL");
            assertThat(zone.ledger().settled()).isEqualTo(before);
            assertThat(zone.disk().files()).isEqualTo(files);
            assertThat(drafter.get("/api/documents/" + revised + "/text").status()).as("reading goes on").isEqualTo(200);
        } finally {
            zone.disk().free();
        }
        assertThat(drafter.post("/api/documents", draft, key).status()).isEqualTo(201);
        assertThat(drafter.post("/api/documents", draft, key).header("Idempotent-Replay")).isEqualTo("true");
    }

    @ParameterizedTest
    @EnumSource(RunningZone.class)
    void letsThoseSignedInGoOnWhileTheDirectoryIsDownEvenAfterARestart(RunningZone on) {
        TestZone zone = on.zone();
        Person drafter = zone.nobody().signIn("zhoumin", zone.password());
        Person out = zone.nobody().signIn("zhoumin", zone.password());
        out.send("DELETE", "/api/session", (byte[]) null, Map.of());
        String id = new Work(zone).draft("关于重启之前的通知");
        Map<String, String> before = zone.ledger().settled();
        zone.directory().goDown();
        try {
            assertThat(drafter.post("/api/documents/" + id + "/routing", Map.of("recipients", List.of("ctou"))).status()).isEqualTo(200);
            Reply refused = zone.nobody().trySignIn("liqiang", zone.password());
            assertThat(refused.status() + " " + refused.code()).isEqualTo("503 SIGN-IN-DIRECTORY-DOWN");
            zone.restart();
            assertThat(zone.ledger().settled()).as("a restart changes nothing").isEqualTo(before);
            assertThat(drafter.get("/api/documents/" + id).status()).as("the session survives").isEqualTo(200);
            assertThat(out.get("/api/session").code()).as("what was signed out stays so").isEqualTo("SIGN-IN-REQUIRED");
            assertThat(zone.nobody().trySignIn("liqiang", zone.password()).code()).isEqualTo("SIGN-IN-DIRECTORY-DOWN");
        } finally {
            zone.directory().comeBack();
        }
        assertThat(zone.nobody().trySignIn("liqiang", zone.password()).status()).isEqualTo(201);
    }

    private static void isUnavailable(java.util.function.Supplier<Reply> request) {
        Patience asked = Patience.of(SOON);
        Reply reply = request.get();
        assertThat(reply.status() + " " + reply.code()).as(reply.toString()).isEqualTo("503 DATABASE-UNAVAILABLE");
        assertThat(asked.lasted()).isLessThan(SOON);
    }
}
