package org.vermilion.app.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.vermilion.app.visit.Answer;
import org.vermilion.app.visit.Visitor;
import org.vermilion.app.visit.ZoneProcess;
import org.vermilion.signature.verifying.PdfVerdict;
import org.vermilion.signature.verifying.PdfVerification;

import tools.jackson.databind.JsonNode;

/** What must be refused, tried. */
final class Refusals {

    private static final String SECRET = "关于企业负责人履职待遇核查安排的通知";

    /** Somebody of an organ that no document of the story is sent to. */
    static final String STRANGER = "shenyue";

    private static final int MOST_SOUGHT = 60;

    private final ZoneProcess outer;
    private final ZoneProcess inner;
    private final Proofs proofs;
    private final List<Report.Refused> refused = new ArrayList<>();

    Refusals(ZoneProcess outer, ZoneProcess inner, Proofs proofs) {
        this.outer = outer;
        this.inner = inner;
        this.proofs = proofs;
    }

    List<Report.Refused> all(Report.DocumentReport walked, String caseNumber) {
        innerToOuter();
        hiddenDocument(walked);
        hiddenCase(caseNumber);
        ownDraft();
        earlyNumber();
        alteredPdf(walked);
        injections();
        editedAudit();
        return refused;
    }

    /** A document of the inner zone to an enterprise in the outer one: nothing leaves, not even its title. */
    private void innerToOuter() {
        Visitor drafter = inner.as("zhoumin");
        String id = draft(drafter, SECRET, "INTERNAL");
        Answer answer = submit(drafter, id, List.of("ctou", "neng"), "liuwei");
        boolean nothing = search(outer.as("dengli"), SECRET).path("total").asInt() == 0
                && search(outer.as("wuqian"), SECRET).path("total").asInt() == 0 && !mentions(outer.data(), SECRET)
                && !mentions(outer.log(), SECRET) && !mentions(inner.log(), SECRET)
                && drafter.get("/api/documents/" + id + "/consignments").text().equals("[]");
        say("内网内部件发往外网企业 / an INTERNAL document from inner to an enterprise in outer", answer.code(),
                answer.code().equals("FLOW-INNER-OUTER-DENY") && nothing);
    }

    /** An enterprise the document was not sent to: opening, searching, counting, all as if it were not there. */
    private void hiddenDocument(Report.DocumentReport walked) {
        Visitor stranger = outer.as(STRANGER);
        Visitor sender = outer.as(walked.staff.dispatcher());
        String consignment = sender.get("/api/documents/" + walked.id + "/consignments").json().path(0).path("id").asString();
        boolean same = List.of("/api/documents/%s", "/api/documents/%s/text", "/api/documents/%s/opinions",
                "/api/documents/%s/sealed.pdf", "/api/documents/%s/versions", "/api/documents/%s/consignments").stream()
                .allMatch(path -> alike(stranger, path, walked.id, UUID.randomUUID().toString()))
                && List.of("/api/consignments/%s", "/api/consignments/%s/sealed.pdf", "/api/consignments/%s/receipt").stream()
                .allMatch(path -> alike(stranger, path, consignment, UUID.randomUUID().toString()));
        JsonNode byTitle = search(stranger, walked.title.substring(0, Math.min(walked.title.length(), MOST_SOUGHT)));
        JsonNode byNumber = search(stranger, walked.number);
        boolean none = byTitle.path("total").asInt() == 0 && byNumber.path("total").asInt() == 0
                && byTitle.path("facets").equals(search(stranger, "查无此件").path("facets"))
                && stranger.get("/api/consignments").json().path("items").isEmpty();
        say("未收文企业打开、检索、统计该公文 / an enterprise opening, searching and counting a document not addressed to it",
                stranger.get("/api/documents/" + walked.id).code(), same && none);
    }

    private void hiddenCase(String caseNumber) {
        Visitor peer = outer.as("zhulin");
        String absent = caseNumber.replaceAll("\\d{4}$", "9999");
        boolean same = List.of("/api/cases/%s", "/api/cases/%s/form", "/api/cases/%s/opinions", "/api/cases/%s/result.pdf")
                .stream().allMatch(path -> alike(peer, path, Finding.encoded(caseNumber), Finding.encoded(absent)))
                && peer.get("/api/cases").json().path("items").isEmpty();
        say("企业查看同行办件 / an enterprise opening a peer's case",
                peer.get("/api/cases/" + Finding.encoded(caseNumber)).code(), same);
    }

    private void ownDraft() {
        Visitor drafter = outer.as("liuwei");
        String id = draft(drafter, "关于测试本人签发的通知", "INTERNAL");
        Answer answer = submit(drafter, id, List.of("ctou"), "liuwei");
        say("拟稿人签发自己的公文 / the drafter signing off their own document", answer.code(),
                answer.code().equals("OWN-WORK") && drafter.get("/api/documents/" + id).json().path("status").asString()
                        .equals("DRAFTING"));
    }

    private void earlyNumber() {
        Visitor drafter = outer.as("zhoumin");
        String id = draft(drafter, "关于测试提前编号的通知", "INTERNAL");
        drafter.need(submit(drafter, id, List.of("ctou"), "liuwei"), "提交");
        Answer answer = outer.as("hefang").post("/api/documents/" + id + "/number", Map.of());
        say("签发前编号 / a number before sign-off", answer.code(), answer.code().equals("STATE-S6-REQUIRED")
                && drafter.get("/api/documents/" + id).json().path("number").isNull());
    }

