package org.vermilion.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
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

/** Writing a document: what one chooses from, looking before saving, putting aside, holding, labelling higher. */
@ParameterizedClass
@EnumSource(RunningZone.class)
class WritingTest {

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
    void saysOfEachLevelWhatItImpliesHereAndWhyItMayNotBeChosen() {
        JsonNode labels = drafter.need(drafter.get("/api/labels")).json();

        assertThat(labels).hasSize(6);
        assertThat(labels.get(1).path("allowed").asBoolean()).isTrue();
        assertThat(labels.get(1).path("implies").path("zh").asString()).contains("内部", "可存于外网", "可以发往企业");
        assertThat(labels.get(1).path("implies").path("en").asString()).contains("cleared for Internal", "the outer network");
        assertThat(labels.get(4).path("refused").path("code").asString()).isEqualTo("SEC-PAYLOAD-FORBIDDEN");
        assertThat(labels.get(4).path("refused").path("zh").asString()).contains("（内部）");
        assertThat(labels.get(4).path("refused").path("en").asString()).contains("(Internal)");
        assertThat(labels.get(4).path("implies").path("zh").asString()).contains("不得进入");
    }

    @Test
    void offersTheDivisionsSignersAndRecipientsOfTheOrgan() {
        JsonNode choices = drafter.need(drafter.get("/api/dispatch/choices")).json();

        assertThat(choices.path("units")).extracting(unit -> unit.path("name").asString()).contains("财务监管处", "法规处");
        assertThat(choices.path("signers")).extracting(signer -> signer.path("name").asString()).contains("刘伟", "孙建国");
        assertThat(choices.path("recipients")).extracting(to -> to.path("organ").asString())
                .contains("ctou", "swu", "neng", "yubei").doesNotContain("gzw");
    }

