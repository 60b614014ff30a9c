package org.vermilion.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import org.vermilion.app.testing.Attempt;
import org.vermilion.app.testing.Exhibits;
import org.vermilion.app.testing.Person;
import org.vermilion.app.testing.Reply;
import org.vermilion.app.testing.RunningZone;
import org.vermilion.app.testing.Work;

/** Requests that are wrong in themselves, whatever they are about. */
@ParameterizedClass
@EnumSource(RunningZone.class)
class BadRequestTest {

    @Parameter
    RunningZone on;

    @TestFactory
    Stream<DynamicTest> refusesJsonThatCannotBeMeant() {
        String label = "\"label\":{\"level\":\"INTERNAL\"}";
        return Attempt.allRefused(on.zone(), Stream.of(
                body("no JSON", "title=关于"),
                body("nothing", ""),
                body("null", "null"),
                body("a list", "[]"),
                body("half of it", "{" + label + ",\"text\":{"),
                body("two of it", "{" + label + ",\"text\":{\"title\":\"关于甲的通知\"}} {}"),
                body("a field nobody knows", "{" + label + ",\"text\":{},\"admin\":true}"),
                body("a field nobody knows, within", "{" + label + ",\"text\":{\"titel\":\"关于甲的通知\"}}"),
                body("a field twice", "{" + label + "," + label + ",\"text\":{}}"),
                body("a number for a word", "{" + label + ",\"text\":{\"title\":5}}"),
                body("a list for a word", "{" + label + ",\"text\":{\"title\":[\"甲\"]}}"),
                body("an object for a list", "{" + label + ",\"text\":{\"addressees\":{}}}"),
                body("a comment", "{" + label + ",/* */\"text\":{}}"),
                body("NaN", "{\"label\":{\"level\":\"INTERNAL\",\"months\":NaN},\"text\":{}}"),
                body("a number of 5,000 digits", "{\"label\":{\"level\":\"INTERNAL\",\"months\":" + "9".repeat(5_000) + "},\"text\":{}}"),
                body("a name of 100,000 characters", "{\"" + "a".repeat(100_000) + "\":1}"),
                body("a nest of 100,000 lists", "{" + label + ",\"text\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}"),
                body("a nest of 100,000 objects", "{\"a\":".repeat(100_000) + "1" + "}".repeat(100_000)),
                body("a type to be made", "{" + label + ",\"text\":{\"@class\":\"java.lang.Runtime\"}}"),
                bytes("UTF-8 that is none", new byte[] {'{', '"', (byte) 0xC3, '"', ':', '1', '}'})));
    }

