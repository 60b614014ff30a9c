package org.vermilion.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import org.vermilion.app.testing.Attempt;
import org.vermilion.app.testing.Person;
import org.vermilion.app.testing.Reply;
import org.vermilion.app.testing.RunningZone;
import org.vermilion.app.testing.TestZone;
import org.vermilion.app.testing.Work;

import tools.jackson.databind.JsonNode;

/** Giving documents and consignments to people to read, and finding those people. */
@ParameterizedClass
@EnumSource(RunningZone.class)
class CirculationTest {

    @Parameter
    RunningZone running;

    private TestZone zone;
    private Work work;

    @BeforeEach
    void open() {
        zone = running.zone();
        work = new Work(zone);
    }

    @Test
    void aReaderKnowsTheDocumentFromThenOnAndSaysOnceThatItWasRead() {
        String id = work.inOfficeReview("关于传阅甲的通知", List.of("ctou"));
        Person reader = zone.as("chenjing");
        assertThat(reader.get("/api/documents/" + id).code()).isEqualTo("ABSENT");
        int before = toRead(reader);

        Reply given = give("zhoumin", "/api/documents/" + id, List.of("chenjing"), "请阅。");
        assertThat(given.json().get(0).path("person").path("account").asString()).isEqualTo("chenjing");
        assertThat(toRead(reader)).isEqualTo(before + 1);
        assertThat(reader.get("/api/documents/" + id).ok()).isTrue();
        JsonNode item = reader.get("/api/circulation").json().path("items").get(0);
        assertThat(item.path("title").asString()).isEqualTo("关于传阅甲的通知");
        assertThat(item.path("note").asString()).isEqualTo("请阅。");
        assertThat(item.path("by").path("account").asString()).isEqualTo("zhoumin");

        String path = "/api/circulation/" + item.path("id").asString() + "/read";
        assertThat(zone.as("zhoumin").post(path, Map.of()).code()).isEqualTo("ABSENT");
        assertThat(reader.need(reader.post(path, Map.of())).status()).isEqualTo(204);
        reader.need(reader.post(path, Map.of()));
        assertThat(toRead(reader)).isEqualTo(before);
        assertThat(reader.get("/api/circulation?state=read").json().path("items").get(0).path("objectId").asString()).isEqualTo(id);
        assertThat(zone.as("zhoumin").get("/api/documents/" + id + "/circulation").json().get(0).path("readAt").isNull()).isFalse();
        assertThat(zone.jdbc().sql("select count(*) from audit_event where action = 'circulation.read' and object_id = ?")
                .param(item.path("id").asString()).query(Long.class).single()).isEqualTo(1);
    }

    @Test
    void whoHasItAlreadyIsNotGivenItTwice() {
        String id = work.inOfficeReview("关于传阅乙的通知", List.of("ctou"));
        give("zhoumin", "/api/documents/" + id, List.of("chenjing"), "");

        assertThat(give("zhoumin", "/api/documents/" + id, List.of("chenjing", "chenjing", "wanglei"), "").json()).hasSize(2);
    }

    @Test
    void whatWasReceivedIsReadByColleagues() {
        String id = work.released("关于传阅收文的通知", List.of("ctou"));
        String consignment = work.consignment(id, "ctou");

        give("wuqian", "/api/consignments/" + consignment, List.of("zhengkai"), "请阅。");

        JsonNode item = zone.as("zhengkai").get("/api/circulation").json().path("items").get(0);
        assertThat(item.path("object").asString()).isEqualTo("consignment");
        assertThat(item.path("objectId").asString()).isEqualTo(consignment);
        assertThat(item.path("number").asString()).isNotEmpty();
    }

    @Test
    void whatSomebodyIsNoLongerClearedForIsNeitherListedNorCounted() {
        String id = work.inOfficeReview("关于传阅丙的通知", List.of("ctou"));
        give("zhoumin", "/api/documents/" + id, List.of("chenjing"), "");
        Person reader = zone.as("chenjing");
        int before = toRead(reader);
        zone.jdbc().sql("update document set level = 3 where id = ?").param(id).update();
        try {
            assertThat(toRead(reader)).isEqualTo(before - 1);
            assertThat(reader.get("/api/circulation").text()).doesNotContain(id);
        } finally {
            zone.jdbc().sql("update document set level = 1 where id = ?").param(id).update();
        }
    }

    @TestFactory
    Stream<DynamicTest> givesNothingToWhomItMayNotBeGiven() {
        String id = "/api/documents/" + zone.exhibits().document() + "/circulation";
        return Attempt.allRefused(zone, Stream.of(
                attempt("to somebody of another organ", 422, "CIRCULATE-ORGAN", id, List.of("liqiang", "wuqian"), ""),
                attempt("to nobody there is", 422, "CIRCULATE-ORGAN", id, List.of("' or 1=1 --"), ""),
                attempt("to an administrator", 422, "CIRCULATE-CLEARANCE", id, List.of("yangfan"), ""),
                attempt("to none", 400, "CIRCULATE-NOBODY", id, List.of(), ""),
                attempt("to more than fifty", 400, "CIRCULATE-MANY", id, Collections.nCopies(51, "liqiang"), ""),
                attempt("with a long note", 400, "CIRCULATE-NOTE", id, List.of("liqiang"), "阅".repeat(501)),
                attempt("with control characters", 400, "CIRCULATE-NOTE", id, List.of("liqiang"), "请\u0007阅")));
    }

    @Test
    void colleaguesAreFoundByNameAccountAndPostAndNobodyElse() {
        Person asking = zone.as("zhoumin");
        String name = asking.get("/api/people?q=zhaolan").json().get(0).path("name").asString();

        assertThat(accounts(asking, "q=" + encoded(name.substring(1)))).contains("zhaolan");
        assertThat(accounts(asking, "role=OFFICE_REVIEWER")).containsExactly("zhaolan", "zhaolan2");
        assertThat(accounts(asking, "q=wuqian")).isEmpty();
        assertThat(accounts(asking, "q=%25")).isEmpty();
        assertThat(accounts(asking, "q=_")).isEmpty();
        assertThat(accounts(asking, "q=%07")).isEmpty();
        assertThat(accounts(asking, "q=")).contains("zhoumin", "liqiang").doesNotContain("wuqian").hasSizeLessThanOrEqualTo(50);
    }

    private Attempt attempt(String name, int status, String code, String path, List<String> people, String note) {
        return new Attempt(name, status, code, () -> zone.as("zhoumin").post(path, Map.of("people", people, "note", note)));
    }

    private Reply give(String account, String path, List<String> people, String note) {
        Person person = zone.as(account);
        return person.need(person.post(path + "/circulation", Map.of("people", people, "note", note)));
    }

    private static int toRead(Person reader) {
        return reader.get("/api/boxes").json().path("toRead").path("count").asInt();
    }

    private static List<String> accounts(Person asking, String query) {
        return asking.need(asking.get("/api/people?" + query)).json().valueStream()
                .map(who -> who.path("account").asString()).toList();
    }

    private static String encoded(String text) {
        return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
    }
}
