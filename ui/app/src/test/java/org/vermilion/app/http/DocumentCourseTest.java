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
import org.vermilion.app.testing.Reply;
import org.vermilion.app.testing.RunningZone;
import org.vermilion.app.testing.TestZone;
import org.vermilion.app.testing.Work;

import tools.jackson.databind.JsonNode;

/** The turns a document can take on its way: returned, objected to, changed after sign-off, sent back, filed. */
@ParameterizedClass
@EnumSource(RunningZone.class)
class DocumentCourseTest {

    /** A character of a plane nobody writes in. */
    private static final String NOWHERE = Character.toString(0x33000);
    private static final List<String> TWO = List.of("ctou", "neng");

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
    void oneObjectionSendsTheDraftBackOnceBothCountersignersHaveSpoken() {
        String id = work.submitted("关于会签异议的通知", List.of("gzw.cwc", "gzw.fgc"), TWO);
        work.handle("liqiang", id, "divisionReview", "请会签。");

        act("chenjing", id, "countersign", "object", "资金来源未明确。");
        assertThat(status(id)).isEqualTo("IN_REVIEW");
        act("wanglei", id, "countersign", "pass", "同意。");

        work.task("zhoumin", id, "draft");
        assertThat(status(id)).isEqualTo("DRAFTING");
        Person drafter = zone.as("zhoumin");
        drafter.need(drafter.put("/api/documents/" + id + "/text", Work.text("关于会签异议的通知（修改）通知"), etag(id)));
        act("zhoumin", id, "draft", "pass", "已补充资金来源。");
        work.handle("liqiang", id, "divisionReview", "请会签。");
        work.handle("chenjing", id, "countersign", "同意。");
        work.handle("wanglei", id, "countersign", "同意。");
        work.task("zhaolan", id, "officeReview");
    }

    @Test
    void anObjectionAndAReturnMustSayWhy() {
        String id = work.inOfficeReview("关于退回须写明理由的通知", TWO);

        assertThat(act("zhaolan", id, "officeReview", "return", "  ").code()).isEqualTo("OPINION-REQUIRED");
        assertThat(act("zhaolan", id, "officeReview", "object", "没有这个结果").code()).isEqualTo("STEP-OUTCOME");
        assertThat(status(id)).isEqualTo("IN_REVIEW");
    }

    @Test
    void nobodyChangesADocumentUnderReviewNotEvenItsDrafter() {
        String id = work.inOfficeReview("关于审核中不得修改的通知", TWO);
        Person drafter = zone.as("zhoumin");

        assertThat(drafter.put("/api/documents/" + id + "/text", Work.text("改一下的通知"), etag(id)).code())
                .isEqualTo("STATE-S0-REQUIRED");
        assertThat(zone.as("hefang").put("/api/documents/" + id + "/recheck/text", Work.text("改一下的通知"), etag(id)).code())
                .isEqualTo("STATE-S0-REQUIRED");
    }

    @Test
    void aChangeAfterSignOffGoesToTheSameSignerAndNobodyElse() {
        String id = work.inOfficeReview("关于签发后改动的通知", TWO);
        work.handle("zhaolan", id, "officeReview", "请签发。");
        work.handle("liuwei", id, "signOff", "同意。");
        assertThat(act("hefang", id, "recheck", "return", "没有改动").code()).isEqualTo("RECHECK-UNCHANGED");

        Person clerk = zone.as("hefang");
        JsonNode text = clerk.get("/api/documents/" + id + "/text").json().path("text");
        Map<String, Object> changed = new LinkedHashMap<>(Work.text("关于签发后改动的通知"));
        changed.put("date", text.path("date").asString());
        changed.put("note", "联系人：何芳");
        clerk.need(clerk.put("/api/documents/" + id + "/recheck/text", changed, etag(id)));

        assertThat(act("hefang", id, "recheck", "pass", "").code()).isEqualTo("RECHECK-SUBSTANTIVE");
        act("hefang", id, "recheck", "return", "补充联系人。");
        work.task("liuwei", id, "signOff");
        assertThat(zone.as("sunjianguo").get("/api/tasks?businessKey=" + id).json().path("items")).isEmpty();
        work.handle("liuwei", id, "signOff", "同意修改。");
        work.handle("hefang", id, "recheck", "无误。");
        work.task("hefang", id, "number");
    }

    @Test
    void theSealMustBeTheSignatorysAndIsLookedForBeforeTheDocumentLeavesItsDrafter() {
        work.grantName("滨江市国企改革领导小组");
        Person drafter = zone.as("zhoumin");
        String id = drafter.need(drafter.post("/api/documents", Work.draftOf(signedBy("滨江市国企改革领导小组")))).json()
                .path("id").asString();

        Reply refused = drafter.postOn("/api/documents/" + id + "/dispatch", Work.plan(List.of(), TWO), etag(id));

        assertThat(refused.code()).isEqualTo("ROUTE-SEAL");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().path("zh").asString()).contains("核对署名", "登记");
        assertThat(refused.json().path("en").asString()).contains("Check the signatory", "register");
        assertThat(status(id)).isEqualTo("DRAFTING");
        assertThat(drafter.get("/api/tasks?businessKey=" + id).json().path("items")).isEmpty();