    private void alteredPdf(Report.DocumentReport walked) {
        byte[] pdf = read(Path.of(java.util.Objects.requireNonNull(walked.pdf).path()));
        byte[] altered = pdf.clone();
        altered[altered.length / 3] ^= 1;
        PdfVerdict verdict = PdfVerification.verify(altered, proofs.trust());
        say("盖章 PDF 改动一个字节 / one byte of a sealed PDF changed", verdict.valid() ? "" : "HASH_MISMATCH", !verdict.valid());
    }

    /** Expressions, queries and patterns where a value is expected: refused or found to match nothing, never evaluated. */
    private void injections() {
        Path proof = outer.data().resolve("evaluated");
        List<String> attacks = List.of("${7*7}", "#{7*7}", "${''.getClass().forName('java.lang.Runtime')}",
                "${T(java.nio.file.Files).createFile(T(java.nio.file.Path).of('" + proof + "'))}", "' or '1'='1", "*:*",
                "level:[0 TO 5]", "%");
        Map<String, List<String>> filters = Map.of(
                "zhoumin", List.of("/api/tasks?step=", "/api/tasks?process=", "/api/tasks?businessKey=", "/api/tasks?level=",
                        "/api/tasks?since=", "/api/tasks?cursor=", "/api/documents?status=", "/api/documents?cursor=", "/api/search?q=", "/api/search?year=",
                        "/api/search?issuer=", "/api/search?level=", "/api/search?documentKind=", "/api/search?kind=",
                        "/api/search?cursor="),
                "shenyue", List.of("/api/consignments?cursor=", "/api/cases?cursor=", "/api/search?q="),
                "guofeng", List.of("/api/audit/events?actor=", "/api/audit/events?action=", "/api/audit/events?objectType=",
                        "/api/audit/events?objectId=", "/api/audit/events?outcome=", "/api/audit/events?cursor="));
        String code = "";
        boolean harmless = true;
        for (Map.Entry<String, List<String>> person : filters.entrySet()) {
            for (String filter : person.getValue()) {
                for (String attack : attacks) {
                    Answer answer = outer.as(person.getKey()).get(filter + Finding.encoded(attack));
                    boolean refusedOrNone = (answer.status() >= 400 && answer.status() < 500)
                            || (answer.ok() && answer.json().path("items").isEmpty());
                    code = answer.code().isEmpty() ? code : answer.code();
                    harmless &= refusedOrNone;
                    if (!refusedOrNone) {
                        System.err.println("injection answered: " + filter + attack + " " + answer.status());
                    }
                }
            }
        }
        say("在每个列表筛选中注入表达式 / an expression injected through every list filter", code,
                harmless && !Files.exists(proof));
    }

    /** One row of the audit edited behind our back: the chain says where. */
    private void editedAudit() {
        inner.stop();
        String before = AuditRow.edit(inner.settings(), "someone-else");
        boolean caught;
        String code;
        try {
            inner.again();
            JsonNode verdict = inner.as("guofeng").need(inner.as("guofeng").get("/api/audit/verification"), "审计核验");
            caught = !verdict.path("holds").asBoolean() && verdict.path("brokenAt").asInt() == 1;
            code = caught ? "AUDIT-BROKEN-AT-" + verdict.path("brokenAt").asInt() : "";
        } finally {
            inner.stop();
            AuditRow.edit(inner.settings(), before);
        }
        inner.again();
        boolean whole = inner.as("guofeng").get("/api/audit/verification").json().path("holds").asBoolean();
        say("在数据库中改动一条审计记录 / one audit row edited in the database", code, caught && whole);
    }

    private String draft(Visitor drafter, String title, String level) {
        Map<String, Object> text = Map.of("issuer", "滨江市国有资产监督管理委员会", "title", title, "kind", "NOTICE",
                "addressees", List.of("各所出资企业"),
                "body", List.of(Map.of("heading", 0, "text", "现将有关事项通知如下，请认真执行。")),
                "signatory", "滨江市国有资产监督管理委员会");
        return drafter.need(drafter.post("/api/documents", Map.of("label", Map.of("level", level), "text", text)), "拟稿")
                .path("id").asString();
    }

    private static Answer submit(Visitor drafter, String id, List<String> recipients, String signer) {
        return drafter.post("/api/documents/" + id + "/dispatch",
                Map.of("countersigners", List.of(), "signer", signer, "recipients", recipients),
                drafter.get("/api/documents/" + id).etag());
    }

    private static boolean alike(Visitor visitor, String path, String one, String absent) {
        Answer hidden = visitor.get(path.formatted(one));
        Answer missing = visitor.get(path.formatted(absent));
        return hidden.status() == 404 && missing.status() == 404 && Arrays.equals(hidden.body(), missing.body());
    }

    private static JsonNode search(Visitor visitor, String words) {
        return visitor.need(visitor.get("/api/search?q=" + Finding.encoded(words)), "检索");
    }

    private static boolean mentions(Path place, String words) {
        byte[] sought = words.getBytes(StandardCharsets.UTF_8);
        try (Stream<Path> files = Files.walk(place)) {
            return files.filter(Files::isRegularFile).anyMatch(file -> contains(read(file), sought));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean contains(byte[] content, byte[] sought) {
        return new String(content, StandardCharsets.ISO_8859_1).contains(new String(sought, StandardCharsets.ISO_8859_1));
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (java.nio.file.NoSuchFileException gone) {
            return new byte[0]; // a running zone replaces files
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void say(String tried, String code, boolean leakedNothing) {
        refused.add(new Report.Refused(tried, code, leakedNothing));
    }
}
