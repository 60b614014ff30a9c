package org.vermilion.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import org.vermilion.app.testing.Person;
import org.vermilion.app.testing.RunningZone;
import org.vermilion.app.testing.TestZone;
import org.vermilion.app.testing.Work;

import tools.jackson.databind.JsonNode;

/** A request goes up from an enterprise and is answered by an approval; what is sent waits, is urged and is found. */
@ParameterizedClass
@EnumSource(RunningZone.class)
class ReplyTest {

    private static final String ENTERPRISE = "滨江城市建设投资集团有限公司";

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
    void aRequestGoesUpAndIsAnsweredByAnApprovalThatBothSidesSee() {
        String request = requested("关于转让股权的请示");
        Person commission = zone.as("xujun");
        String came = consignment("wuqian", request, "gzw");
        String path = "/api/consignments/" + came;
        assertThat(commission.get(path).json().path("senderName").asString()).isEqualTo("滨江城投集团");
        assertThat(commission.get(path).json().path("kind").asString()).isEqualTo("REQUEST");
        commission.need(commission.post(path + "/acknowledgement", Map.of()));
        String receipt = commission.need(commission.post(path + "/receipt", Map.of("opinion", "登记。"))).json().path("id").asString();
        work.handle("zhaolan", receipt, "propose", "拟请产权管理处办理。");
        work.handle("sunjianguo", receipt, "instruct", "请研究答复。");

        String approval = answered(came, "关于同意转让股权的批复");

        JsonNode sent = commission.get(path).json();
        assertThat(sent.path("replies")).hasSize(1);
        assertThat(sent.path("replies").get(0).path("document").asString()).isEqualTo(approval);
        assertThat(sent.path("replies").get(0).path("status").asString()).isEqualTo("RELEASED");
        assertThat(sent.path("receiptStatus").asString()).isEqualTo("HANDLING");
        Person clerk = zone.as("wuqian");
        JsonNode reply = clerk.get("/api/documents/" + request + "/consignments").json().get(0).path("reply");
        assertThat(reply.path("number").asString()).startsWith("滨国资〔");
        JsonNode received = clerk.need(clerk.get("/api/consignments/" + reply.path("consignment").asString())).json();
        assertThat(received.path("inReplyTo").path("document").asString()).isEqualTo(request);
        assertThat(received.path("inReplyTo").path("title").asString()).isEqualTo("关于转让股权的请示");
        assertThat(zone.as("zhoumin").get("/api/documents/" + approval).json().path("replyTo").path("title").asString())
                .isEqualTo("关于转让股权的请示");

        assertThat(clerk.get("/api/documents/" + approval).code()).isEqualTo("ABSENT");
        for (String other : List.of("zhulin", "shenyue", "tianyu")) {
            Person stranger = zone.as(other);
            for (String hidden : List.of(path, path + "/signatures", "/api/documents/" + request, "/api/documents/" + approval,
                    "/api/consignments/" + reply.path("consignment").asString())) {
                assertThat(stranger.get(hidden).code()).isEqualTo("ABSENT");
            }
            assertThat(stranger.get("/api/consignments").text()).doesNotContain("转让股权");
        }
    }

    @Test
    void aReplyIsForWhoReceivedIsLabelledNoLowerAndGoesToWhoAsked() {
        String request = requested("关于增资的请示");
        String came = consignment("wuqian", request, "gzw");
        Person drafter = zone.as("zhoumin");
        Map<String, Object> lower = new LinkedHashMap<>(reply(came, "关于增资的批复"));
        lower.put("label", Map.of("level", "PUBLIC"));

        assertThat(drafter.post("/api/documents", lower).code()).isEqualTo("LABEL-JOIN");
        assertThat(drafter.post("/api/documents", reply("' or 1=1", "关于增资的批复")).code()).isEqualTo("ABSENT");
        assertThat(zone.as("hena").post("/api/documents", reply(came, "关于增资的批复")).code()).isEqualTo("ABSENT");

        String id = drafter.need(drafter.post("/api/documents", reply(came, "关于增资的批复"))).json().path("id").asString();
        assertThat(drafter.postOn("/api/documents/" + id + "/dispatch", Work.plan(List.of(), List.of("neng")), "\"1\"").code())
                .isEqualTo("REPLY-SENDER");
        assertThat(zone.as("wuqian").get("/api/documents/" + request + "/consignments").json().get(0).path("reply").isNull())
                .isTrue(); // a draft answers nobody
    }

