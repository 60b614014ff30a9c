package org.vermilion.app.http;

import static org.assertj.core.api.Assertions.assertThat;

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

/** Marks of secrecy above the label: refused wherever somebody writes, unless recorded as a quotation. */
@ParameterizedClass
@EnumSource(RunningZone.class)
class MarkedTextTest {

    private static final String PASSAGE = "落实《关于某事项的意见》（机密★10年）精神。";

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
    void aMarkIsRefusedInTitleNoteAndSignatoryAndKeepsNothing() {
        Map<String, String> before = zone.ledger().settled();
        for (Map<String, Object> change : List.<Map<String, Object>>of(Map.of("title", "关于检查的通知（机密★10年）"),
                Map.of("note", "机密★10年"), Map.of("signatory", Work.COMMISSION + " 机密★10年"),
                Map.of("body", List.of(Map.of("heading", 0, "text", "机\u200B密★10年"))))) {
            Map<String, Object> text = Work.text("关于检查的通知");
            text.putAll(change);
            Reply refused = drafter.post("/api/documents", Work.draftOf(text));
            assertThat(refused.status()).as(change.keySet().toString()).isEqualTo(422);
            assertThat(refused.code()).isEqualTo("LBL-004");
        }
        assertThat(zone.ledger().settled()).isEqualTo(before);
    }

    @Test
    void aQuotationWithItsReasonPassesIsShownAndHoldsForItsPassageAlone() {
        String id = work.draft("关于落实意见的通知");
        String at = "/api/documents/" + id;
        Map<String, Object> quoting = body(PASSAGE);
        assertThat(drafter.put(at + "/text", quoting, drafter.get(at).etag()).code()).isEqualTo("LBL-004");
        assertThat(drafter.post(at + "/quotations", said("body", PASSAGE, " ")).code()).isEqualTo("LBL-QUOTE-REASON");
        assertThat(drafter.post(at + "/quotations", said("body", PASSAGE, "机密★10年")).code()).isEqualTo("LBL-006");
        assertThat(drafter.post(at + "/quotations", said("body", "保守秘密。", "引用")).code()).isEqualTo("LBL-QUOTE");

        drafter.need(drafter.post(at + "/quotations", said("body", PASSAGE, "引用文件标题，未引用内容")));
        drafter.need(drafter.put(at + "/text", quoting, drafter.get(at).etag()));

        assertThat(drafter.put(at + "/text", body(PASSAGE + "另见。"), drafter.get(at).etag()).code()).isEqualTo("LBL-004");
        drafter.need(drafter.postOn(at + "/dispatch", Work.plan(List.of(), List.of("ctou")), drafter.get(at).etag()));
        JsonNode shown = zone.as("liqiang").get(at + "/quotations").json();
        assertThat(shown).hasSize(1);
        assertThat(shown.get(0).path("mark").asString()).isEqualTo("机密★10年");
        assertThat(shown.get(0).path("reason").asString()).isEqualTo("引用文件标题，未引用内容");
        assertThat(shown.get(0).path("by").path("name").asString()).isEqualTo("周敏");
        assertThat(drafter.post(at + "/quotations", said("body", PASSAGE, "再引")).code()).isEqualTo("STATE-S0-REQUIRED");
    }

    @Test
    void aDraftMayBringItsQuotationsAlong() {
        Map<String, Object> draft = new LinkedHashMap<>(Work.draftOf(body(PASSAGE)));
        draft.put("quotations", List.of(said("body", PASSAGE, "引用文件标题")));

        String id = drafter.need(drafter.post("/api/documents", draft)).json().path("id").asString();

        assertThat(drafter.get("/api/documents/" + id + "/quotations").json()).hasSize(1);
    }

    @Test
    void opinionsAndReasonsBearNoMarkAboveWhatTheyAreOn() {
        String id = work.submitted("关于意见的通知", List.of(), List.of("ctou"));
        Person head = zone.as("liqiang");
        String task = work.task("liqiang", id, "divisionReview");

        assertThat(head.post("/api/tasks/" + task + "/completion", Work.act("pass", "已核。机\u2060密★10年")).code()).isEqualTo("LBL-006");
        assertThat(drafter.post("/api/documents/" + id + "/withdrawal", Map.of("reason", "绝密☆")).code()).isEqualTo("LBL-006");
        head.need(head.post("/api/tasks/" + task + "/completion", Work.act("pass", "已核，注意保守秘密。")));
    }

    private static Map<String, Object> body(String paragraph) {
        Map<String, Object> text = Work.text("关于落实意见的通知");
        text.put("body", List.of(Map.of("heading", 0, "text", paragraph)));
        return text;
    }

    private static Map<String, Object> said(String element, String passage, String reason) {
        return Map.of("element", element, "passage", passage, "reason", reason);
    }
}
