package org.vermilion.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import org.vermilion.app.testing.AtOnce;
import org.vermilion.app.testing.HeldRow;
import org.vermilion.app.testing.Person;
import org.vermilion.app.testing.Reply;
import org.vermilion.app.testing.RunningZone;
import org.vermilion.app.testing.TestZone;
import org.vermilion.app.testing.Work;

/** Two who do the same at the same moment: one does it, the other is told; two who do alike: both do it, in turn. */
@ParameterizedClass
@EnumSource(RunningZone.class)
class AtOnceTest {

    @Parameter
    RunningZone on;

    private TestZone zone;
    private Work work;

    @BeforeEach
    void start() {
        zone = on.zone();
        work = new Work(zone);
    }

    @Test
    void letsOneOfTwoOfficialsHandleATask() {
        String id = work.inOfficeReview("关于两人同办的通知", List.of("ctou"));
        String task = work.task("zhaolan", id, "officeReview");
        List<Reply> replies = together("process_register", "business_key", id, List.of("zhaolan", "zhaolan2"),
                person -> person.post("/api/tasks/" + task + "/completion", Work.act("pass", "拟请签发。")));
        oneWon(replies, "409 TASK-GONE");
        assertThat(steps(id)).containsOnlyOnce("officeReview");
        assertThat(work.task("liuwei", id, "signOff")).isNotEmpty();
    }

    @Test
    void letsOneOfTwoReturnWhatTheOtherPasses() {
        String id = work.inOfficeReview("关于一退一过的通知", List.of("ctou"));
        String task = work.task("zhaolan", id, "officeReview");
        List<Reply> replies = together("process_register", "business_key", id, List.of("zhaolan", "zhaolan2"),
                person -> person.post("/api/tasks/" + task + "/completion",
                        Work.act(person.account().endsWith("2") ? "return" : "pass", "请核对。")));
        oneWon(replies, "409 TASK-GONE");
        assertThat(steps(id)).containsOnlyOnce("officeReview");
    }

    @Test
    void letsOneSignatureCountWhenTheSignerClicksTwice() {
        String id = work.inOfficeReview("关于双击签发的通知", List.of("ctou"));
        work.handle("zhaolan", id, "officeReview", "拟请签发。");
        String task = work.task("liuwei", id, "signOff");
        List<Reply> replies = together("process_register", "business_key", id, List.of("liuwei", "liuwei"),
                person -> person.post("/api/tasks/" + task + "/completion", Work.act("pass", "同意。")));
        oneWon(replies, "409 TASK-GONE");
        assertThat(steps(id)).containsOnlyOnce("signOff");
    }

    @Test
    void countsBothOfTwoCountersignersAtOnce() {
        String id = work.submitted("关于同时会签的通知", List.of("gzw.cwc", "gzw.fgc"), List.of("ctou"));
        work.handle("liqiang", id, "divisionReview", "请会签。");
        Map<String, String> tasks = Map.of("chenjing", work.task("chenjing", id, "countersign"),
                "wanglei", work.task("wanglei", id, "countersign"));
        List<Reply> replies = together("process_register", "business_key", id, List.of("chenjing", "wanglei"),
                person -> person.post("/api/tasks/" + tasks.get(person.account()) + "/completion", Work.act("pass", "同意。")));
        assertThat(replies).allSatisfy(reply -> assertThat(reply.status()).as(reply.toString()).isEqualTo(200));
        assertThat(work.task("zhaolan", id, "officeReview")).isNotEmpty();
        assertThat(zone.as("zhaolan").get("/api/tasks?businessKey=" + id).json().path("items")).hasSize(1);
    }