    @Test
    void everyBoxHoldsAsManyAsItIsCounted() {
        work.closed("关于收文箱一的通知");
        work.released("关于收文箱二的通知", List.of("ctou"));
        String third = work.released("关于收文箱三的通知", List.of("ctou"));
        Person clerk = zone.as("wuqian");
        clerk.need(clerk.post("/api/consignments/" + work.consignment(third, "ctou") + "/return", Map.of("reason", "主送有误")));

        JsonNode counts = clerk.need(clerk.get("/api/consignments/counts")).json();

        for (String box : List.of("new", "acknowledged", "handling", "answered", "returned")) {
            int found = 0;
            String cursor = "";
            do {
                JsonNode page = clerk.need(clerk.get("/api/consignments?box=" + box + "&size=100&cursor=" + cursor)).json();
                found += page.path("items").size();
                cursor = page.path("next").asString("");
            } while (!cursor.isEmpty());
            assertThat(found).as(box).isEqualTo(counts.path(box).asInt());
        }
        assertThat(counts.path("returned").asInt()).isPositive();
        assertThat(clerk.get("/api/consignments?box=every").code()).isEqualTo("CONSIGNMENT-BOX");
        assertThat(clerk.get("/api/consignments?q=" + java.net.URLEncoder.encode("收文箱三", java.nio.charset.StandardCharsets.UTF_8))
                .json().path("items")).hasSize(1);
        JsonNode returned = zone.as("xujun").get("/api/documents/" + third + "/consignments").json().get(0);
        assertThat(returned.path("returnReason").asString()).isEqualTo("主送有误");
        assertThat(returned.path("answeredBy").path("name").asString()).isEqualTo("吴倩");
        assertThat(returned.path("answerSignature").path("status").asString()).isEqualTo("VALID");
        assertThat(returned.path("lamp").asString()).isEqualTo("DONE");
    }

    @Test
    void whoeverHasNotSignedIsUrgedOnceAnHourAndNotAfterwards() {
        String id = work.released("关于催收的通知", List.of("neng"));
        String path = "/api/documents/" + id + "/consignments/" + work.consignment(id, "neng") + "/urge";
        Person sender = zone.as("xujun");

        assertThat(zone.as("liqiang").post(path, Map.of()).code()).isEqualTo("RBAC-403");
        JsonNode urged = sender.need(sender.post(path, Map.of())).json();
        assertThat(urged.path("urged").asInt()).isEqualTo(1);
        assertThat(urged.path("lamp").asString()).isEqualTo("GREEN");
        assertThat(zone.as("zhoumin").post(path, Map.of()).code()).isEqualTo("URGED-LATELY");
        Person clerk = zone.as("zhulin");
        clerk.need(clerk.post("/api/consignments/" + work.consignment(id, "neng") + "/acknowledgement", Map.of()));
        assertThat(sender.post(path, Map.of()).code()).isEqualTo("CONSIGNMENT-ANSWERED");
        assertThat(zone.jdbc().sql("select count(*) from audit_event where action = 'consignment.urge' and object_id = ?")
                .param(work.consignment(id, "neng")).query(Integer.class).single()).isEqualTo(1);
    }

    private String requested(String title) {
        Map<String, Object> text = Work.text(title);
        text.put("issuer", ENTERPRISE);
        text.put("signatory", ENTERPRISE);
        text.put("kind", "REQUEST");
        text.put("addressees", List.of("滨江市国资委"));
        text.put("body", List.of(Map.of("heading", 0, "text", "拟转让股权，妥否，请批示。")));
        Person drafter = zone.as("hena");
        String id = drafter.need(drafter.post("/api/documents", Work.draftOf(text))).json().path("id").asString();
        drafter.need(drafter.postOn("/api/documents/" + id + "/dispatch",
                Map.of("countersigners", List.of(), "signer", "fenggang", "recipients", List.of("gzw")), "\"1\""));
        assertThat(drafter.get("/api/documents/" + id + "/preview.pdf").status()).isEqualTo(200);
        work.handle("zhengkai", id, "divisionReview", "已核。");
        work.handle("haojing", id, "officeReview", "请签发。");
        work.handle("fenggang", id, "signOff", "同意上报。");
        work.handle("haojing", id, "recheck", "");
        work.handle("haojing", id, "number", "");
        work.handle("suqing", id, "seal", "");
        work.handle("wuqian", id, "release", "");
        return id;
    }

    private String answered(String came, String title) {
        Person drafter = zone.as("zhoumin");
        String id = drafter.need(drafter.post("/api/documents", reply(came, title))).json().path("id").asString();
        drafter.need(drafter.postOn("/api/documents/" + id + "/dispatch", Work.plan(List.of(), List.of("ctou")), "\"1\""));
        work.handle("liqiang", id, "divisionReview", "");
        work.handle("zhaolan", id, "officeReview", "");
        work.handle("liuwei", id, "signOff", "同意。");
        work.handle("hefang", id, "recheck", "");
        work.handle("hefang", id, "number", "");
        work.handle("tangning", id, "seal", "");
        work.handle("xujun", id, "release", "");
        return id;
    }

    private static Map<String, Object> reply(String came, String title) {
        Map<String, Object> text = Work.text(title);
        text.put("kind", "APPROVAL");
        text.put("addressees", List.of(ENTERPRISE));
        Map<String, Object> draft = new LinkedHashMap<>(Work.draftOf(text));
        draft.put("replyTo", came);
        return draft;
    }

    private String consignment(String account, String document, String recipient) {
        Person sender = zone.as(account);
        return sender.need(sender.get("/api/documents/" + document + "/consignments")).json().valueStream()
                .filter(c -> c.path("recipient").asString().equals(recipient)).findFirst().orElseThrow().path("id").asString();
    }
}
