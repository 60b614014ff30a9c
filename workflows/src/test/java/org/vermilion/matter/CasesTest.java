package org.vermilion.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vermilion.matter.CaseFixture.code;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.vermilion.deadline.Lamp;
import org.vermilion.process.Processes;
import org.vermilion.signature.Digest;
import org.vermilion.signature.keys.KeyVault;
import org.vermilion.signature.verifying.PdfVerification;
import org.vermilion.signature.verifying.TrustAnchors;
import org.vermilion.testing.TestDatabase;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class CasesTest {

    @Parameter
    TestDatabase database;

    private CaseFixture zone() {
        return CaseFixture.on(database);
    }

    @Test
    void aFilingGoesFromSubmissionToItsSealedResult() throws IOException {
        // given
        CaseFixture zone = zone();
        Case c = zone.filed("2026-03-02");
        assertThat(c.number()).matches("2026-备-\\d{4}");
        assertThat(zone.cases().progress(c)).returns(LocalDate.of(2026, 3, 9), Progress::due)
                .returns(5, Progress::daysLeft).returns(null, Progress::legal);

        // when it is accepted, reviewed and decided
        zone.goTo("2026-03-04");
        Case accepted = zone.act("gaoyuan", c, "pass", "材料齐全", Map.of());
        assertThat(accepted.status()).isEqualTo(CaseStatus.REVIEW);
        assertThat(accepted.acceptedOn()).isEqualTo("2026-03-04");
        assertThat(zone.cases().progress(accepted)).returns(LocalDate.of(2026, 3, 18), Progress::due)
                .returns(LocalDate.of(2026, 4, 1), Progress::legal).returns(Lamp.GREEN, Progress::lamp);
        zone.act("gaoyuan", c, "pass", "拟同意备案", Map.of());
        zone.goTo("2026-03-17");
        Case decided = zone.act("sunjianguo", c, "pass", "同意", Map.of());
        assertThat(decided.status()).isEqualTo(CaseStatus.RESULT);
        assertThat(zone.cases().progress(decided)).returns(1, Progress::daysLeft).returns(Lamp.YELLOW, Progress::lamp);
        assertThat(code(() -> zone.cases().result(zone.subject("wuqian"), c.number()))).isEqualTo("ABSENT");
        Case done = zone.act("tangning", c, "pass");

        // then
        assertThat(done.status()).isEqualTo(CaseStatus.DONE);
        assertThat(zone.bean(Processes.class).isEnded(c.id())).isTrue();
        assertThat(zone.cases().progress(done)).returns(Lamp.DONE, Progress::lamp).returns(null, Progress::due);
        byte[] result = zone.cases().result(zone.subject("wuqian"), c.number());
        assertThat(Digest.of(result).toString()).isEqualTo(done.resultDigest());
        assertThat(PdfVerification.verify(result, anchors()).valid()).isTrue();
        try (var pdf = Loader.loadPDF(result)) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s", ""))
                    .contains("滨江城市建设投资集团有限公司", "的复函", c.number(), "予以备案", "组织保障机构备案表",
                            "联系人·手机", "13800000003", "2026年3月17日");
        }
    }

    @Test
    void aCaseThatIsNotAcceptedEndsWithItsReason() {
        CaseFixture zone = zone();
        Case c = zone.filed("2026-03-02");

        assertThat(code(() -> zone.act("gaoyuan", c, "refuse"))).isEqualTo("CASE-TOLD");
        Case refused = zone.act("gaoyuan", c, "refuse", "", Map.of("reason", "不属于申报范围"));

        assertThat(refused.status()).isEqualTo(CaseStatus.NOT_ACCEPTED);
        assertThat(refused.reason()).isEqualTo("不属于申报范围");
        assertThat(zone.cases().progress(refused).lamp()).isEqualTo(Lamp.DONE);
        assertThat(zone.bean(Processes.class).isEnded(c.id())).isTrue();
    }

    @Test
    void aRejectedCaseStillGetsItsSealedAnswer() throws IOException {
        CaseFixture zone = zone();
        Case c = zone.filed("2026-03-02");
        zone.act("gaoyuan", c, "pass");
        zone.act("gaoyuan", c, "pass", "不符合", Map.of());
        assertThat(code(() -> zone.act("sunjianguo", c, "reject"))).isEqualTo("CASE-TOLD");
        zone.act("sunjianguo", c, "reject", "同意不予备案", Map.of("reason", "责任领导不是单位分管领导。"));
        Case done = zone.act("tangning", c, "pass");

        assertThat(done.decision()).isEqualTo(Case.Decision.REJECT);
        try (var pdf = Loader.loadPDF(zone.cases().result(zone.subject("wuqian"), c.number()))) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s", ""))
                    .contains("不予备案", "责任领导不是单位分管领导。").doesNotContain("13800000003", "同意不予备案");
        }
    }

    @Test
    void aDecisionMayBeReturnedToReview() {
        CaseFixture zone = zone();
        Case c = zone.filed("2026-03-02");
        zone.act("gaoyuan", c, "pass");
        zone.act("gaoyuan", c, "pass");

        assertThat(code(() -> zone.act("sunjianguo", c, "return"))).isEqualTo("OPINION-REQUIRED");
        assertThat(zone.act("sunjianguo", c, "return", "请再核实", Map.of()).status()).isEqualTo(CaseStatus.REVIEW);
        assertThat(zone.task(c).step()).isEqualTo("review");
        assertThat(zone.act("gaoyuan", c, "pass").status()).isEqualTo(CaseStatus.DECISION);
    }

    @Test
    void nothingIsComputedIntoAYearWithoutItsCalendar() {
        CaseFixture zone = zone();
        int before = count("matter_case");
        assertThat(code(() -> zone.filed("2026-12-28"))).isEqualTo("CAL-404");
        assertThat(count("matter_case")).isEqualTo(before);

        Case c = zone.filed("2026-12-14");
        assertThat(code(() -> zone.act("gaoyuan", c, "pass"))).isEqualTo("CAL-404");
        assertThat(zone.now(c).status()).isEqualTo(CaseStatus.SUBMITTED);
        assertThat(zone.task(c).step()).isEqualTo("accept");
        assertThat(zone.cases().opinions(zone.subject("gaoyuan"), c.number())).hasSize(1);

        zone.goTo("2027-01-05");
        assertThat(zone.cases().progress(c)).as("still to be looked at").returns(LocalDate.of(2026, 12, 21), Progress::due)
                .returns(null, Progress::daysLeft).returns(null, Progress::lamp);
        zone.goTo("2026-03-02");
    }

    @Test
    void nothingIsKeptWhenTheSealCannotBeSet() {
        CaseFixture zone = zone();
        Case c = zone.filed("2026-03-02");
        zone.act("gaoyuan", c, "pass");
        zone.act("gaoyuan", c, "pass");
        Case decided = zone.act("sunjianguo", c, "pass");
        zone.jdbc().sql("update seal set active = false").update();
        try {
            assertThat(code(() -> zone.act("tangning", c, "pass"))).isEqualTo("SEAL-REVOKED");
        } finally {
            zone.jdbc().sql("update seal set active = true").update();
        }

        assertThat(zone.now(c)).isEqualTo(decided);
        assertThat(zone.task(c).step()).isEqualTo("sealResult");
        assertThat(zone.act("tangning", c, "pass").status()).isEqualTo(CaseStatus.DONE);
    }

    private int count(String table) {
        return zone().jdbc().sql("select count(*) from " + table).query(Integer.class).single();
    }

    private TrustAnchors anchors() {
        return TrustAnchors.of(zone().bean(KeyVault.class).anchors());
    }
}
