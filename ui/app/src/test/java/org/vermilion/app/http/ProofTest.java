package org.vermilion.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import org.vermilion.app.testing.Machine;
import org.vermilion.app.testing.Person;
import org.vermilion.app.testing.Reply;
import org.vermilion.app.testing.RunningZone;
import org.vermilion.app.testing.TestZone;
import org.vermilion.app.testing.Work;

import tools.jackson.databind.JsonNode;

/** What is signed, what is filed and what is found, shown and taken away. */
@ParameterizedClass
@EnumSource(RunningZone.class)
class ProofTest {

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
    void everySignatureOfADocumentIsCheckedAndSaidInOneSentence() {
        String id = work.closed("关于署名核验的通知");

        JsonNode panel = zone.as("zhoumin").get("/api/documents/" + id + "/signatures").json();

        assertThat(panel.path("valid").asBoolean()).isTrue();
        assertThat(panel.path("verdict").path("zh").asString()).startsWith("签章有效，用印后未被改动");
        JsonNode seal = panel.path("seal");
        assertThat(seal.path("signerName").asString()).isEqualTo(Work.COMMISSION);
        assertThat(seal.path("coversWholeFile").asBoolean()).isTrue();
        assertThat(seal.path("certificate").path("sha256").asString()).matches("[0-9a-f]{64}");
        assertThat(seal.path("certificate").path("issuer").asString()).isNotEmpty();
        assertThat(panel.path("statements")).extracting(s -> s.path("what").asString())
                .contains("opinion", "seal-use", "acknowledgement");
        JsonNode signOff = panel.path("statements").valueStream()
                .filter(s -> s.path("stepWords").path("zh").asString().equals("签发")).findFirst().orElseThrow();
        assertThat(signOff.path("who").path("name").asString()).isEqualTo("刘伟");
        assertThat(signOff.path("versionNo").asInt()).isEqualTo(2);
    }

    @Test
    void oneOpinionAlteredInTheDatabaseIsFound() {
        String id = work.inOfficeReview("关于篡改意见的通知", List.of("ctou"));
        zone.jdbc().sql("update opinion set statement = replace(statement, '已核。', '未核。') where subject_id = ?").param(id).update();

        JsonNode panel = zone.as("zhoumin").get("/api/documents/" + id + "/signatures").json();

        assertThat(panel.path("valid").asBoolean()).isFalse();
        assertThat(panel.path("seal").isNull()).isTrue();
        assertThat(panel.path("verdict").path("zh").asString()).contains("有 1 项无效");
        assertThat(panel.path("statements")).extracting(s -> s.path("status").asString()).contains("ALTERED");
    }

    @Test
    void aRecipientSeesTheSealAndItsOwnAnswerAndNoOpinionOfTheSender() {
        String id = work.closed("关于收文方核验的通知");

        JsonNode panel = zone.as("zhengkai").get("/api/consignments/" + work.consignment(id, "ctou") + "/signatures").json();

        assertThat(panel.path("valid").asBoolean()).isTrue();
        assertThat(panel.path("statements")).hasSize(1);
        assertThat(panel.path("statements").get(0).path("what").asString()).isEqualTo("acknowledgement");
        assertThat(panel.path("statements").get(0).path("who").path("name").asString()).isEqualTo("吴倩");
    }

    @Test
    void anApplicantSeesNoStatementOfTheCommission() {
        String number = work.filed().path("caseNumber").asString();
        String path = "/api/cases/" + java.net.URLEncoder.encode(number, java.nio.charset.StandardCharsets.UTF_8) + "/signatures";

        assertThat(zone.as("wuqian").get(path).json().path("statements")).isEmpty();
        JsonNode official = zone.as("gaoyuan").get(path).json();
        assertThat(official.path("statements").get(0).path("versionNo").asInt()).isEqualTo(1);
        assertThat(official.path("valid").asBoolean()).isTrue();
    }

    @Test
    void aRecordTellsItsCodeAndItsPartsAndItsEvidenceHolds() {
        String id = work.closed("关于档案详情的通知");
        Person archivist = zone.as("dengli");
        assertThat(archivist.get("/api/documents/" + id + "/record").code()).isEqualTo("ABSENT");
        archivist.need(archivist.post("/api/documents/" + id + "/record", Map.of()));

        JsonNode record = archivist.need(archivist.get("/api/documents/" + id + "/record")).json();

        assertThat(record.path("fonds").asString()).isEqualTo("Z109");
        assertThat(record.path("filedBy").path("name").asString()).isEqualTo("邓丽");
        assertThat(record.path("parts")).extracting(part -> part.path("words").path("zh").asString())
                .contains("稿本", "盖章原件", "办理意见", "办理意见的签名", "用印记录", "回执");
        assertThat(record.path("parts")).allSatisfy(part -> {
            assertThat(part.path("digest").asString()).startsWith("sha256:");
            assertThat(part.path("bytes").asLong()).isPositive();
        });
        JsonNode proof = archivist.need(archivist.get("/api/documents/" + id + "/evidence")).json();
        assertThat(proof.path("holds").asBoolean()).as(proof.toString()).isTrue();
        assertThat(proof.path("zh").asString()).startsWith("证据成立");
        JsonNode manifest = proof.path("findings").get(1);
        assertThat(manifest.path("zh").asString()).isEqualTo("清单由外网签名。");
        assertThat(manifest.path("en").asString()).isEqualTo("The manifest is signed by the outer zone.");
    }

    @Test
    void whatIsFoundIsTakenAwayAsATableInWhichNothingIsAFormula() {
        work.draft("=1+1关于导出,\"引号\"的通知");
        Person drafter = zone.as("zhoumin");
        Machine.await("the draft is found", 30, () -> drafter.get("/api/search?q=" + encoded("导出引号")).json().path("total").asInt() > 0);

        Reply csv = drafter.need(drafter.send("POST", "/api/search/export", Map.of("q", "导出引号"), Map.of()));

        assertThat(csv.text()).startsWith("\uFEFF类别,发文字号,标题,");
        assertThat(csv.text()).contains("\r\n公文,,\"'=1+1关于导出,\"\"引号\"\"的通知\",内部,");
        assertThat(csv.header("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
        assertThat(zone.as("shenyue").send("POST", "/api/search/export", Map.of("q", "导出引号"), Map.of()).text().lines())
                .hasSize(1);
        List<String> told = zone.jdbc().sql("select object_id from audit_event where action = 'search.export' and actor = 'zhoumin' order by seq")
                .query(String.class).list();
        assertThat(told.get(told.size() - 1)).isEqualTo("rows-1");
        assertThat(drafter.send("POST", "/api/search/export", Map.of("year", 12), Map.of()).code()).isEqualTo("SEARCH-FILTER");
    }

    private static String encoded(String text) {
        return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
    }
}
