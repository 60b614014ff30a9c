package org.vermilion.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import org.vermilion.app.testing.AtOnce;
import org.vermilion.app.testing.HeldRow;
import org.vermilion.app.testing.Person;
import org.vermilion.app.testing.Reply;
import org.vermilion.app.testing.RunningZone;
import org.vermilion.app.testing.TestZone;
import org.vermilion.app.testing.Work;

import tools.jackson.databind.JsonNode;

/** Following work: what may be done and what follows, how it was handled, urging it, taking it back. */
@ParameterizedClass
@EnumSource(RunningZone.class)
class FollowingTest {

    @Parameter
    RunningZone running;

    private TestZone zone;
    private Work work;
    private Person drafter;

    @BeforeEach
    void open() {
        zone = running.zone();
        work = new Work(zone);
        drafter = zone.as("zhoumin");
    }

    @Test
    void tellsWhereEachOutcomeOfAReviewLeadsAndToWhom() {
        String id = work.submitted("关于下一步的通知", List.of("gzw.cwc", "gzw.fgc"), List.of("ctou"));

        JsonNode review = detail("liqiang", id, "divisionReview");
        assertThat(review.path("stepWords").path("zh").asString()).isEqualTo("处室审核");
        assertThat(verbs(review)).containsExactly("pass→countersign:chenjing,wanglei", "return!→draft:zhoumin");
        work.handle("liqiang", id, "divisionReview", "请会签。");
        assertThat(verbs(detail("chenjing", id, "countersign")))
                .containsExactly("pass→countersign:wanglei", "object!→countersign:wanglei");
        work.handle("chenjing", id, "countersign", "同意。");
        assertThat(verbs(detail("wanglei", id, "countersign")))
                .containsExactly("pass→officeReview:zhaolan,zhaolan2", "object!→draft:zhoumin");
    }

    @Test
    void knowsTheLastCountersignerAfterAnObjectionAndWhatRecheckAllows() {
        String id = work.submitted("关于异议的通知", List.of("gzw.cwc", "gzw.fgc"), List.of("ctou"));
        work.handle("liqiang", id, "divisionReview", "请会签。");
        act("chenjing", id, "countersign", "object", "资金来源未明确。");
        assertThat(verbs(detail("wanglei", id, "countersign"))).containsExactly("pass→draft:zhoumin", "object!→draft:zhoumin");

        String other = work.inOfficeReview("关于复核的通知", List.of("ctou"));
        work.handle("zhaolan", other, "officeReview", "");
        work.handle("liuwei", other, "signOff", "");
        assertThat(verbs(detail("hefang", other, "recheck"))).containsExactly("pass→number:hefang,hefang2");
        work.handle("hefang", other, "recheck", "");
        work.handle("hefang", other, "number", "");
        work.handle("tangning", other, "seal", "");
        assertThat(verbs(detail("xujun", other, "release"))).containsExactly("pass→end");
    }

    @Test
    void saysWhatAnApplicantIsToldBesidesAnOpinion() {
        JsonNode detail = detail("gaoyuan", work.filed().path("id").asString(), "accept");

        assertThat(verbs(detail).stream().map(verb -> verb.replaceAll(":.*", "")))
                .containsExactly("pass→review", "supplement→supplement", "refuse→end");
        assertThat(detail.path("verbs").get(1).path("asks").get(0).path("name").asString()).isEqualTo("missing");
        assertThat(detail.path("verbs").get(1).path("asks").get(0).path("required").asBoolean()).isTrue();
    }

    @Test
    void aDrafterTakesADocumentBackAndItStaysToldWithASignature() {
        String id = work.inOfficeReview("关于撤回的通知", List.of("ctou"));
        assertThat(drafter.get("/api/documents/" + id + "/withdrawal").json().path("possible").asBoolean()).isTrue();
        assertThat(withdraw("zhoumin", id, " ").code()).isEqualTo("OPINION-REQUIRED");
        assertThat(withdraw("liqiang", id, "不该由我撤回").code()).isEqualTo("WITHDRAW-DRAFTER");

        assertThat(drafter.need(withdraw("zhoumin", id, "数字有误，撤回修改。")).json().path("status").asString())
                .isEqualTo("DRAFTING");

        assertThat(zone.as("zhaolan").get("/api/tasks?businessKey=" + id).json().path("items")).isEmpty();
        assertThat(withdraw("zhoumin", id, "再撤一次").code()).isEqualTo("WITHDRAW-LATE");
        List<JsonNode> steps = timeline(drafter, "/api/documents/" + id);
        assertThat(steps.stream().map(FollowingTest::told)).containsExactly("draft DONE pass zhoumin",
                "divisionReview DONE pass liqiang", "officeReview CANCELLED withdraw ", "draft CURRENT  zhoumin");
        assertThat(steps.get(2).path("note").path("zh").asString()).contains("撤回");
        assertThat(steps.get(2).path("opinion").path("text").asString()).isEqualTo("数字有误，撤回修改。");
        assertThat(steps.subList(0, 3)).allSatisfy(passing -> {
            assertThat(passing.path("opinion").path("signature").path("status").asString()).isEqualTo("VALID");
            assertThat(passing.path("opinion").path("versionNo").asInt()).isEqualTo(1);
        });
        drafter.need(drafter.put("/api/documents/" + id + "/text", Work.text("关于撤回的通知（修改）通知"),
                drafter.get("/api/documents/" + id).etag()));
        work.handle("zhoumin", id, "draft", "已修改。");
        work.task("liqiang", id, "divisionReview");
    }

