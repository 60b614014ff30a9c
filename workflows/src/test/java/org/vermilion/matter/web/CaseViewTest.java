package org.vermilion.matter.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.vermilion.matter.Case;
import org.vermilion.matter.CaseFixture;
import org.vermilion.matter.CaseStatus;
import org.vermilion.matter.definition.MatterPackages;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CaseViewTest {

    private final CaseFixture zone = CaseFixture.onH2();

    @Test
    void saysInPlainWordsWhereTheCaseIsAtEveryStep() {
        Case c = zone.filed("2026-03-02");
        assertThat(view(c).at("/stepWords/zh").asString()).isEqualTo("已提交，等待受理");
        assertThat(view(c).get("daysLeft").asInt()).isEqualTo(5);
        assertThat(view(c).get("due").asString()).isEqualTo("2026-03-09");

        Case accepted = zone.act("gaoyuan", c, "pass");
        assertThat(view(accepted).at("/stepWords/en").asString()).isEqualTo("Accepted, under review");
        assertThat(view(accepted).get("promised").asString()).isEqualTo("2026-03-16");
        assertThat(view(accepted).get("legal").asString()).isEqualTo("2026-03-30");
        assertThat(view(accepted).at("/ask/zh").asString()).isEqualTo("规划发展处");
        for (CaseStatus status : CaseStatus.values()) {
            assertThat(status.words().zh()).isNotBlank();
            assertThat(status.next().en()).isNotBlank();
        }
    }

    @Test
    void namesNoOfficialAndTellsNoOpinion() {
        Case c = zone.filed("2026-03-02");
        zone.act("gaoyuan", c, "supplement", "内部意见甲", Map.of("missing", "联系人手机"));
        Case supplied = zone.cases().supplement(zone.subject("wuqian"), c.number(), CaseFixture.SLIP);
        assertThat(view(supplied).get("missing").asString()).isEqualTo("联系人手机");
        zone.act("gaoyuan", c, "pass", "内部意见乙", Map.of());
        zone.act("gaoyuan", c, "pass", "内部意见丙", Map.of());
        Case decided = zone.act("sunjianguo", c, "reject", "内部意见丁", Map.of("reason", "不在范围内"));

        assertThat(view(decided).get("decision").isNull()).as("before its result is sealed").isTrue();
        assertThat(view(decided).get("reason").isNull()).isTrue();
        Case done = zone.act("tangning", c, "pass");

        assertThat(view(done).get("reason").asString()).isEqualTo("不在范围内");
        assertThat(view(done).get("resultAvailable").asBoolean()).isTrue();
        assertThat(view(done).toString()).doesNotContain("内部意见", "gaoyuan", "sunjianguo", "tangning", "孙建国", "唐宁");
    }

    private JsonNode view(Case c) {
        JsonMapper json = JsonMapper.builder().build();
        return json.readTree(json.writeValueAsString(CaseView.of(c,
                MatterPackages.load().matter(c.matter()).orElseThrow().definition(), "滨江城投集团", zone.cases().progress(c))));
    }
}