    @TestFactory
    Stream<DynamicTest> refusesWhatNoEndpointTakes() {
        Person drafter = on.zone().as("zhoumin");
        String id = on.zone().exhibits().draft();
        Map<String, String> key = Map.of("Idempotency-Key", UUID.randomUUID().toString(), "If-Match", "\"1\"");
        List<Attempt> attempts = new ArrayList<>(List.of(
                new Attempt("a path there is not", 404, "ABSENT", () -> drafter.get("/api/nothing")),
                new Attempt("a path beside the interface", 404, "ABSENT", () -> drafter.get("/actuator/env")),
                new Attempt("a POST to a path there is not", 404, "ABSENT", () -> drafter.post("/api/nothing", Map.of())),
                new Attempt("a header of 20 KB", 400, "REQUEST-MALFORMED", () -> drafter.send("GET", "/api/documents", (byte[]) null, Map.of("X-Long", "x".repeat(20_000)))),
                new Attempt("an address of 20 KB", 400, "REQUEST-MALFORMED", () -> drafter.get("/api/search?q=" + "x".repeat(20_000))),
                new Attempt("a key of the wrong form", 400, "IDEMPOTENCY-KEY-MISSING", () -> drafter.post("/api/documents", Map.of(), "short")),
                new Attempt("a key with what no key has", 400, "IDEMPOTENCY-KEY-MISSING", () -> drafter.post("/api/documents", Map.of(), "' or '1'='1")),
                new Attempt("no If-Match", 428, "IF-MATCH-MISSING", () -> drafter.send("PUT", "/api/documents/" + id + "/text", Work.text("关于甲的通知"), Map.of())),
                new Attempt("no If-Match when dispatching", 428, "IF-MATCH-MISSING", () -> drafter.post("/api/documents/" + id + "/dispatch", Work.plan(List.of(), List.of("ctou")))),
                new Attempt("an upload in parts", 415, "MEDIA-TYPE", () -> drafter.send("POST", "/api/documents", new byte[] {1}, with(key, "multipart/form-data; boundary=x"))),
                new Attempt("a form", 415, "MEDIA-TYPE", () -> drafter.send("POST", "/api/documents", "title=x".getBytes(StandardCharsets.UTF_8), with(key, "application/x-www-form-urlencoded"))),
                new Attempt("no media type that can be one", 415, "MEDIA-TYPE", () -> drafter.send("POST", "/api/documents", new byte[] {1}, with(key, "nonsense"))),
                new Attempt("JSON where a text is read", 415, "MEDIA-TYPE", () -> drafter.send("POST", "/api/documents/reading", Map.of(), key)),
                new Attempt("an answer nobody gives", 406, "MEDIA-TYPE", () -> drafter.send("GET", "/api/documents/" + id, (byte[]) null, Map.of("Accept", "text/html")))));
        for (String match : List.of("*", "W/\"1\"", "\"\"", "\"abc\"", "\"-1\"", "\"99999999999999999999\"", "1 or 1=1")) {
            attempts.add(new Attempt("If-Match " + match, 412, "DOC-STALE",
                    () -> drafter.put("/api/documents/" + id + "/text", Work.text("关于甲的通知"), match)));
        }
        for (String method : List.of("POST", "PUT", "DELETE", "PATCH")) {
            attempts.add(new Attempt(method + " where it is not taken", 405, "METHOD-NOT-ALLOWED",
                    () -> drafter.send(method, "/api/documents/" + id, Map.of(), key)));
        }
        for (String query : List.of("/api/documents?size=ten", "/api/documents?status=ANY", "/api/search?year=last",
                "/api/search?year=99999999999", "/api/search?level=HIGH", "/api/documents/" + id + "/text?version=one")) {
            attempts.add(new Attempt(query.replace(id, "…"), 400, "REQUEST-INVALID", () -> drafter.get(query)));
        }
        return Attempt.allRefused(on.zone(), attempts.stream());
    }

    @TestFactory
    Stream<DynamicTest> findsNothingBehindAnIdentifierThatIsAPath() {
        Person drafter = on.zone().as("zhoumin");
        return Stream.of("/api/documents/%s", "/api/documents/%s/text", "/api/documents/%s/sealed.pdf", "/api/consignments/%s",
                "/api/cases/%s", "/api/cases/%s/result.pdf", "/api/matters/%s", "/api/matters/%s/form")
                .flatMap(path -> Stream.of("..", "../..", "..%2f..%2fetc%2fpasswd", "%2e%2e%2f%2e%2e", "..%5c..%5c", "%252e%252e%252f",
                        "....//", "..;/..", "%00", "a%00.pdf", "%0d%0aSet-Cookie:x", "%c0%ae%c0%ae/", "file:%2f%2f%2fetc", "-1", "%e5%85%b3".repeat(300))
                .map(id -> DynamicTest.dynamicTest(path.formatted(id.substring(0, Math.min(id.length(), 30))), () -> {
                    Reply reply = drafter.get(path.formatted(id));
                    assertThat(reply.status()).as(reply.toString()).isIn(400, 404);
                    assertThat(reply.code()).as(reply.toString()).isIn("ABSENT", "REQUEST-MALFORMED");
                    assertThat(reply.headers()).doesNotContainKey("set-cookie");
                    assertThat(reply.text()).doesNotContain("root:", on.zone().exhibits().draft());
                })));
    }

    /** Every field of free text and every filter, each with what a database, a signature or a reader cannot take. */
    @TestFactory
    Stream<DynamicTest> breaksOverNoCharacter() {
        on.zone().exhibits();
        Map<String, String> bad = Map.of("NUL", "甲\u0000乙", "half a character", "甲\ud800乙", "an escape", "甲\u001b[31m乙",
                "a turn of direction", "甲\u202e乙", "a million characters", "甲".repeat(1_000_000), "quotes", "'\"\\;--");
        Map<String, java.util.function.Function<String, Reply>> fields = fields();
        return fields.entrySet().stream().flatMap(field -> bad.entrySet().stream().map(value ->
                DynamicTest.dynamicTest(field.getKey() + ": " + value.getKey(), () -> {
                    Reply reply = field.getValue().apply(value.getValue());
                    assertThat(reply.status()).as(reply.toString()).isLessThan(500);
                    if (!value.getKey().equals("quotes")) {
                        assertThat(reply.status()).as(reply.toString()).isGreaterThanOrEqualTo(400);
                        assertThat(reply.code()).as(reply.toString()).isNotEmpty();
                    }
                })));
    }

