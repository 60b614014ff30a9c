package org.vermilion.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vermilion.matter.CaseFixture.SLIP;
import static org.vermilion.matter.CaseFixture.code;
import static org.vermilion.matter.CaseFixture.refusal;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.vermilion.refusal.Refusal;
import org.vermilion.testing.TestDatabase;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class CaseAccessTest {

    @Parameter
    TestDatabase database;

    private CaseFixture zone() {
        return CaseFixture.on(database);
    }

    @Test
    void aPeerFindsNothingWhereAParentFindsItsSubsidiarysCase() {
        CaseFixture zone = zone();
        Case ofGroup = zone.filed("2026-03-02");
        Case ofSubsidiary = zone.cases().submit(zone.subject("shenyue"), "organisation-filing", SLIP, List.of());

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
        Case c = zone.cases().submit(zone.subject("shenyue"), "organisation-filing", SLIP, List.of());
        zone.act("gaoyuan", c, "supplement", "", Map.of("missing", "手机"));

        assertThat(code(() -> zone.cases().supplement(zone.subject("wuqian"), c.number(), SLIP, List.of()))).isEqualTo("ABSENT");
        assertThat(zone.cases().supplement(zone.subject("shenyue"), c.number(), SLIP, List.of()).formNo()).isEqualTo(2);
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

    private List<String> listed(String account) {
        return zone().cases().page(zone().subject(account), null, null, Instant.parse("9999-01-01T00:00:00Z"), "~", 100).stream()
                .map(Case::id).toList();
    }
}