        Person security = zone.as("yangfan");
        security.need(security.post("/api/seals", Map.of("ownerName", "滨江市国企改革领导小组")));
        drafter.need(drafter.postOn("/api/documents/" + id + "/dispatch", Work.plan(List.of(), TWO), etag(id)));
        assertThat(status(id)).isEqualTo("IN_REVIEW");
    }

    @Test
    void aSignatoryChangedWhileRecheckedMustHaveASealAsWell() {
        String id = work.inOfficeReview("关于复核改署名的通知", TWO);
        work.handle("zhaolan", id, "officeReview", "");
        work.handle("liuwei", id, "signOff", "");
        work.task("hefang", id, "recheck");
        Person clerk = zone.as("hefang");
        Map<String, Object> changed = signedBy("滨江市没有印章的机关");
        assertThat(clerk.put("/api/documents/" + id + "/recheck/text", changed, etag(id)).code()).isEqualTo("NAME-FOREIGN");
        work.grantName("滨江市没有印章的机关");
        clerk.need(clerk.put("/api/documents/" + id + "/recheck/text", changed, etag(id)));

        assertThat(act("hefang", id, "recheck", "return", "改署名。").code()).isEqualTo("ROUTE-SEAL");
        assertThat(status(id)).isEqualTo("SIGNED_OFF");
    }

    @Test
    void aCharacterNoFaceHasIsNamedWithItsPlaceAndKeepsTheDraftWithItsDrafter() {
        Person drafter = zone.as("zhoumin");
        Map<String, Object> text = new LinkedHashMap<>(Work.text("关于𠮷某CO₂减排及10⁻³的通知"));
        text.put("note", "联系人：" + NOWHERE);
        String id = drafter.need(drafter.post("/api/documents", Work.draftOf(text))).json().path("id").asString();

        Reply refused = drafter.postOn("/api/documents/" + id + "/dispatch", Work.plan(List.of(), TWO), etag(id));

        assertThat(refused.code()).isEqualTo("TYPE-GLYPH-MISSING");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().path("zh").asString()).contains("U+33000", "附注").doesNotContain("U+20BB7");
        assertThat(status(id)).isEqualTo("DRAFTING");

        text.put("note", "联系人：某");
        drafter.need(drafter.put("/api/documents/" + id + "/text", text, etag(id)));
        drafter.need(drafter.postOn("/api/documents/" + id + "/dispatch", Work.plan(List.of(), TWO), etag(id)));
        assertThat(status(id)).isEqualTo("IN_REVIEW");
    }

    @Test
    void aCharacterNoFaceHasIsRefusedWhileRecheckedAsWell() {
        String id = work.inOfficeReview("关于复核改附注的通知", TWO);
        work.handle("zhaolan", id, "officeReview", "");
        work.handle("liuwei", id, "signOff", "");
        work.task("hefang", id, "recheck");
        Person clerk = zone.as("hefang");
        Map<String, Object> changed = new LinkedHashMap<>(Work.text("关于复核改附注的通知"));
        changed.put("note", NOWHERE);
        clerk.need(clerk.put("/api/documents/" + id + "/recheck/text", changed, etag(id)));

        assertThat(act("hefang", id, "recheck", "return", "改附注。").code()).isEqualTo("TYPE-GLYPH-MISSING");
        assertThat(status(id)).isEqualTo("SIGNED_OFF");
    }

    @Test
    void aSealThatWentOutOfUseMeanwhileIsNotSet() {
        work.grantName("滨江市国资监管联席会议");
        Person security = zone.as("yangfan");
        security.need(security.post("/api/seals", Map.of("ownerName", "滨江市国资监管联席会议")));
        String id = work.rechecked(signedBy("滨江市国资监管联席会议"), TWO);
        work.handle("hefang", id, "number", "");
        zone.jdbc().sql("update seal set active = false where owner_name = '滨江市国资监管联席会议'").update();

        assertThat(act("tangning", id, "seal", "pass", "").code()).isEqualTo("SEAL-REVOKED");
        assertThat(status(id)).isEqualTo("NUMBERED");
        work.task("tangning", id, "seal");
    }

    @Test
    void minutesBearNoSignatoryAndAreSealedByTheOrganThatIssuesThem() {
        Map<String, Object> minutes = Work.text("第三次主任办公会议纪要");
        minutes.put("kind", "MINUTES");
        minutes.remove("signatory");
        String id = work.rechecked(minutes, TWO);
        work.handle("hefang", id, "number", "");

        work.handle("tangning", id, "seal", "");

        assertThat(status(id)).isEqualTo("SEALED");
    }

    @Test
    void anIncompleteDraftIsNotSubmittedAndSaysAllThatIsMissing() {
        Person drafter = zone.as("zhoumin");
        String id = drafter.need(drafter.post("/api/documents", Work.draftOf(Map.of("title", "关于测试的通知")))).json()
                .path("id").asString();

        Reply refused = drafter.postOn("/api/documents/" + id + "/dispatch", Work.plan(List.of(), TWO), etag(id));

        assertThat(refused.code()).isEqualTo("DOC-INCOMPLETE");
        assertThat(refused.text()).contains("ELEMENT-ISSUER", "ELEMENT-KIND", "ELEMENT-BODY");
        assertThat(drafter.get("/api/tasks?businessKey=" + id).json().path("items")).isEmpty();
    }

    @Test
    void aRecipientMaySendADocumentBackAndThenItIsNeitherClosedNorFiled() {
        String id = work.released("关于退文的通知", TWO);
        Person clerk = zone.as(Work.clerk("ctou"));
        String path = "/api/consignments/" + work.consignment(id, "ctou");

        assertThat(clerk.post(path + "/return", Map.of("reason", " ")).code()).isEqualTo("RETURN-REASON");
        clerk.need(clerk.post(path + "/return", Map.of("reason", "主送单位有误")));
        assertThat(clerk.post(path + "/acknowledgement", Map.of()).code()).isEqualTo("CONSIGNMENT-ANSWERED");
        Person other = zone.as(Work.clerk("neng"));
        other.need(other.post("/api/consignments/" + work.consignment(id, "neng") + "/acknowledgement", Map.of()));

        assertThat(status(id)).isEqualTo("RELEASED");
    }

    @Test
    void whatIsReceivedIsAcknowledgedBeforeItIsRegisteredAndRegisteredOnce() {
        String id = work.released("关于收文顺序的通知", TWO);
        Person clerk = zone.as(Work.clerk("neng"));
        String path = "/api/consignments/" + work.consignment(id, "neng");

        assertThat(clerk.post(path + "/receipt", Map.of()).code()).isEqualTo("STATE-R1-REQUIRED");
        clerk.need(clerk.post(path + "/acknowledgement", Map.of()));
        JsonNode receipt = clerk.need(clerk.post(path + "/receipt", Map.of("opinion", "登记。"))).json();
        assertThat(clerk.post(path + "/receipt", Map.of()).code()).isEqualTo("RECEIPT-REGISTERED");

        String key = receipt.path("id").asString();
        work.handle("qinming", key, "propose", "拟请办公室承办。");
        act("shiyong", key, "instruct", "return", "请明确承办部门。");
        work.handle("qinming", key, "propose", "拟请生产部承办。");
        work.handle("shiyong", key, "instruct", "同意。");
        work.handle("fanlei", key, "handle", "已办理。");
        work.handle("zhulin", key, "close", "");
        assertThat(clerk.get(path + "/receipt").json().path("status").asString()).isEqualTo("CLOSED");
    }

    @Test
    void aClosedDocumentIsFiledOnceAndReferenceCodesHaveNoGap() {
        String first = work.closed("关于归档一的通知");
        String second = work.closed("关于归档二的通知");
        String open = work.released("关于尚未办结的通知", TWO);
        Person archivist = zone.as("dengli");

        assertThat(archivist.post("/api/documents/" + open + "/record", Map.of()).status()).isEqualTo(404);
        int item = item(archivist.need(archivist.post("/api/documents/" + first + "/record", Map.of())));
        assertThat(archivist.post("/api/documents/" + first + "/record", Map.of()).code()).isEqualTo("AR-FILED");
        assertThat(item(archivist.need(archivist.post("/api/documents/" + second + "/record", Map.of())))).isEqualTo(item + 1);
    }

    @Test
    void aDocumentAboveTheZonesCeilingIsNotEvenDrafted() {
        Person drafter = zone.as("zhoumin");
        Map<String, Object> secret = Map.of("label", Map.of("level", "SECRET", "months", 12), "text", Work.text("关于测试的通知"));

        assertThat(drafter.post("/api/documents", secret).code()).isEqualTo("SEC-PAYLOAD-FORBIDDEN");
    }

    private Reply act(String account, String id, String step, String outcome, String opinion) {
        return zone.as(account).post("/api/tasks/" + work.task(account, id, step) + "/completion", Work.act(outcome, opinion));
    }

    private String status(String id) {
        return zone.as("zhoumin").get("/api/documents/" + id).json().path("status").asString();
    }

    private String etag(String id) {
        return zone.as("zhoumin").get("/api/documents/" + id).etag();
    }

    private static int item(Reply filed) {
        String code = filed.json().path("referenceCode").asString();
        return Integer.parseInt(code.substring(code.length() - 4));
    }

    private static Map<String, Object> signedBy(String signatory) {
        Map<String, Object> text = Work.text("关于印章的通知");
        text.put("signatory", signatory);
        return text;
    }
}