    private Map<String, java.util.function.Function<String, Reply>> fields() {
        Exhibits there = on.zone().exhibits();
        Person official = on.zone().as("gaoyuan");
        Person clerk = on.zone().as("wuqian");
        Map<String, java.util.function.Function<String, Reply>> fields = new HashMap<>();
        String task = "/api/tasks/" + there.task() + "/completion";
        fields.put("an opinion", text -> official.post(task, Map.of("outcome", "nothing", "opinion", text, "details", Map.of())));
        fields.put("an outcome", text -> official.post(task, Map.of("outcome", text, "opinion", "", "details", Map.of())));
        fields.put("a detail", text -> official.post(task, Map.of("outcome", "supplement", "opinion", "请补正。", "details", Map.of("missing", text + "\u0007"))));
        fields.put("a reason to return", text -> clerk.post("/api/consignments/" + there.consignment() + "/return", Map.of("reason", text)));
        fields.put("an opinion on registering", text -> clerk.post("/api/consignments/" + there.consignment() + "/receipt", Map.of("opinion", text)));
        fields.put("a form", text -> clerk.post("/api/cases", Map.of("matter", "organisation-filing", "form", Map.of("unitName", text))));
        fields.put("a matter", text -> clerk.post("/api/cases", Map.of("matter", text, "form", Work.form())));
        fields.put("a seal's owner", text -> on.zone().as("yangfan").post("/api/seals", Map.of("ownerName", text + "\n")));
        fields.put("an account", text -> on.zone().nobody().trySignIn(text, "wrong"));
        fields.put("a window", text -> on.zone().as("zhoumin").send("POST", "/api/documents/" + there.draft() + "/lock", Map.of("client", text), Map.of()));
        fields.put("what is answered", text -> on.zone().as("zhoumin").post("/api/documents", Map.of("label", Map.of("level", "INTERNAL"), "text", Work.text("关于甲的通知"), "replyTo", text)));
        fields.put("a title", text -> on.zone().as("zhoumin").post("/api/documents", Work.draftOf(Work.text(text + "\n"))));
        return fields;
    }

    @Test
    void breaksOverNoCharacterInAFilter() {
        Map<String, List<String>> filters = Map.of("guofeng", List.of("/api/audit/events?actor=", "/api/audit/events?objectId="),
                "zhoumin", List.of("/api/search?q=", "/api/search?issuer=", "/api/search?kind=", "/api/search?documentKind=",
                        "/api/search?cursor=", "/api/documents?cursor=", "/api/tasks?businessKey=", "/api/tasks?cursor=",
                        "/api/tasks/done?cursor=", "/api/cases?cursor=", "/api/consignments?cursor=", "/api/consignments?q=", "/api/consignments?box=",
                        "/api/documents?q="));
        filters.forEach((who, paths) -> paths.forEach(path -> {
            for (String value : List.of("\u0000", "甲\u0000", "\ufffe", "'", "\\", "\"", "(((((((((((", "*".repeat(1_000), "a?b*c~", "[* TO *]", "AND OR NOT", "/.*/", "甲".repeat(1_500))) {
                Reply reply = on.zone().as(who).get(path + URLEncoder.encode(value, StandardCharsets.UTF_8));
                assertThat(reply.status()).as(path + value + " " + reply).isLessThan(500);
            }
        }));
    }

    private static Map<String, String> with(Map<String, String> headers, String type) {
        Map<String, String> all = new HashMap<>(headers);
        all.put("Content-Type", type);
        all.put("Idempotency-Key", UUID.randomUUID().toString());
        return all;
    }

    private Attempt body(String name, String json) {
        return bytes(name, json.getBytes(StandardCharsets.UTF_8));
    }

    private Attempt bytes(String name, byte[] json) {
        return new Attempt(name, 400, "REQUEST-UNREADABLE", () -> on.zone().as("zhoumin").send("POST", "/api/documents", json,
                with(Map.of(), "application/json")));
    }
}
