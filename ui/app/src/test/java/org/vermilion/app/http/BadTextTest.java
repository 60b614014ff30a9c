package org.vermilion.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import org.vermilion.app.testing.Attempt;
import org.vermilion.app.testing.Flood;
import org.vermilion.app.testing.Person;
import org.vermilion.app.testing.Reply;
import org.vermilion.app.testing.RunningZone;
import org.vermilion.app.testing.Work;

/** Texts that are no documents, and documents that cannot be. */
@ParameterizedClass
@EnumSource(RunningZone.class)
class BadTextTest {

    private static final long MEGABYTE = 1024 * 1024;

    @Parameter
    RunningZone on;

    @TestFactory
    Stream<DynamicTest> refusesATextThatCannotBeRead() {
        return Attempt.allRefused(on.zone(), Stream.of(
                reading("a text that is no document", 422, "READ-NO-DOCUMENT", "今天天气很好，我们去江边走走吧。\n晚饭吃什么？".getBytes(StandardCharsets.UTF_8)),
                reading("an empty file", 400, "READ-EMPTY", new byte[0]),
                reading("only blanks", 400, "READ-EMPTY", " \n\t \n".getBytes(StandardCharsets.UTF_8)),
                reading("a PDF", 400, "READ-NOT-TEXT", "%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3".getBytes(StandardCharsets.ISO_8859_1)),
                reading("broken UTF-8", 400, "READ-ENCODING", new byte[] {(byte) 0xE5, (byte) 0x85, 'a', 'b'}),
                reading("GBK", 400, "READ-ENCODING", "关于做好工作的通知".getBytes(java.nio.charset.Charset.forName("GBK"))),
                reading("a control character", 400, "READ-CONTROL",
                        "关于做好\u0007工作的通知\n各单位：\n请执行。".getBytes(StandardCharsets.UTF_8)),
                reading("more characters than a document has", 413, "READ-BODY-LONG", filled(5_000_000))));
    }

    @TestFactory
    Stream<DynamicTest> refusesADocumentThatCannotBe() {
        return Attempt.allRefused(on.zone(), Stream.of(
                draft("a title of 10,000 characters", 400, "DOC-TITLE-LONG", text -> text.put("title", "长".repeat(10_000))),
                draft("a control character in the title", 400, "DOC-CONTROL", text -> text.put("title", "关于\u0007的通知")),
                draft("a character no database takes", 400, "REQUEST-UNREADABLE", text -> text.put("title", "关于\u0000的通知")),
                draft("an override of the direction of writing", 400, "DOC-CONTROL", text -> text.put("title", "关于\u202e的通知")),
                draft("half a character", 400, "REQUEST-UNREADABLE", text -> text.put("title", "关于\ud83d的通知")),
                draft("a control character in a paragraph", 400, "DOC-CONTROL", text -> text.put("body", List.of(Map.of("heading", 0, "text", "甲\u0001")))),
                draft("a body of 1,100,000 characters", 413, "DOC-TEXT-LONG", text -> text.put("body", List.of(Map.of("heading", 0, "text", "长".repeat(1_100_000))))),
                draft("an addressee of 5,000 characters", 413, "DOC-TEXT-LONG", text -> text.put("addressees", List.of("长".repeat(5_000)))),
                draft("100,000 addressees", 413, "DOC-TEXT-PARTS", text -> text.put("addressees", Collections.nCopies(100_000, "某某单位"))),
                draft("100,000 empty paragraphs", 413, "DOC-TEXT-PARTS", text -> text.put("body", Collections.nCopies(100_000, Map.of("heading", 0, "text", "")))),
                draft("a paragraph that is not there", 400, "REQUEST-UNREADABLE", text -> text.put("body", Collections.singletonList(null))),
                draft("a paragraph without words", 400, "REQUEST-UNREADABLE", text -> text.put("body", List.of(Map.of("heading", 0)))),
                draft("a heading there is not", 400, "REQUEST-UNREADABLE", text -> text.put("body", List.of(Map.of("heading", -7, "text", "甲")))),
                draft("a kind there is not", 400, "REQUEST-UNREADABLE", text -> text.put("kind", "POEM")),
                draft("a day there is not", 400, "REQUEST-UNREADABLE", text -> text.put("date", "2026-02-30")),
                draft("a mark above the label", 422, "LBL-004", text -> text.put("body", List.of(Map.of("heading", 0, "text", "机密★1年"))))));
    }

    @TestFactory
    Stream<DynamicTest> refusesALabelThatCannotBe() {
        Map<String, Object> text = Work.text("关于密级的通知");
        return Attempt.allRefused(on.zone(), Stream.of(
                json("no label", 400, "LBL-001", Map.of("text", text)),
                json("a label without a level", 400, "LBL-001", Map.of("label", Map.of(), "text", text)),
                json("a level there is not", 400, "REQUEST-UNREADABLE", Map.of("label", Map.of("level", "COSMIC"), "text", text)),
                json("a level by number", 400, "REQUEST-UNREADABLE", Map.of("label", Map.of("level", 1), "text", text)),
                json("a level above the zone's ceiling", 422, "SEC-PAYLOAD-FORBIDDEN", Map.of("label", Map.of("level", "SECRET", "months", 12), "text", text)),
                json("a period for what is no state secret", 400, "LBL-001", Map.of("label", Map.of("level", "INTERNAL", "months", 12), "text", text)),
                json("a compartment nobody gave the drafter", 422, "CLEAR-PERSON", Map.of("label", Map.of("level", "INTERNAL", "compartments", List.of("MERGER")), "text", text)),
                json("no text", 400, "DOC-TEXT-MISSING", Map.of("label", Map.of("level", "INTERNAL")))));
    }

