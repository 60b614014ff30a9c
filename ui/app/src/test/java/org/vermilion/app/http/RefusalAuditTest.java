package org.vermilion.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import org.vermilion.app.testing.Exhibits;
import org.vermilion.app.testing.Person;
import org.vermilion.app.testing.RunningZone;
import org.vermilion.app.testing.TestZone;
import org.vermilion.app.testing.Work;

/** What a refused access or transfer leaves in the audit. */
@ParameterizedClass
@EnumSource(RunningZone.class)
class RefusalAuditTest {

    @Parameter
    RunningZone on;

    @Test
    void tellsWhoWasRefusedWhatAndWhyBeforeItIsAnswered() {
        TestZone zone = on.zone();
        Exhibits there = zone.exhibits();
        Person stranger = zone.as("hanbing");
        stranger.get("/api/documents/" + there.document() + "/text");
        assertThat(last("ABSENT")).isEqualTo("hanbing GET /api/documents/{id}/text document " + there.document());
        stranger.post("/api/tasks/" + there.task() + "/completion", Work.act("pass", "同意"));
        assertThat(last("ABSENT")).isEqualTo("hanbing POST /api/tasks/{id}/completion task " + there.task());
        stranger.put("/api/documents/" + there.draft() + "/text", Work.text(Exhibits.TITLE), "\"1\"");
        assertThat(last("ABSENT")).isEqualTo("hanbing PUT /api/documents/{id}/text document " + there.draft());
        stranger.get("/api/cases/" + java.net.URLEncoder.encode(there.caseNumber(), StandardCharsets.UTF_8));
        assertThat(last("ABSENT")).isEqualTo("hanbing GET /api/cases/{number} case " + there.caseNumber());
        stranger.get("/api/audit/events");
        assertThat(last("RBAC-403")).isEqualTo("hanbing GET /api/audit/events audit -");
        stranger.send("POST", "/api/documents", Map.of(), Map.of("Cookie", "vermilion-session-outer=" + stranger.token(),
                "Origin", "https://example.net"));
        assertThat(last("CROSS-SITE")).isEqualTo("hanbing POST /api/documents document -");
    }

    @Test
    void tellsOfATransferTheGateRefused() {
        TestZone zone = on.zone();
        String id = new Work(zone).draft("关于未知收文单位的通知");
        Person drafter = zone.as("zhoumin");
        assertThat(drafter.postOn("/api/documents/" + id + "/dispatch", Work.plan(List.of(), List.of("nowhere")), "\"1\"").code())
                .isEqualTo("RECIPIENT-UNKNOWN");
        assertThat(last("RECIPIENT-UNKNOWN")).isEqualTo("zhoumin POST /api/documents/{id}/dispatch document " + id);
    }

    @Test
    void writesNothingAClientMadeUpIntoTheChain() {
        TestZone zone = on.zone();
        zone.as("hanbing").get("/api/consignments/" + java.net.URLEncoder.encode("机密标题", StandardCharsets.UTF_8));
        assertThat(last("ABSENT")).isEqualTo("hanbing GET /api/consignments/{id} consignment -");
        assertThat(last("ABSENT")).doesNotContain("机密标题");
    }

    @Test
    void tellsNothingOfMistakesThatAreNoQuestionOfAccess() {
        TestZone zone = on.zone();
        zone.exhibits();
        long before = refused();
        Person drafter = zone.as("zhoumin");
        drafter.post("/api/documents", Map.of("unknown", 1));
        drafter.get("/api/nothing");
        drafter.get("/api/documents?cursor=nonsense");
        zone.nobody().get("/api/documents/" + UUID.randomUUID());
        assertThat(refused()).isEqualTo(before);
    }

    @Test
    void letsNobodySwellTheChain() {
        TestZone zone = on.zone();
        Person stranger = zone.nobody().signIn("jiangtao", zone.password());
        for (int i = 0; i < AuditedRefusals.MOST + 40; i++) {
            assertThat(stranger.get("/api/consignments/" + UUID.randomUUID()).status()).isEqualTo(404);
        }
        long told = zone.jdbc().sql("select count(*) from audit_event where actor = 'jiangtao' and reason_code = 'ABSENT'")
                .query(Long.class).single();
        assertThat(told).isEqualTo(AuditedRefusals.MOST);
        assertThat(zone.ledger().refusals("REFUSALS-MANY")).containsOnlyOnce("jiangtao request.many person jiangtao");
    }

    @Test
    void keepsTheChainWhole() {
        TestZone zone = on.zone();
        zone.as("hanbing").get("/api/documents/" + zone.exhibits().document());
        Person auditor = zone.as("guofeng");
        assertThat(auditor.need(auditor.get("/api/audit/verification")).json().path("holds").asBoolean()).isTrue();
        assertThat(auditor.get("/api/audit/events?outcome=refused&actor=hanbing").json().path("items")).isNotEmpty();
    }

    @Test
    void keepsWhoWasRefusedOutOfTheEvidenceOfTheDocument() throws IOException {
        TestZone zone = on.zone();
        String id = zone.exhibits().document();
        zone.as("hanbing").get("/api/documents/" + id);
        Person drafter = zone.as("zhoumin");
        String chain = "";
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(
                drafter.need(drafter.get("/api/documents/" + id + "/evidence.zip")).body()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                chain = entry.getName().equals("audit.ndjson") ? new String(zip.readAllBytes(), StandardCharsets.UTF_8) : chain;
            }
        }
        assertThat(chain).contains("document.draft").doesNotContain("hanbing");
    }

    private String last(String code) {
        List<String> told = on.zone().ledger().refusals(code);
        return told.isEmpty() ? "" : told.get(told.size() - 1);
    }

    private long refused() {
        return on.zone().jdbc().sql("select count(*) from audit_event where outcome = 'refused'").query(Long.class).single();
    }
}
