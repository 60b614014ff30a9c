package org.vermilion.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import org.vermilion.app.testing.Person;
import org.vermilion.app.testing.Reply;
import org.vermilion.app.testing.RunningZone;
import org.vermilion.app.testing.TestZone;
import org.vermilion.app.testing.Work;

import tools.jackson.databind.JsonNode;

/** What the lists of work show: they follow the work, and each count is the length of its list. */
@ParameterizedClass
@EnumSource(RunningZone.class)
class WorkListsTest {

    @Parameter
    RunningZone running;

    private TestZone zone;
    private Work work;

    @BeforeEach
    void open() {
        zone = running.zone();
        work = new Work(zone);
    }

    @Test
    void aDocumentIsListedAsItIsOnItsWholeWay() {
        Map<String, Object> text = Work.text("关于清单随文变化的通知");
        text.put("urgency", "特急");
        Person drafter = zone.as("zhoumin");
        String id = drafter.need(drafter.post("/api/documents", Work.draftOf(text))).json().path("id").asString();
        drafter.need(drafter.postOn("/api/documents/" + id + "/dispatch", Work.plan(List.of(), List.of("ctou")),
                drafter.get("/api/documents/" + id).etag()));

        JsonNode review = toDo("liqiang", id);
        assertThat(review.at("/work/object").asString()).isEqualTo("document");
        assertThat(review.at("/work/objectId").asString()).isEqualTo(id);
        assertThat(review.at("/work/title").asString()).isEqualTo("关于清单随文变化的通知");
        assertThat(review.at("/work/kind").asString()).isEqualTo("NOTICE");
        assertThat(review.at("/work/sender").asString()).isEqualTo("产权管理处");
        assertThat(review.at("/stepWords/zh").asString()).isEqualTo("处室审核");
        assertThat(review.path("daysLeft").asInt()).isZero();
        assertThat(review.path("lamp").asString()).isEqualTo("YELLOW");
        assertThat(review.path("seen").asBoolean()).isFalse();
        Person head = zone.as("liqiang");
        head.need(head.post("/api/tasks/" + review.path("id").asString() + "/seen", Map.of()));
        assertThat(toDo("liqiang", id).path("seen").asBoolean()).isTrue();

        head.need(head.post("/api/tasks/" + review.path("id").asString() + "/completion", Work.act("return", "请改标题。")));
        assertThat(toDo("zhoumin", id).path("returned").asBoolean()).isTrue();
        Map<String, Object> revised = new LinkedHashMap<>(Work.text("关于清单已改标题的通知"));
        drafter.need(drafter.put("/api/documents/" + id + "/text", revised, drafter.get("/api/documents/" + id).etag()));
        assertThat(toDo("zhoumin", id).at("/work/title").asString()).isEqualTo("关于清单已改标题的通知");
        assertThat(toDo("zhoumin", id).at("/work/urgency").isNull()).isTrue();
        work.handle("zhoumin", id, "draft", "");
        assertThat(toDo("liqiang", id).path("returned").asBoolean()).isFalse();
        assertThat(toDo("liqiang", id).path("lamp").asString()).isEqualTo("GREEN");

        JsonNode started = started("zhoumin", "清单已改标题");
        assertThat(started.path("ended").asBoolean()).isFalse();
        assertThat(started.at("/current/0/stepWords/zh").asString()).isEqualTo("处室审核");
        assertThat(started.at("/current/0/people/0/account").asString()).isEqualTo("liqiang");
        assertThat(started.at("/current/0/people/0/unit").asString()).isEqualTo("产权管理处");
        for (String[] step : new String[][] {{"liqiang", "divisionReview"}, {"zhaolan", "officeReview"}, {"liuwei", "signOff"},
            {"hefang", "recheck"}, {"hefang", "number"}, {"tangning", "seal"}}) {
            work.handle(step[0], id, step[1], "");
        }
        String number = toDo("xujun", id).at("/work/number").asString();
        assertThat(number).startsWith("滨国资");
        assertThat(all("xujun", "/api/tasks?q=" + encoded(number.replaceAll("[〔〕号]", " ")))).hasSize(1);
        work.handle("xujun", id, "release", "");
        JsonNode ended = started("zhoumin", "清单已改标题");
        assertThat(ended.path("ended").asBoolean()).isTrue();
        assertThat(ended.path("lamp").asString()).isEqualTo("DONE");
        assertThat(all("liqiang", "/api/tasks/done?process=dispatch&q=" + encoded("清单已改标题"))).hasSize(2);
    }

    @Test
    void aReceiptIsDueWhenWhoeverProposesSaysAndNeverInThePast() {
        String id = work.released("关于收文期限的通知", List.of("ctou"));
        Person clerk = zone.as("wuqian");
        String consignment = work.consignment(id, "ctou");
        clerk.need(clerk.post("/api/consignments/" + consignment + "/acknowledgement", Map.of()));
        clerk.need(clerk.post("/api/consignments/" + consignment + "/receipt", Map.of("opinion", "")));
        JsonNode started = started("wuqian", "收文期限");
        assertThat(started.at("/work/objectId").asString()).isEqualTo(consignment);
        assertThat(started.at("/work/sender").asString()).isEqualTo("滨江市国资委");
        assertThat(started.path("daysLeft").asInt()).isEqualTo(10);
        String proposer = started.at("/current/0/people/0/account").asString();
        Person proposing = zone.as(proposer);
        String task = "/api/tasks/" + toDo(proposer, started.path("businessKey").asString()).path("id").asString() + "/completion";

        for (String wrong : List.of("2020-01-01", "明天", "9999-12-31")) {
            Reply refused = proposing.post(task, act(wrong));
            assertThat(refused.code()).isEqualTo("RECEIPT-DUE");
        }
        String due = started.path("due").asString();
        String later = java.time.LocalDate.parse(due).plusDays(7).toString();
        proposing.need(proposing.post(task, act(later)));

        assertThat(started("wuqian", "收文期限").path("due").asString()).isEqualTo(later);
    }

