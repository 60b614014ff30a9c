package org.vermilion.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import org.vermilion.app.testing.AtOnce;
import org.vermilion.app.testing.Person;
import org.vermilion.app.testing.Reply;
import org.vermilion.app.testing.RunningZone;
import org.vermilion.app.testing.TestZone;
import org.vermilion.app.testing.Work;

/** The same POST again, and two edits of the same state. */
@ParameterizedClass
@EnumSource(RunningZone.class)
class RepeatedPostTest {

    /** What keeps nothing, is renewed, or answers more than is kept beside a key. */
    static final List<String> WITHOUT_A_KEY = List.of("/api/documents/reading", "/api/documents/{id}/routing",
            "/api/documents/preview", "/api/documents/findings", "/api/documents/{id}/lock", "/api/audit/export",
            "/api/search/export");

    @Parameter
    RunningZone on;

    @Test
    void givesTheSameAnswerToTheSamePostAgainAndDoesItOnce() {
        TestZone zone = on.zone();
        Person drafter = zone.as("zhoumin");
        String key = UUID.randomUUID().toString();
        Map<String, Object> draft = Work.draftOf(Work.text("关于重复提交的通知"));
        Reply first = drafter.post("/api/documents", draft, key);
        Map<String, String> after = zone.ledger().settled();
        Reply second = drafter.post("/api/documents", draft, key);
        assertThat(first.status()).isEqualTo(201).isEqualTo(second.status());
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.etag()).isEqualTo(first.etag()).isNotEmpty();
        assertThat(second.header("Location")).isEqualTo(first.header("Location")).isNotEmpty();
        assertThat(second.header("Idempotent-Replay")).isEqualTo("true");
        assertThat(first.header("Idempotent-Replay")).isEmpty();
        assertThat(zone.ledger().settled()).isEqualTo(after);
    }

    @Test
    void givesTheSameAnswerToTheSamePostTwiceAtOnceAndDoesItOnce() {
        TestZone zone = on.zone();
        Person drafter = zone.as("zhoumin");
        for (int round = 0; round < 5; round++) {
            String key = UUID.randomUUID().toString();
            long before = zone.ledger().count("document");
            Map<String, Object> draft = Work.draftOf(Work.text("关于同时提交的通知"));
            List<Reply> replies = AtOnce.all(4, i -> drafter.post("/api/documents", draft, key));
            assertThat(replies).allSatisfy(reply -> assertThat(reply.status()).as(reply.toString()).isEqualTo(201));
            assertThat(replies.stream().map(Reply::text).distinct()).hasSize(1);
            assertThat(zone.ledger().count("document")).isEqualTo(before + 1);
        }
    }

    @Test
    void refusesAKeyThatWasUsedForAnotherRequest() {
        TestZone zone = on.zone();
        Person drafter = zone.as("zhoumin");
        String other = zone.exhibits().draft();
        String key = UUID.randomUUID().toString();
        drafter.need(drafter.post("/api/documents", Work.draftOf(Work.text("关于一把钥匙的通知")), key));
        Map<String, String> before = zone.ledger().settled();
        Reply changed = drafter.post("/api/documents", Work.draftOf(Work.text("关于另一件事的通知")), key);
        assertThat(changed.status() + " " + changed.code()).isEqualTo("422 IDEMPOTENCY-KEY-REUSED");
        Reply elsewhere = drafter.post("/api/documents/" + other + "/number", Map.of(), key);
        assertThat(elsewhere.code()).isEqualTo("IDEMPOTENCY-KEY-REUSED");
        assertThat(zone.ledger().settled()).isEqualTo(before);
    }

    @Test
    void givesNobodyTheAnswerToAnothersKey() {
        TestZone zone = on.zone();
        String key = UUID.randomUUID().toString();
        Map<String, Object> draft = Work.draftOf(Work.text("关于别人的钥匙的通知"));
        Reply mine = zone.as("zhoumin").post("/api/documents", draft, key);
        Reply theirs = zone.as("liuwei").post("/api/documents", draft, key);
        assertThat(theirs.status()).isEqualTo(201);
        assertThat(theirs.json().path("id")).isNotEqualTo(mine.json().path("id"));
        assertThat(zone.as(EndpointTable.STRANGER).post("/api/documents", draft, key).code()).isEqualTo("RBAC-403");
    }

    @Test
    void refusesAPostWithoutAKey() {
        TestZone zone = on.zone();
        Map<String, String> before = zone.ledger().settled();
        for (EndpointTable.Endpoint endpoint : EndpointTable.ALL) {
            if (endpoint.method().equals("POST") && endpoint.gives() != EndpointTable.Gives.TO_ALL
                    && !WITHOUT_A_KEY.contains(endpoint.path())) {
                Reply reply = zone.as("zhoumin").send("POST", endpoint.path().replaceAll("\\{\\w+}", UUID.randomUUID().toString()),
                        Map.of(), Map.of("If-Match", "\"1\""));
                assertThat(reply.status() + " " + reply.code()).as(endpoint.route()).isEqualTo("400 IDEMPOTENCY-KEY-MISSING");
            }
        }
        assertThat(zone.ledger().settled()).isEqualTo(before);
    }

    @Test
    void forgetsTheKeyOfARequestItRefused() {
        Person drafter = on.zone().as("zhoumin");
        String key = UUID.randomUUID().toString();
        assertThat(drafter.post("/api/documents", Map.of("text", Work.text("关于改正的通知")), key).code()).isEqualTo("LBL-001");
        assertThat(drafter.post("/api/documents", Work.draftOf(Work.text("关于改正的通知")), key).status()).isEqualTo(201);
    }

    @Test
    void refusesTheSecondOfTwoEditsOfTheSameState() {
        TestZone zone = on.zone();
        Person drafter = zone.as("zhoumin");
        String path = "/api/documents/" + new Work(zone).draft("关于两次修改的通知");
        String seen = drafter.get(path).etag();
        Reply first = drafter.put(path + "/text", Work.text("关于第一次修改的通知"), seen);
        assertThat(first.status()).isEqualTo(200);
        assertThat(first.etag()).isNotEqualTo(seen);
        Map<String, String> before = zone.ledger().settled();
        Reply second = drafter.put(path + "/text", Work.text("关于第二次修改的通知"), seen);
        assertThat(second.status() + " " + second.code()).isEqualTo("412 DOC-STALE");
        assertThat(zone.ledger().settled()).isEqualTo(before);
        assertThat(drafter.put(path + "/text", Work.text("关于第二次修改的通知"), first.etag()).status()).isEqualTo(200);
    }

    @Test
    void takesOneOfManyEditsAtOnceOfTheSameState() {
        TestZone zone = on.zone();
        Person drafter = zone.as("zhoumin");
        String path = "/api/documents/" + new Work(zone).draft("关于同时修改的通知");
        String seen = drafter.get(path).etag();
        List<Reply> replies = AtOnce.all(6, i -> drafter.put(path + "/text", Work.text("关于第" + i + "次修改的通知"), seen));
        assertThat(replies.stream().filter(Reply::ok)).hasSize(1);
        assertThat(replies.stream().filter(reply -> !reply.ok()).map(reply -> reply.status() + " " + reply.code()).distinct())
                .containsExactly("412 DOC-STALE");
        assertThat(drafter.get(path + "/versions").json()).hasSize(2);
    }
}
