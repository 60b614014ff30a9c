package org.vermilion.app.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import org.vermilion.app.testing.Listener;
import org.vermilion.app.testing.Machine;
import org.vermilion.app.testing.Person;
import org.vermilion.app.testing.RunningZone;
import org.vermilion.app.testing.TestZone;
import org.vermilion.app.testing.Work;

/** Pages that are open while others work. */
@ParameterizedClass
@EnumSource(RunningZone.class)
class LiveChangesTest {

    @Parameter
    RunningZone on;

    @Test
    void tellsWhoMayKnowAndNobodyElse() {
        TestZone zone = on.zone();
        Work work = new Work(zone);
        try (Listener drafter = listen("zhoumin"); Listener head = listen("liqiang"); Listener stranger = listen("shenyue");
                Listener clerk = listen("wuqian")) {
            String draft = work.draft("关于实时提醒的通知");
            Machine.await("the drafter's page", 10, () -> drafter.toldOf("document", draft));
            assertThat(head.toldOf("document", draft)).as("a draft is its drafter's alone").isFalse();

            String document = work.released("关于送达提醒的通知", List.of("ctou"));
            String consignment = work.consignment(document, "ctou");
            Machine.await("the head's page", 10, () -> head.toldOf("document", document));
            Machine.await("the recipient's page", 10, () -> clerk.toldOf("consignment", consignment));
            assertThat(clerk.toldOf("document", document)).as("the document is the sender's").isFalse();

            int before = drafter.lines().size();
            zone.as("wuqian").need(zone.as("wuqian").post("/api/consignments/" + consignment + "/acknowledgement", Map.of()));
            Machine.await("the sender's page", 10, () -> drafter.lines().stream().skip(before)
                    .anyMatch(line -> line.contains(document)));
            assertThat(drafter.toldOf("consignment", consignment)).as("the consignment is the recipient's").isFalse();
            assertThat(stranger.lines()).noneMatch(line -> line.startsWith("data:") && line.contains("kind"));
        }
    }

    @Test
    void tellsOfANewTaskAndOfTheBoxes() {
        TestZone zone = on.zone();
        try (Listener officer = listen("gaoyuan"); Listener applicant = listen("wuqian"); Listener stranger = listen("shenyue")) {
            Machine.await("the first boxes", 10, () -> officer.boxes() >= 1);
            var filed = new Work(zone).filed();
            String task = new Work(zone).task("gaoyuan", filed.path("id").asString(), "accept");
            Machine.await("the task", 10, () -> officer.toldOf("task", task));
            Machine.await("the boxes", 10, () -> officer.boxes() >= 2);
            Machine.await("the case", 10, () -> applicant.toldOf("case", filed.path("caseNumber").asString()));
            assertThat(applicant.toldOf("task", task)).isFalse();
            assertThat(stranger.boxes()).isLessThanOrEqualTo(1);
        }
    }

    @Test
    void isAStreamThatNothingHoldsBack() {
        try (Listener page = listen("zhoumin")) {
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.header("Content-Type")).startsWith("text/event-stream");
            assertThat(page.header("Content-Encoding")).isEmpty();
            assertThat(page.header("Cache-Control")).isEqualTo("no-store");
        }
    }

    @Test
    void endsWithTheSession() {
        TestZone zone = on.zone();
        Person person = zone.nobody().signIn("qinming", zone.password());
        Person other = zone.nobody().signIn("qinming", zone.password());
        try (Listener ended = new Listener(zone.port(), person.token()); Listener goesOn = new Listener(zone.port(), other.token())) {
            assertThat(ended.status()).isEqualTo(200);
            person.send("DELETE", "/api/session", (byte[]) null, Map.of());
            Machine.await("the end of the stream", 10, ended::ended);
            assertThat(goesOn.ended()).isFalse();
        }
        assertThat(new Listener(zone.port(), person.token()).status()).isEqualTo(401);
    }

    @Test
    void keepsNoIdleSessionAlive() {
        TestZone zone = on.zone();
        Person person = zone.nobody().signIn("pengxue", zone.password());
        OffsetDateTime tenMinutesAgo = zone.now().minus(Duration.ofMinutes(10)).truncatedTo(ChronoUnit.SECONDS)
                .atOffset(ZoneOffset.UTC);
        zone.jdbc().sql("update session set seen_at = ? where person = 'pengxue'").param(tenMinutesAgo).update();
        try (Listener page = new Listener(zone.port(), person.token())) {
            Machine.await("a sign of life", 40, () -> page.lines().contains(":"));
            assertThat(zone.jdbc().sql("select seen_at from session where person = 'pengxue'").query(OffsetDateTime.class)
                    .single().toInstant()).isEqualTo(tenMinutesAgo.toInstant());
            zone.jdbc().sql("update session set seen_at = ? where person = 'pengxue'").param(tenMinutesAgo.minusHours(1)).update();
            Machine.await("the end of the stream", 40, page::ended);
        }
    }

    @Test
    void opensAtMostTwentyStreamsForOnePerson() {
        TestZone zone = on.zone();
        Person person = zone.nobody().signIn("fanlei", zone.password());
        List<Listener> pages = new ArrayList<>();
        try {
            for (int i = 0; i < LiveChanges.MOST_OF_ONE; i++) {
                pages.add(new Listener(zone.port(), person.token()));
            }
            assertThat(pages).extracting(Listener::status).containsOnly(200);
            Listener refused = new Listener(zone.port(), person.token());
            assertThat(refused.status()).isEqualTo(429);
        } finally {
            pages.forEach(Listener::close);
        }
    }

    @Test
    void endsAllStreamsBeforeTheServerStops() {
        LiveChanges changes = on.zone().application().getBean(LiveChanges.class);
        assertThat(changes.getPhase()).as("stopped before the server waits for its requests").isGreaterThan(
                org.springframework.boot.web.server.context.WebServerApplicationContext.GRACEFUL_SHUTDOWN_PHASE);
        try (Listener page = listen("zhoumin")) {
            changes.stop();
            Machine.await("the end of the stream", 10, page::ended);
            assertThat(listen("zhoumin").status()).isEqualTo(503);
        } finally {
            changes.start();
        }
        try (Listener page = listen("zhoumin")) {
            assertThat(page.status()).isEqualTo(200);
        }
    }

    private Listener listen(String account) {
        return new Listener(on.zone().port(), on.zone().as(account).token());
    }
}