    @Test
    void letsOneOfTwoClerksAcknowledge() {
        String id = work.released("关于同时签收的通知", List.of("ctou"));
        String consignment = work.consignment(id, "ctou");
        List<Reply> replies = together("document", "id", id, List.of("wuqian", "wuqian2"),
                person -> person.post("/api/consignments/" + consignment + "/acknowledgement", Map.of()));
        oneWon(replies, "409 CONSIGNMENT-ANSWERED");
        assertThat(zone.jdbc().sql("select count(*) from acknowledgement where consignment_id = ?").param(consignment)
                .query(Long.class).single()).isEqualTo(1);
    }

    @Test
    void closesADocumentWhoseLastTwoRecipientsAcknowledgeAtOnce() {
        String id = work.released("关于末次签收的通知", List.of("ctou", "neng", "yubei"));
        Map<String, String> clerks = Map.of("wuqian", "ctou", "zhulin", "neng", "tianyu", "yubei");
        List<Reply> replies = together("document", "id", id, List.copyOf(clerks.keySet()), person -> person.post(
                "/api/consignments/" + work.consignment(id, clerks.get(person.account())) + "/acknowledgement", Map.of()));
        assertThat(replies).allSatisfy(reply -> assertThat(reply.status()).as(reply.toString()).isEqualTo(200));
        assertThat(zone.as("zhoumin").get("/api/documents/" + id).json().path("status").asString()).isEqualTo("CLOSED");
    }

    @Test
    void letsOneOfTwoArchivistsFileADocument() {
        String id = work.closed("关于同时归档的通知");
        List<Reply> replies = together("document", "id", id, List.of("dengli", "dengli2"),
                person -> person.post("/api/documents/" + id + "/record", Map.of()));
        oneWon(replies, "409 AR-FILED");
        assertThat(zone.jdbc().sql("select count(*) from record where document_id = ?").param(id).query(Long.class).single())
                .isEqualTo(1);
    }

    @Test
    void filesTwoDocumentsAtOnceUnderConsecutiveCodesEvenTheFirstOfAClass() {
        List<String> ids = List.of(work.closed("关于归档甲的通知"), work.closed("关于归档乙的通知"));
        List<String> archivists = List.of("dengli", "dengli2");
        archivists.forEach(zone::as);
        List<Reply> replies = AtOnce.all(2, i -> zone.as(archivists.get(i))
                .post("/api/documents/" + ids.get(i) + "/record", Map.of("retention", "TEN_YEARS")));
        assertThat(replies).allSatisfy(reply -> assertThat(reply.status()).as(reply.toString()).isEqualTo(200));
        assertThat(replies.stream().map(reply -> reply.json().path("referenceCode").asString()).sorted().toList())
                .satisfies(codes -> assertThat(tail(codes.get(1)) - tail(codes.get(0))).isEqualTo(1));
    }

