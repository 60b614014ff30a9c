package org.vermilion.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vermilion.matter.CaseFixture.SLIP;
import static org.vermilion.matter.CaseFixture.code;
import static org.vermilion.matter.CaseFixture.refusal;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.vermilion.audit.AuditBook;
import org.vermilion.deadline.Lamp;
import org.vermilion.opinion.Opinion;
import org.vermilion.process.Processes;
import org.vermilion.refusal.Refusal;
import org.vermilion.signature.Digest;
import org.vermilion.signature.keys.KeyVault;
import org.vermilion.signature.verifying.PdfVerification;
import org.vermilion.signature.verifying.StatementVerification;
import org.vermilion.signature.verifying.TrustAnchors;

@ParameterizedClass
@EnumSource(TestDatabases.class)
class CasesTest {

    @Parameter
    TestDatabases database;

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
    void everyActIsSignedAndBoundToTheFormItWasMadeOn() {
        CaseFixture zone = zone();
        Case c = zone.filed("2026-03-02");
        zone.act("gaoyuan", c, "supplement", "缺手机", Map.of("missing", "联系人手机号码有误"));
        String corrected = SLIP.replace("13800000003", "13900000004");
        zone.cases().supplement(zone.subject("wuqian"), c.number(), corrected);
        Case accepted = zone.act("gaoyuan", c, "pass", "材料齐全", Map.of());

        List<Opinion> said = zone.cases().opinions(zone.subject("gaoyuan"), c.number());

        assertThat(said).extracting(Opinion::step).containsExactly("submit", "accept", "supplement", "accept");
        assertThat(said).extracting(o -> o.author().value()).containsExactly("wuqian", "gaoyuan", "wuqian", "gaoyuan");
        assertThat(said).extracting(Opinion::versionDigest).containsExactly(c.formDigest(), c.formDigest(),
                accepted.formDigest(), accepted.formDigest());
        assertThat(said).allMatch(o -> StatementVerification.verify(o.signed(), anchors(), o.at()).valid());
        assertThat(zone.cases().forms(zone.subject("wuqian"), c.number())).extracting(CaseForm::no).containsExactly(1, 2);
        assertThat(zone.cases().forms(zone.subject("wuqian"), c.number()))
                .allMatch(form -> Digest.of(form.json().getBytes(java.nio.charset.StandardCharsets.UTF_8)).toString()
                        .equals(form.digest()));
        assertThat(zone.bean(AuditBook.class).of("case", c.id())).extracting(event -> event.entry().action())
                .containsExactly("case.submit", "case.accept.supplement", "case.supplement.pass", "case.accept.pass");
    }

    @Test
    void whatIsMissingIsAskedForOnceAndTheClockWaits() {
        CaseFixture zone = zone();
        Case c = zone.filed("2026-03-02");

        // when it is asked for
        zone.goTo("2026-03-05");
        Case asked = zone.act("gaoyuan", c, "supplement", "", Map.of("missing", "1.评估委托合同\n2.审计报告"));

        // then the clock waits
        assertThat(asked.status()).isEqualTo(CaseStatus.SUPPLEMENT);
        assertThat(asked.notice().missing()).isEqualTo("1.评估委托合同\n2.审计报告");
        zone.goTo("2026-03-09");
        assertThat(zone.cases().progress(asked)).returns(true, Progress::paused).returns(Lamp.PAUSED, Progress::lamp)
                .returns(3, Progress::daysLeft).returns(3, Progress::pausedDays)
                .returns(LocalDate.of(2026, 3, 11), Progress::due);

        // when it is supplied
        zone.goTo("2026-03-10");
        Case supplied = zone.cases().supplement(zone.subject("wuqian"), c.number(), SLIP);
        assertThat(supplied.status()).isEqualTo(CaseStatus.SUBMITTED);
        assertThat(zone.cases().progress(supplied)).returns(false, Progress::paused).returns(3, Progress::pausedDays)
                .returns(LocalDate.of(2026, 3, 12), Progress::due);

        // then it is not asked for again
        assertThat(code(() -> zone.act("gaoyuan", c, "supplement", "", Map.of("missing", "还缺一份")))).isEqualTo("ONCE-ONLY");
        assertThat(zone.now(c)).isEqualTo(supplied);
        zone.goTo("2026-03-11");
        Case accepted = zone.act("gaoyuan", c, "pass");
        assertThat(zone.cases().progress(accepted)).returns(LocalDate.of(2026, 4, 9), Progress::legal)
                .returns(3, Progress::pausedDays);
    }

