package org.vermilion.matter.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.vermilion.deadline.CaseClock;
import org.vermilion.deadline.WorkingCalendar;
import org.vermilion.form.FormFinding;
import org.vermilion.label.Level;
import org.vermilion.matter.definition.MatterDefinition.Openness;
import org.vermilion.matter.definition.MatterDefinition.Target;

class OrganisationFilingTest {

    private static final String SLIP = """
            {"unitName": "滨江城市投资集团有限公司",
             "responsibleLeader": {"name": "冯建国", "post": "副总经理", "telephone": "023-67670001"},
             "departmentHead": {"name": "吴倩", "post": "信息中心主任", "telephone": "67670002"},
             "contact": {"name": "周敏", "post": "主管", "telephone": "67670003-801", "mobile": "13800000003", "qq": "10001"}}
            """;

    private final MatterPackage filing = MatterPackages.load().matter("organisation-filing").orElseThrow();

    @Test
    void isAnInvestorsFilingForEnterprisesAndDistricts() {
        MatterDefinition matter = filing.definition();

        assertThat(matter.type().chinese()).isEqualTo("备案");
        assertThat(matter.targets()).containsExactlyInAnyOrder(Target.ENTERPRISE, Target.DISTRICT);
        assertThat(matter.basis()).extracting(MatterDefinition.Basis::document).containsOnly("渝国资发〔2019〕23号");
        assertThat(matter.zone()).hasToString("outer");
        assertThat(matter.level()).isEqualTo(Level.INTERNAL);
        assertThat(matter.openness()).isEqualTo(Openness.WITHHELD);
        assertThat(matter.supplement().onceOnly()).isTrue();
        assertThat(matter.deemedAcceptance()).isFalse();
        assertThat(matter.procedure("EXPERT-REVIEW")).isEmpty();
        assertThat(matter.material("REPLY-SLIP")).isPresent();
    }

    @Test
    void isDueTenWorkingDaysAfterAcceptanceAndTwentyAtMost() {
        CaseClock legal = CaseClock.started(WorkingCalendar.load(null), LocalDate.of(2026, 3, 2),
                filing.definition().clock().legalDays());

        assertThat(legal.due()).isEqualTo("2026-03-30");
        assertThat(legal.allowing(filing.definition().clock().promisedDays()).due()).isEqualTo("2026-03-16");
        assertThat(legal.allowing(filing.definition().clock().acceptanceDays()).due()).isEqualTo("2026-03-09");
    }

    @Test
    void takesTheSlipAsTheNoticePrintsIt() {
        assertThat(filing.form().check(SLIP)).isEmpty();
        assertThat(new String(filing.form().normalise(SLIP), StandardCharsets.UTF_8))
                .startsWith("{\"contact\":{\"mobile\":\"13800000003\",\"name\":\"周敏\"")
                .endsWith("\"unitName\":\"滨江城市投资集团有限公司\"}");
    }

    @Test
    void asksForEachNamePostAndTelephone() {
        assertThat(filing.form().check("{\"responsibleLeader\": {}, \"departmentHead\": {}, \"contact\": {}}"))
                .extracting(FormFinding::pointer).containsExactlyInAnyOrder("/unitName",
                        "/responsibleLeader/name", "/responsibleLeader/post", "/responsibleLeader/telephone",
                        "/departmentHead/name", "/departmentHead/post", "/departmentHead/telephone",
                        "/contact/name", "/contact/post", "/contact/telephone", "/contact/mobile");
    }

    @Test
    void letsTheQqBeLeftBlankAndChecksItOtherwise() {
        assertThat(filing.form().check(SLIP.replace("\"10001\"", "\"\""))).isEmpty();
        assertThat(filing.form().check(SLIP.replace("10001", "qq10001"))).singleElement().satisfies(finding -> {
            assertThat(finding.pointer()).isEqualTo("/contact/qq");
            assertThat(finding.zh()).isEqualTo("“联系人 · QQ”的格式不对：可不填；如填写，为5至12位数字。");
            assertThat(finding.en()).contains("Contact · QQ", "5 to 12 digits");
        });
    }
}