    @Test
    void nobodyTakesBackWhatWasOpenedOrSignedOff() {
        String id = work.submitted("关于已打开的通知", List.of(), List.of("ctou"));
        Person reviewer = zone.as("liqiang");
        String task = work.task("liqiang", id, "divisionReview");
        assertThat(reviewer.get("/api/tasks/" + task).json().path("seenBy").isNull()).isTrue();
        reviewer.need(reviewer.post("/api/tasks/" + task + "/seen", Map.of()));

        assertThat(withdraw("zhoumin", id, "撤回").code()).isEqualTo("WITHDRAW-SEEN");
        assertThat(drafter.get("/api/documents/" + id + "/withdrawal").json().path("reason").path("zh").asString())
                .contains("已打开");
        assertThat(reviewer.get("/api/tasks/" + task).json().path("seenBy").path("account").asString()).isEqualTo("liqiang");
        work.handle("liqiang", id, "divisionReview", "");
        work.handle("zhaolan", id, "officeReview", "");
        work.handle("liuwei", id, "signOff", "");
        assertThat(withdraw("zhoumin", id, "撤回").code()).isEqualTo("WITHDRAW-LATE");
    }

    @Test
    void eitherItIsTakenBackOrOpenedFirstAndNeverBoth() {
        String id = work.submitted("关于同时打开和撤回的通知", List.of(), List.of("ctou"));
        String task = work.task("liqiang", id, "divisionReview");
        List<Reply> replies = together("todo", "task_id", task,
                () -> withdraw("zhoumin", id, "撤回修改。"), () -> zone.as("liqiang").post("/api/tasks/" + task + "/seen", Map.of()));

        long seen = zone.jdbc().sql("select count(*) from todo where task_id = ? and seen_by is not null").param(task)
                .query(Long.class).single();
        assertThat(replies.get(0).ok()).as(replies.toString()).isEqualTo(seen == 0);
        assertThat(replies.get(0).ok() ? "" : replies.get(0).code()).isIn("", "WITHDRAW-SEEN");
    }

    @Test
    void eitherItIsTakenBackOrHandledFirstAndNeverBoth() {
        String id = work.submitted("关于同时办理和撤回的通知", List.of(), List.of("ctou"));
        String task = work.task("liqiang", id, "divisionReview");
        List<Reply> replies = together("process_register", "business_key", id, () -> withdraw("zhoumin", id, "撤回修改。"),
                () -> zone.as("liqiang").post("/api/tasks/" + task + "/completion", Work.act("pass", "同意。")));

        assertThat(replies.stream().filter(Reply::ok)).as(replies.toString()).hasSize(1);
        assertThat(replies.stream().filter(reply -> !reply.ok()).map(Reply::code)).containsExactly("TASK-GONE");
        assertThat(drafter.get("/api/documents/" + id).json().path("status").asString())
                .isEqualTo(replies.get(0).ok() ? "DRAFTING" : "IN_REVIEW");
    }

    @Test
    void isUrgedByItsDrafterOrADispatcherOnceAnHour() {
        String id = work.inOfficeReview("关于催办的通知", List.of("ctou"));
        assertThat(zone.as("liqiang").post("/api/documents/" + id + "/urge", Map.of()).code()).isEqualTo("RBAC-403");

        JsonNode urged = drafter.need(drafter.post("/api/documents/" + id + "/urge", Map.of())).json();
        assertThat(urged.path("urged").asInt()).isEqualTo(1);
        assertThat(urged.path("people").valueStream().map(who -> who.path("account").asString()))
                .containsExactly("zhaolan", "zhaolan2");
        assertThat(urged.path("people").get(0).path("name").asString()).isNotEmpty();
        Reply again = zone.as("xujun").post("/api/documents/" + id + "/urge", Map.of());
        assertThat(again.status() + " " + again.code()).isEqualTo("429 URGED-LATELY");
        assertThat(timeline(drafter, "/api/documents/" + id).get(2).path("note").path("zh").asString()).isEqualTo("已催办 1 次。");
        assertThat(drafter.post("/api/documents/" + work.draft("关于未提交的通知") + "/urge", Map.of()).code())
                .isEqualTo("URGE-NOBODY");
    }