    @Test
    void theApplicantMayAlsoSupplementByTheTask() {
        CaseFixture zone = zone();
        Case c = zone.filed("2026-03-02");
        zone.act("gaoyuan", c, "supplement", "", Map.of("missing", "手机"));

        assertThat(code(() -> zone.act("wuqian", c, "pass"))).isEqualTo("CASE-FORM");
        assertThat(code(() -> zone.act("wuqian", c, "pass", "", Map.of("form", "{}")))).isEqualTo("FORM-INVALID");
        assertThat(zone.act("wuqian", c, "pass", "", Map.of("form", SLIP)).formNo()).isEqualTo(2);
        assertThat(code(() -> zone.cases().supplement(zone.subject("wuqian"), c.number(), SLIP)))
                .isEqualTo("CASE-NO-SUPPLEMENT");
    }

    @Test
    void refusesAFormThatIsWrongAndSaysWhere() {
        CaseFixture zone = zone();
        int before = count("matter_case");
        String wrong = SLIP.replace("13800000003", "1380000").replace("\"name\": \"吴倩\", ", "");

        Refusal refusal = refusal(() -> zone.cases().submit(zone.subject("wuqian"), "organisation-filing", wrong));

        assertThat(refusal.reason().code()).isEqualTo("FORM-INVALID");
        assertThat(refusal.details()).first().isEqualTo("2");
        assertThat(refusal.details()).contains("/departmentHead/name FORM-REQUIRED", "/contact/mobile FORM-FORMAT");
        assertThat(count("matter_case")).isEqualTo(before);
    }

    @Test
    void aPeerFindsNothingWhereAParentFindsItsSubsidiarysCase() {
        CaseFixture zone = zone();
        Case ofGroup = zone.filed("2026-03-02");
        Case ofSubsidiary = zone.cases().submit(zone.subject("shenyue"), "organisation-filing", SLIP);

        Refusal hidden = refusal(() -> zone.cases().known(zone.subject("zhulin"), ofGroup.number()));
        Refusal absent = refusal(() -> zone.cases().known(zone.subject("zhulin"), "2026-备-9999"));
        assertThat(hidden.reason()).isEqualTo(absent.reason());
        assertThat(hidden.details()).isEqualTo(absent.details());
        assertThat(listed("zhulin")).doesNotContain(ofGroup.id(), ofSubsidiary.id());

        assertThat(listed("wuqian")).contains(ofGroup.id(), ofSubsidiary.id());
        assertThat(listed("shenyue")).contains(ofSubsidiary.id()).doesNotContain(ofGroup.id());
        assertThat(code(() -> zone.cases().forms(zone.subject("shenyue"), ofGroup.number()))).isEqualTo("ABSENT");
        assertThat(listed("gaoyuan")).contains(ofGroup.id(), ofSubsidiary.id());
        assertThat(listed("chenjing")).as("another division's head").doesNotContain(ofGroup.id());
        assertThat(listed("machao")).as("an administrator").isEmpty();
    }

    @Test
    void aParentLooksButDoesNotActForItsSubsidiary() {
        CaseFixture zone = zone();
        zone.goTo("2026-03-02");
        Case c = zone.cases().submit(zone.subject("shenyue"), "organisation-filing", SLIP);
        zone.act("gaoyuan", c, "supplement", "", Map.of("missing", "手机"));

        assertThat(code(() -> zone.cases().supplement(zone.subject("wuqian"), c.number(), SLIP))).isEqualTo("ABSENT");
        assertThat(zone.cases().supplement(zone.subject("shenyue"), c.number(), SLIP).formNo()).isEqualTo(2);
    }

    @Test
    void opinionsAreForTheCommissionAlone() {
        CaseFixture zone = zone();
        Case c = zone.filed("2026-03-02");

        assertThat(code(() -> zone.cases().opinions(zone.subject("wuqian"), c.number()))).isEqualTo("CASE-OFFICIALS");
        assertThat(code(() -> zone.cases().opinions(zone.subject("zhulin"), c.number()))).isEqualTo("ABSENT");
        assertThat(zone.cases().opinions(zone.subject("sunjianguo"), c.number())).hasSize(1);
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
    void aStepKnowsItsOutcomesAndItsPeople() {
        CaseFixture zone = zone();
        Case c = zone.filed("2026-03-02");

        assertThat(code(() -> zone.act("gaoyuan", c, "reject"))).isEqualTo("STEP-OUTCOME");
        assertThat(code(() -> zone.act("sunjianguo", c, "pass"))).isEqualTo("ABSENT");
        assertThat(code(() -> zone.act("wuqian", c, "pass"))).isEqualTo("ABSENT");
        zone.act("gaoyuan", c, "pass");
        assertThat(code(() -> zone.act("gaoyuan", c, "refuse", "迟了", Map.of()))).as("after acceptance")
                .isEqualTo("STEP-OUTCOME");
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

    private List<String> listed(String account) {
        return zone().cases().page(zone().subject(account), null, Instant.parse("9999-01-01T00:00:00Z"), "~", 100).stream()
                .map(Case::id).toList();
    }

    private int count(String table) {
        return zone().jdbc().sql("select count(*) from " + table).query(Integer.class).single();
    }

    private TrustAnchors anchors() {
        return TrustAnchors.of(zone().bean(KeyVault.class).anchors());
    }
}