    @TestFactory
    Stream<DynamicTest> refusesADispatchThatCannotBe() {
        String id = new Work(on.zone()).draft("关于收文单位的通知");
        return Attempt.allRefused(on.zone(), Stream.of(
                dispatch(id, "an unknown recipient", 422, "RECIPIENT-UNKNOWN", Work.plan(List.of(), List.of("ctou", "nowhere"))),
                dispatch(id, "a recipient twice", 400, "RECIPIENT-TWICE", Work.plan(List.of(), List.of("ctou", "ctou"))),
                dispatch(id, "no recipient", 400, "RECIPIENT-NONE", Work.plan(List.of(), List.of())),
                dispatch(id, "a recipient that can be none", 400, "REQUEST-UNREADABLE", Work.plan(List.of(), List.of("../../etc"))),
                dispatch(id, "a recipient of nothing", 400, "REQUEST-UNREADABLE", Work.plan(List.of(), Collections.singletonList(null))),
                dispatch(id, "an unknown division", 422, "ROUTE-UNIT", Work.plan(List.of("gzw.nowhere"), List.of("ctou"))),
                dispatch(id, "a division twice", 400, "ROUTE-UNIT-TWICE", Work.plan(List.of("gzw.cwc", "gzw.cwc"), List.of("ctou"))),
                dispatch(id, "no signer", 400, "ROUTE-SIGNER", Map.of("recipients", List.of("ctou"))),
                dispatch(id, "a signer there is not", 422, "ROUTE-NOBODY", Map.of("signer", "nobody", "recipients", List.of("ctou"))),
                dispatch(id, "a signer of an enterprise", 422, "ROUTE-NOBODY", Map.of("signer", "fenggang", "recipients", List.of("ctou"))),
                dispatch(id, "oneself as signer", 403, "OWN-WORK", Map.of("signer", "zhoumin", "recipients", List.of("ctou")))));
    }

    @Test
    void stopsReadingA200MegabyteFile() throws Exception {
        Person drafter = on.zone().as("zhoumin");
        on.zone().exhibits();
        Map<String, String> before = on.zone().ledger().settled();
        for (String path : List.of("/api/documents/reading", "/api/documents")) {
            for (boolean announced : new boolean[] {true, false}) {
                Flood flood = Flood.pour(on.zone().port(), path, drafter.token(), announced, 200 * MEGABYTE);
                assertThat(flood.answer()).as(path + " announced " + announced).contains(" 413 ").contains("TOO-LARGE");
                assertThat(flood.taken()).as("bytes taken, with what lies in the sockets").isLessThan(32 * MEGABYTE);
            }
        }
        Flood unknown = Flood.pour(on.zone().port(), "/api/documents", "x".repeat(43), false, 200 * MEGABYTE);
        assertThat(unknown.answer()).contains(" 401 ");
        assertThat(unknown.taken()).isLessThan(32 * MEGABYTE);
        assertThat(on.zone().ledger().settled()).isEqualTo(before);
    }

    @Test
    void takesASoundTextAsItIs() {
        Person drafter = on.zone().as("zhoumin");
        Reply read = drafter.send("POST", "/api/documents/reading", ("滨江市国有资产监督管理委员会\n关于做好安全工作的通知\n各所出资企业：\n"
                + "现将有关事项通知如下。\n滨江市国有资产监督管理委员会\n2026年3月1日\n").getBytes(StandardCharsets.UTF_8),
                Map.of("Content-Type", "text/plain;charset=UTF-8"));
        assertThat(read.status()).as(read.toString()).isEqualTo(200);
        assertThat(read.json().path("text").path("title").asString()).isEqualTo("关于做好安全工作的通知");
    }

    private static byte[] filled(int size) {
        byte[] text = new byte[size];
        java.util.Arrays.fill(text, (byte) 'a');
        return text;
    }

    private Attempt reading(String name, int status, String code, byte[] text) {
        return new Attempt(name, status, code, () -> on.zone().as("zhoumin").send("POST", "/api/documents/reading", text,
                Map.of("Content-Type", "text/plain;charset=UTF-8")));
    }

    private Attempt draft(String name, int status, String code, Consumer<Map<String, Object>> change) {
        Map<String, Object> text = Work.text("关于不当内容的通知");
        change.accept(text);
        return json(name, status, code, Work.draftOf(text));
    }

    private Attempt json(String name, int status, String code, Object body) {
        return new Attempt(name, status, code, () -> on.zone().as("zhoumin").post("/api/documents", body));
    }

    private Attempt dispatch(String id, String name, int status, String code, Object plan) {
        return new Attempt(name, status, code, () -> on.zone().as("zhoumin").send("POST", "/api/documents/" + id + "/dispatch",
                plan, Map.of("If-Match", "\"1\"", "Idempotency-Key", UUID.randomUUID().toString())));
    }
}