    @Test
    void numbersEightDocumentsAtOnceWithoutGapOrDuplicate() {
        List<String> ids = IntStream.range(0, 8).mapToObj(i -> {
            Map<String, Object> text = new LinkedHashMap<>(Work.text("关于同时编号" + "甲乙丙丁戊己庚辛".charAt(i) + "的通知"));
            text.put("date", "2031-01-05"); // a series nobody has opened
            return work.rechecked(text, List.of("ctou"));
        }).toList();
        zone.as("hefang");
        zone.as("hefang2");
        List<Reply> replies = AtOnce.all(8, i -> zone.as(i % 2 == 0 ? "hefang" : "hefang2")
                .post("/api/documents/" + ids.get(i) + "/number", Map.of()));
        assertThat(replies).allSatisfy(reply -> assertThat(reply.status()).as(reply.toString()).isEqualTo(200));
        assertThat(replies.stream().map(reply -> reply.json().path("number").asString()))
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 8).mapToObj(n -> "滨国资〔2031〕" + n + "号").toList());
    }

    @Test
    void registersFourReceiptsAtOnceWithoutGapEvenTheFirstOfTheYear() {
        List<String> consignments = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            String consignment = work.consignment(work.released("关于同时登记" + "甲乙丙丁".charAt(i) + "的通知", List.of("swu")), "swu");
            zone.as("shenyue").need(zone.as("shenyue").post("/api/consignments/" + consignment + "/acknowledgement", Map.of()));
            consignments.add(consignment);
        }
        List<Reply> replies = AtOnce.all(4, i -> zone.as("shenyue")
                .post("/api/consignments/" + consignments.get(i) + "/receipt", Map.of("opinion", "登记。")));
        assertThat(replies).allSatisfy(reply -> assertThat(reply.status()).as(reply.toString()).isEqualTo(200));
        assertThat(replies.stream().map(reply -> tail(reply.json().path("registerNumber").asString())).sorted())
                .containsExactly(1, 2, 3, 4);
    }

    @Test
    void takesFourCasesAtOnceWithoutGap() {
        zone.as("wuqian");
        int before = tail(work.filed().path("caseNumber").asString());
        List<Integer> numbers = AtOnce.all(4, i -> tail(work.filed().path("caseNumber").asString()));
        assertThat(numbers).containsExactlyInAnyOrder(before + 1, before + 2, before + 3, before + 4);
    }

    @Test
    void letsADrafterReviseAndSubmitAtOnceWithoutWaitingForEachOther() {
        String id = work.inOfficeReview("关于边改边报的通知", List.of("ctou"));
        zone.as("zhaolan").need(zone.as("zhaolan").post("/api/tasks/" + work.task("zhaolan", id, "officeReview")
                + "/completion", Work.act("return", "请补充。")));
        String task = work.task("zhoumin", id, "draft");
        String etag = zone.as("zhoumin").get("/api/documents/" + id).etag();
        try (HeldRow held = HeldRow.hold(zone, "process_register", "business_key", id)) {
            List<Reply> replies = AtOnce.all(3, i -> switch (i) {
                case 0 -> zone.as("zhoumin").post("/api/tasks/" + task + "/completion", Work.act("pass", "已补充。"));
                case 1 -> {
                    held.awaitWaiting(1); // the one who locks the work first waits in front
                    yield zone.as("zhoumin").put("/api/documents/" + id + "/text", Work.text("关于边报边改的通知"), etag);
                }
                default -> {
                    held.awaitWaiting(2);
                    held.letGo();
                    yield null;
                }
            });
            assertThat(replies.get(0).status()).as(replies.toString()).isEqualTo(200);
            assertThat(replies.get(1).ok() ? "won" : replies.get(1).code()).as(replies.toString())
                    .isIn("won", "STATE-S0-REQUIRED", "DOC-STALE");
        }
        assertThat(zone.as("zhoumin").get("/api/documents/" + id).json().path("status").asString()).isEqualTo("IN_REVIEW");
    }

    /** All of them ask while the row is held, and wait for it; then it is let go. */
    private List<Reply> together(String table, String column, String id, List<String> accounts, Function<Person, Reply> act) {
        accounts.forEach(zone::as);
        try (HeldRow held = HeldRow.hold(zone, table, column, id)) {
            return AtOnce.all(accounts.size() + 1, i -> {
                if (i < accounts.size()) {
                    return act.apply(zone.as(accounts.get(i)));
                }
                held.awaitWaiting(accounts.size());
                held.letGo();
                return null;
            }).subList(0, accounts.size());
        }
    }

    private static void oneWon(List<Reply> replies, String otherwise) {
        assertThat(replies.stream().map(reply -> reply.ok() ? "won" : reply.status() + " " + reply.code()).toList())
                .as(replies.toString()).containsOnlyOnce("won").containsOnly("won", otherwise);
    }

    private List<String> steps(String id) {
        return zone.as("zhoumin").get("/api/documents/" + id + "/opinions").json().valueStream()
                .map(opinion -> opinion.path("step").asString()).toList();
    }

    private static int tail(String number) {
        return Integer.parseInt(number.replaceAll(".*\\D", ""));
    }
}
