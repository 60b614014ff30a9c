package org.vermilion.matter.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
        Case supplied = zone.cases().supplement(zone.subject("wuqian"), c.number(), CaseFixture.SLIP, List.of());
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

    @Test
    void showsTheWayOfACaseFromItsSubmissionToItsResult() {
        Case c = zone.filed("2026-03-02");
        assertThat(way(c)).containsExactly("submitted done 2026-03-02", "accepted current null", "reviewed open null",
                "decided open null", "delivered open null");
        zone.goTo("2026-03-03");
        Case asked = zone.act("gaoyuan", c, "supplement", "", Map.of("missing", "联系人手机"));
        assertThat(way(asked)).startsWith("submitted done 2026-03-02", "supplement current 2026-03-03", "accepted open null");
        zone.goTo("2026-03-04");
        zone.cases().supplement(zone.subject("wuqian"), c.number(), CaseFixture.SLIP, List.of());
        zone.goTo("2026-03-05");
        Case accepted = zone.act("gaoyuan", c, "pass");
        assertThat(way(accepted)).containsExactly("submitted done 2026-03-02", "supplement done 2026-03-04",
                "accepted done 2026-03-05", "reviewed current null", "decided open null", "delivered open null");
        assertThat(view(accepted).at("/milestones/3/words/zh").asString()).isEqualTo("已受理，正在审查");
        zone.act("gaoyuan", c, "pass", "内部意见", Map.of());
        zone.act("sunjianguo", c, "pass", "内部意见", Map.of());
        zone.goTo("2026-03-06");
        assertThat(way(zone.act("tangning", c, "pass"))).endsWith("reviewed done 2026-03-05", "decided done 2026-03-05",
                "delivered done 2026-03-06");
    }

    @Test
    void endsTheWayOfACaseThatIsNotAccepted() {
        Case c = zone.filed("2026-03-02");
        zone.goTo("2026-03-03");
        Case refused = zone.act("gaoyuan", c, "refuse", "", Map.of("reason", "不属于本事项"));
        assertThat(way(refused)).containsExactly("submitted done 2026-03-02", "notAccepted done 2026-03-03");
    }

    @Test
    void saysWhomToCallAndHowDaysAreCounted() {
        Case c = zone.filed("2026-03-02");
        assertThat(view(c).get("askTelephone").asString()).isEqualTo("023-67670100");
        assertThat(view(c).at("/calendarWords/zh").asString()).contains("工作日");
        assertThat(view(c).at("/calendarWords/en").asString()).contains("working days");
    }

    private List<String> way(Case c) {
        return view(c).get("milestones").valueStream().map(stone -> stone.get("step").asString() + " "
                + stone.get("state").asString() + " " + stone.get("on").asString("null")).toList();
    }

    private JsonNode view(Case c) {
        JsonMapper json = JsonMapper.builder().build();
        return json.readTree(json.writeValueAsString(CaseView.of(c,
                MatterPackages.load().matter(c.matter()).orElseThrow().definition(), "滨江城投集团", zone.cases().progress(c),
                zone.cases().milestones(c), zone.cases().attachmentCount(c))));
    }
}
