package org.vermilion.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vermilion.matter.CaseFixture.SLIP;
import static org.vermilion.matter.CaseFixture.code;
import static org.vermilion.matter.CaseFixture.refusal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.vermilion.audit.AuditBook;
import org.vermilion.deadline.Lamp;
import org.vermilion.opinion.Opinion;
import org.vermilion.refusal.Refusal;
import org.vermilion.signature.Digest;
import org.vermilion.signature.keys.KeyVault;
import org.vermilion.signature.verifying.StatementVerification;
import org.vermilion.signature.verifying.TrustAnchors;
import org.vermilion.testing.TestDatabase;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class SupplementTest {

    @Parameter
    TestDatabase database;

    private CaseFixture zone() {
        return CaseFixture.on(database);
    }

    @Test
    void everyActIsSignedAndBoundToTheFormItWasMadeOn() {
        CaseFixture zone = zone();
        Case c = zone.filed("2026-03-02");
        zone.act("gaoyuan", c, "supplement", "缺手机", Map.of("missing", "联系人手机号码有误"));
        String corrected = SLIP.replace("13800000003", "13900000004");
        zone.cases().supplement(zone.subject("wuqian"), c.number(), corrected, List.of());
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
        Case supplied = zone.cases().supplement(zone.subject("wuqian"), c.number(), SLIP, List.of());
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
        assertThat(code(() -> zone.cases().supplement(zone.subject("wuqian"), c.number(), SLIP, List.of())))
                .isEqualTo("CASE-NO-SUPPLEMENT");
    }

    @Test
    void refusesAFormThatIsWrongAndSaysWhere() {
        CaseFixture zone = zone();
        int before = count("matter_case");
        String wrong = SLIP.replace("13800000003", "1380000").replace("\"name\": \"吴倩\", ", "");

        Refusal refusal = refusal(() -> zone.cases().submit(zone.subject("wuqian"), "organisation-filing", wrong, List.of()));

        assertThat(refusal.reason().code()).isEqualTo("FORM-INVALID");
        assertThat(refusal.details()).first().isEqualTo("2");
        assertThat(refusal.details()).contains("/departmentHead/name FORM-REQUIRED", "/contact/mobile FORM-FORMAT");
        assertThat(count("matter_case")).isEqualTo(before);
    }

    private int count(String table) {
        return zone().jdbc().sql("select count(*) from " + table).query(Integer.class).single();
    }

    private TrustAnchors anchors() {
        return TrustAnchors.of(zone().bean(KeyVault.class).anchors());
    }
}