    @Test
    void showsATextAsPrintedAndWhatIsWrongWithItWithoutKeepingIt() {
        Map<String, Object> text = Work.text("关于试行的请示报告");
        text.put("kind", "REPORT");
        text.put("body", List.of(Map.of("heading", 0, "text", "妥否，请批示。"), Map.of("heading", 0, "text", "机密★1年")));
        Map<String, String> before = zone.ledger().settled();

        Reply preview = drafter.send("POST", "/api/documents/preview", Work.draftOf(Work.text("关于试行的通知")), Map.of());
        JsonNode findings = drafter.need(drafter.send("POST", "/api/documents/findings", Work.draftOf(text), Map.of())).json();

        assertThat(new String(preview.body(), 0, 5, java.nio.charset.StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(findings).extracting(finding -> finding.path("code").asString()).contains("XW-06", "LBL-004");
        JsonNode request = findings.valueStream().filter(f -> f.path("code").asString().equals("XW-06")).findFirst().orElseThrow();
        assertThat(request.path("severity").asString()).isEqualTo("ERROR");
        assertThat(request.path("clause").asString()).isEqualTo("《党政机关公文处理工作条例》第十五条（四）");
        JsonNode mark = findings.valueStream().filter(f -> f.path("code").asString().equals("LBL-004")).findFirst().orElseThrow();
        assertThat(mark.path("place").asInt()).isEqualTo(2);
        assertThat(drafter.send("POST", "/api/documents/findings", Map.of(), Map.of()).code()).isEqualTo("LBL-001");
        assertThat(zone.ledger().settled()).isEqualTo(before);
    }

    @Test
    void aWorkingCopyMakesNoVersionAndGoesOnceOneIsSaved() {
        String id = work.draft("关于草稿暂存的通知");
        Map<String, Object> text = Work.text("关于草稿暂存（改）的通知");

        drafter.need(aside(id, "window-1", 1, text));

        JsonNode kept = drafter.need(drafter.get("/api/documents/" + id + "/working-copy")).json();
        assertThat(kept.path("text").path("title").asString()).isEqualTo("关于草稿暂存（改）的通知");
        assertThat(kept.path("by").path("name").asString()).isEqualTo("周敏");
        assertThat(drafter.get("/api/documents/" + id).json().path("version").asInt()).isEqualTo(1);
        assertThat(events(id)).isEqualTo(1);
        assertThat(aside(id, "window-1", 7, text).code()).isEqualTo("DOC-STALE");

        drafter.need(drafter.put("/api/documents/" + id + "/text", text, "\"1\""));
        assertThat(drafter.get("/api/documents/" + id + "/working-copy").status()).isEqualTo(204);
        drafter.need(aside(id, "window-1", 2, text));
        drafter.need(drafter.send("DELETE", "/api/documents/" + id + "/working-copy", (byte[]) null, Map.of()));
        assertThat(drafter.get("/api/documents/" + id + "/working-copy").status()).isEqualTo(204);
    }

    @Test
    void thatThereIsNoWorkingCopyYetIsNoRefusalAndTellsTheAuditChainNothing() {
        String id = work.draft("关于尚无暂存稿的通知");
        Map<String, String> before = zone.ledger().settled();

        Reply none = drafter.get("/api/documents/" + id + "/working-copy");

        assertThat(none.status()).isEqualTo(204);
        assertThat(none.body()).isEmpty();
        assertThat(zone.ledger().settled()).isEqualTo(before);
        assertThat(zone.as(EndpointTable.STRANGER).get("/api/documents/" + id + "/working-copy").code()).isEqualTo("ABSENT");
    }

    @Test
    void noOtherWindowDiscardsWhatTheOneThatHoldsTheDocumentPutAside() {
        String id = work.draft("关于丢弃暂存稿的通知");
        String copy = "/api/documents/" + id + "/working-copy";
        drafter.need(hold(id, "window-1"));
        drafter.need(aside(id, "window-1", 1, Work.text("关于丢弃暂存稿（改）的通知")));

        Reply other = drafter.send("DELETE", copy + "?client=window-2", (byte[]) null, Map.of());
        Reply unnamed = drafter.send("DELETE", copy, (byte[]) null, Map.of());

        assertThat(other.code()).isEqualTo("DOC-LOCKED");
        assertThat(unnamed.code()).isEqualTo("DOC-LOCKED");
        assertThat(drafter.get(copy).json().path("text").path("title").asString()).isEqualTo("关于丢弃暂存稿（改）的通知");
        drafter.need(drafter.send("DELETE", copy + "?client=window-1", (byte[]) null, Map.of()));
        assertThat(drafter.get(copy).status()).isEqualTo(204);
    }

    @Test
    void aVersionNamesThePersonWhoWroteIt() {
        String id = work.draft("关于稿本作者的通知");

        JsonNode author = drafter.need(drafter.get("/api/documents/" + id + "/versions")).json().get(0).path("author");

        assertThat(author.path("account").asString()).isEqualTo("zhoumin");
        assertThat(author.path("name").asString()).isEqualTo("周敏");
        assertThat(author.path("unit").asString()).isEqualTo("产权管理处");
    }

    @Test
    void anOrganOnlyTheAddressBookKnowsIsNamedByIt() {
        String id = work.released("关于别的区域的通知", List.of(TestZone.ELSEWHERE, "ctou"));

        JsonNode sent = drafter.need(drafter.get("/api/documents/" + id + "/consignments")).json();

        assertThat(sent).extracting(to -> to.path("recipientName").asString())
                .containsExactlyInAnyOrder("黔江区国资中心", "滨江城投集团");
        assertThat(drafter.get("/api/documents/" + id).json().path("recipients"))
                .extracting(to -> to.path("name").asString()).containsExactly("黔江区国资中心", "滨江城投集团");
        Reply twice = drafter.postOn("/api/documents/" + work.draft("关于重复收文单位的通知") + "/dispatch",
                Work.plan(List.of(), List.of(TestZone.ELSEWHERE, TestZone.ELSEWHERE)), "\"1\"");
        assertThat(twice.json().path("zh").asString()).contains("黔江区国资中心").doesNotContain(TestZone.ELSEWHERE);
    }

    @Test
    void oneWindowHoldsADocumentForTwoMinutesAndNoOtherWrites() {
        String id = work.draft("关于两个窗口的通知");
        String path = "/api/documents/" + id;

        assertThat(hold(id, "window-1").json().path("mine").asBoolean()).isTrue();
        assertThat(hold(id, "window-2").json().path("mine").asBoolean()).isFalse();
        Reply refused = drafter.send("PUT", path + "/text", Work.text("关于两个窗口（二）的通知"),
                Map.of("If-Match", "\"1\"", "Vermilion-Client", "window-2"));
        assertThat(refused.code()).isEqualTo("DOC-LOCKED");
        assertThat(refused.text()).contains("zhoumin");
        assertThat(aside(id, "window-2", 1, Work.text("关于两个窗口（二）的通知")).code()).isEqualTo("DOC-LOCKED");
        assertThat(hold(id, "' or 1=1").code()).isEqualTo("DOC-CLIENT");

        drafter.need(drafter.send("PUT", path + "/text", Work.text("关于两个窗口（一）的通知"),
                Map.of("If-Match", "\"1\"", "Vermilion-Client", "window-1")));
        drafter.need(drafter.send("DELETE", path + "/lock?client=window-1", (byte[]) null, Map.of()));
        assertThat(hold(id, "window-2").json().path("mine").asBoolean()).isTrue();
        zone.jdbc().sql("update document_lock set until = ? where document_id = ?")
                .params(zone.application().getBean(Clock.class).instant().minus(Duration.ofSeconds(1)).atOffset(ZoneOffset.UTC), id)
                .update();
        assertThat(hold(id, "window-1").json().path("mine").asBoolean()).isTrue();
    }

    @Test
    void theClerkWhoRechecksPutsACopyAsideAndNobodyElse() {
        String id = work.inOfficeReview("关于复核暂存的通知", List.of("ctou"));
        work.handle("zhaolan", id, "officeReview", "");
        work.handle("liuwei", id, "signOff", "");
        work.task("hefang", id, "recheck");
        Person clerk = zone.as("hefang");
        long revision = revision(id);

        clerk.need(clerk.send("PUT", "/api/documents/" + id + "/working-copy", copy("w", revision, Work.text("关于复核的通知")), Map.of()));
        assertThat(aside(id, "w", revision, Work.text("关于复核的通知")).code()).isEqualTo("STATE-S0-REQUIRED");
    }

    @Test
    void aDraftIsLabelledHigherWithAllThatHangsOnItAndNeverLower() {
        Map<String, Object> open = new LinkedHashMap<>(Work.draftOf(Work.text("关于提高密级的通知")));
        open.put("label", Map.of("level", "PUBLIC"));
        String id = drafter.need(drafter.post("/api/documents", open)).json().path("id").asString();
        drafter.need(drafter.postOn("/api/documents/" + id + "/dispatch", Work.plan(List.of(), List.of("ctou")), "\"1\""));
        String task = work.task("liqiang", id, "divisionReview");
        zone.as("liqiang").need(zone.as("liqiang").post("/api/tasks/" + task + "/completion", Work.act("return", "请标内部。")));
        work.task("zhoumin", id, "draft");
        drafter.need(aside(id, "w", revision(id), Work.text("关于提高密级（改）的通知")));

        Reply higher = drafter.put("/api/documents/" + id + "/label", Map.of("level", "INTERNAL"), etag(id));

        assertThat(drafter.need(higher).json().path("label").path("level").asString()).isEqualTo("INTERNAL");
        assertThat(drafter.get("/api/tasks?businessKey=" + id).json().path("items").get(0).path("level").asString())
                .isEqualTo("INTERNAL");
        assertThat(drafter.get("/api/documents/" + id + "/working-copy").json().path("baseRevision").asLong())
                .isEqualTo(revision(id));
        assertThat(drafter.put("/api/documents/" + id + "/label", Map.of("level", "PUBLIC"), etag(id)).code())
                .isEqualTo("LBL-005");
        assertThat(drafter.put("/api/documents/" + id + "/label", Map.of("level", "SECRET"), etag(id)).code())
                .isEqualTo("SEC-PAYLOAD-FORBIDDEN");
        assertThat(drafter.put("/api/documents/" + id + "/label", Map.of("level", "INTERNAL"), "\"1\"").code())
                .isEqualTo("DOC-STALE");
    }

    @Test
    void whoeverWritesIsToldTheNameTheirOrgansSealBears() {
        assertThat(drafter.get("/api/session").json().path("organFullName").asString()).isEqualTo("滨江市国有资产监督管理委员会");
    }

    @Test
    void aDocumentNamesItsPeopleItsOrganAndWhereItGoes() {
        String id = work.submitted("关于名称的通知", List.of(), List.of("ctou", "neng"));

        JsonNode view = drafter.get("/api/documents/" + id).json();

        assertThat(view.path("organName").asString()).isEqualTo("滨江市国资委");
        assertThat(view.path("unitName").asString()).isEqualTo("产权管理处");
        assertThat(view.path("drafterName").asString()).isEqualTo("周敏");
        assertThat(view.path("signer").path("name").asString()).isEqualTo("刘伟");
        assertThat(view.path("recipients")).extracting(to -> to.path("name").asString())
                .containsExactly("滨江城投集团", "滨江能源集团");
    }

    @Test
    void oneFindsOnesOwnDocumentsByWordsOfTitleAndNumber() {
        String id = work.draft("关于（甲）ＡＢＣ百分之百％的通知");

        assertThat(found("/api/documents?mine=true&q=" + encoded("abc 百分之百%"))).containsExactly(id);
        assertThat(found("/api/documents?mine=true&q=" + encoded("abc 没有的词"))).isEmpty();
        assertThat(found("/api/documents?q=" + encoded("a_c 甲"))).isEmpty();
        assertThat(drafter.get("/api/documents?q=" + "x".repeat(201)).code()).isEqualTo("LOOKUP-LONG");
        work.submitted("关于别人看得见的通知", List.of(), List.of("ctou"));
        assertThat(zone.as("liqiang").get("/api/documents?mine=true").json().path("items")).isEmpty();
    }

    private List<String> found(String path) {
        return drafter.need(drafter.get(path)).json().path("items").valueStream().map(d -> d.path("id").asString()).toList();
    }

    private Reply aside(String id, String client, long revision, Map<String, Object> text) {
        return drafter.send("PUT", "/api/documents/" + id + "/working-copy", copy(client, revision, text), Map.of());
    }

    private static Map<String, Object> copy(String client, long revision, Map<String, Object> text) {
        return Map.of("client", client, "baseRevision", revision, "text", text);
    }

    private Reply hold(String id, String client) {
        return drafter.send("POST", "/api/documents/" + id + "/lock", Map.of("client", client), Map.of());
    }

    private long revision(String id) {
        return drafter.get("/api/documents/" + id).json().path("revision").asLong();
    }

    private String etag(String id) {
        return drafter.get("/api/documents/" + id).etag();
    }

    private int events(String id) {
        return zone.jdbc().sql("select count(*) from audit_event where object_id = ? and outcome = 'done'").param(id)
                .query(Integer.class).single();
    }

    private static String encoded(String text) {
        return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
    }
}