    @Test
    void aReceiptIsFollowedAndUrgedByWhoRegisteredIt() {
        String id = work.released("关于收文跟踪的通知", List.of("ctou"));
        String path = "/api/consignments/" + work.consignment(id, "ctou");
        Person clerk = zone.as("wuqian");
        clerk.need(clerk.post(path + "/acknowledgement", Map.of()));
        assertThat(timeline(clerk, path)).isEmpty();
        clerk.need(clerk.post(path + "/receipt", Map.of("opinion", "登记。")));

        assertThat(timeline(clerk, path).stream().map(passing -> told(passing).replaceAll(" \\S*$", "")))
                .containsExactly("register DONE pass", "propose CURRENT ");
        assertThat(timeline(clerk, path).get(0).path("opinion").path("versionNo").isNull()).isTrue();
        assertThat(zone.as("wuqian2").post(path + "/urge", Map.of()).code()).isEqualTo("URGE-OTHERS");
        assertThat(clerk.need(clerk.post(path + "/urge", Map.of())).json().path("people").size()).isPositive();
    }

    @Test
    void aCasesTimelineIsForTheCommissionAndBeginsWithTheApplication() {
        String number = java.net.URLEncoder.encode(work.filed().path("caseNumber").asString(),
                java.nio.charset.StandardCharsets.UTF_8);

        List<JsonNode> steps = timeline(zone.as("gaoyuan"), "/api/cases/" + number);
        assertThat(steps.stream().map(passing -> passing.path("step").asString())).containsExactly("submit", "accept");
        assertThat(steps.get(0).path("opinion").path("versionNo").asInt()).isEqualTo(1);
        assertThat(steps.get(1).path("people").size()).isPositive();
        assertThat(zone.as("wuqian").get("/api/cases/" + number + "/timeline").code()).isEqualTo("CASE-OFFICIALS");
    }

    @Test
    void showsAnOpinionThatWasTamperedWithAsAltered() {
        String id = work.inOfficeReview("关于篡改意见的通知", List.of("ctou"));
        zone.jdbc().sql("update opinion set statement = replace(statement, '已核。', '未核。') where subject_id = ?").param(id).update();

        assertThat(timeline(drafter, "/api/documents/" + id).get(1).path("opinion").path("signature").path("status").asString())
                .isEqualTo("ALTERED");
        zone.jdbc().sql("update opinion set statement = replace(statement, '未核。', '已核。'), outcome = 'return' "
                + "where subject_id = ? and step = 'divisionReview'").param(id).update();
        assertThat(timeline(drafter, "/api/documents/" + id).get(1).path("opinion").path("signature").path("status").asString())
                .isEqualTo("ALTERED");
    }

    @Test
    void givesTheModelsToAnybodySignedInAndNoOthers() {
        Reply model = zone.as("shenyue").get("/api/processes/dispatch/model");
        assertThat(model.header("Content-Type")).startsWith("application/xml");
        assertThat(model.text()).contains("<process id=\"dispatch\"");
        assertThat(zone.as("shenyue").get("/api/processes/nothing/model").code()).isEqualTo("ABSENT");
        assertThat(zone.as("shenyue").get("/api/processes/dispatch/words").json().path("signOff").path("en").asString())
                .isEqualTo("Sign-off");
        assertThat(zone.as("shenyue").get("/api/processes/nothing/words").code()).isEqualTo("ABSENT");
    }

    private List<Reply> together(String table, String column, String id, java.util.function.Supplier<Reply> one,
            java.util.function.Supplier<Reply> other) {
        Stream.of("zhoumin", "liqiang").forEach(zone::as);
        try (HeldRow held = HeldRow.hold(zone, table, column, id)) {
            return AtOnce.all(3, i -> {
                if (i < 2) {
                    return i == 0 ? one.get() : other.get();
                }
                held.awaitWaiting(2);
                held.letGo();
                return null;
            }).subList(0, 2);
        }
    }

    private JsonNode detail(String account, String key, String step) {
        Person person = zone.as(account);
        return person.need(person.get("/api/tasks/" + work.task(account, key, step))).json();
    }

    /** Each as {@code outcome→step:people}, with a mark where it must say why. */
    private static List<String> verbs(JsonNode detail) {
        return detail.path("verbs").valueStream().map(verb -> {
            JsonNode next = verb.path("next");
            String leads = next.isNull() ? "end" : next.path("step").asString() + ":" + String.join(",",
                    next.path("people").valueStream().map(who -> who.path("account").asString()).toList());
            return verb.path("outcome").asString() + (verb.path("opinionRequired").asBoolean() ? "!" : "") + "→" + leads;
        }).toList();
    }

    private List<JsonNode> timeline(Person person, String path) {
        return person.need(person.get(path + "/timeline")).json().valueStream().toList();
    }

    private static String told(JsonNode passing) {
        return passing.path("step").asString() + " " + passing.path("state").asString() + " "
                + passing.path("outcome").asString("") + " "
                + String.join(",", passing.path("people").valueStream().map(who -> who.path("account").asString()).toList());
    }

    private Reply act(String account, String id, String step, String outcome, String opinion) {
        return zone.as(account).post("/api/tasks/" + work.task(account, id, step) + "/completion", Work.act(outcome, opinion));
    }

    private Reply withdraw(String account, String id, String reason) {
        return zone.as(account).post("/api/documents/" + id + "/withdrawal", Map.of("reason", reason));
    }
}