    @Test
    void aCaseIsListedByItsNumberAndStandsStillWhileItsApplicantSupplements() {
        JsonNode filed = work.filed();
        String number = filed.path("caseNumber").asString();
        JsonNode task = toDo("gaoyuan", filed.path("id").asString());
        assertThat(task.at("/work/objectId").asString()).isEqualTo(number).isEqualTo(task.at("/work/number").asString());
        assertThat(task.path("due").asString()).isNotEmpty();

        Person officer = zone.as("gaoyuan");
        officer.need(officer.post("/api/tasks/" + task.path("id").asString() + "/completion",
                Map.of("outcome", "supplement", "opinion", "", "details", Map.of("missing", "补充联系电话。"))));

        JsonNode asked = toDo("wuqian", filed.path("id").asString());
        assertThat(asked.path("lamp").asString()).isEqualTo("PAUSED");
        assertThat(asked.path("due").isNull()).isTrue();
        assertThat(asked.path("returned").asBoolean()).isTrue();
    }

    @Test
    void eachBoxCountsWhatItsListHolds() {
        work.draft("关于箱中草稿的通知");
        work.submitted("关于箱中件的通知", List.of(), List.of("ctou"));
        for (String account : List.of("zhoumin", "liqiang", "wuqian")) {
            Person person = zone.as(account);
            JsonNode boxes = person.need(person.get("/api/boxes")).json();

            assertThat(boxes.at("/toDo/count").asInt()).isEqualTo(all(account, "/api/tasks?size=100").size())
                    .isEqualTo(person.get("/api/tasks/counts").json().path("total").asInt());
            assertThat(boxes.at("/done/count").asInt()).isEqualTo(all(account, "/api/tasks/done?size=100").size());
            assertThat(boxes.at("/started/count").asInt()).isEqualTo(all(account, "/api/work/started?size=100").size());
            assertThat(boxes.at("/drafts/count").asInt()).isEqualTo((int) all(account, "/api/documents?status=DRAFTING&size=100")
                    .stream().filter(draft -> draft.path("drafter").asString().equals(account)).count());
            assertThat(boxes.at("/toDo/more").asBoolean()).isFalse();
        }
    }

    @Test
    void keepsAPersonsViewsForThemAlone() {
        Person person = zone.as("zhengkai");
        Map<String, Object> view = Map.of("kind", "todo", "name", "特急待办", "query", Map.of("urgency", "特急"));
        Reply kept = person.need(person.post("/api/views", view));
        assertThat(kept.status()).isEqualTo(201);
        String id = kept.json().path("id").asString();

        assertThat(person.get("/api/views?kind=search").json()).isEmpty();
        assertThat(person.get("/api/views?kind=todo").json().at("/0/query/urgency").asString()).isEqualTo("特急");
        assertThat(zone.as("wuqian").get("/api/views").text()).doesNotContain(id);
        assertThat(person.post("/api/views", Map.of("kind", "x", "name", "a", "query", Map.of())).code()).isEqualTo("VIEW-KIND");
        assertThat(person.post("/api/views", Map.of("kind", "todo", "name", " ", "query", Map.of())).code()).isEqualTo("VIEW-NAME");
        assertThat(person.post("/api/views", Map.of("kind", "todo", "name", "a", "query", Map.of("q", "长".repeat(2000)))).code())
                .isEqualTo("VIEW-QUERY");
        for (int i = 1; i < 30; i++) {
            person.need(person.post("/api/views", view));
        }
        assertThat(person.post("/api/views", view).code()).isEqualTo("VIEW-LIMIT");
        for (JsonNode each : person.get("/api/views").json()) {
            person.need(person.send("DELETE", "/api/views/" + each.path("id").asString(), (byte[]) null, Map.of()));
        }
        assertThat(person.get("/api/views").json()).isEmpty();
    }

    private static Map<String, Object> act(String due) {
        return Map.of("outcome", "pass", "opinion", "拟请阅办。", "details", Map.of("due", due));
    }

    private JsonNode toDo(String account, String businessKey) {
        List<JsonNode> found = all(account, "/api/tasks?businessKey=" + businessKey);
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private JsonNode started(String account, String words) {
        List<JsonNode> found = all(account, "/api/work/started?q=" + encoded(words));
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private List<JsonNode> all(String account, String path) {
        Person person = zone.as(account);
        List<JsonNode> found = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = person.need(person.get(path + cursor)).json();
            page.path("items").forEach(found::add);
            cursor = page.path("next").isNull() || page.path("next").isMissingNode() ? ""
                    : "&cursor=" + page.path("next").asString();
        } while (!cursor.isEmpty());
        return found;
    }

    private static String encoded(String words) {
        return java.net.URLEncoder.encode(words, java.nio.charset.StandardCharsets.UTF_8);
    }
}
