package org.vermilion.app.story;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.vermilion.app.visit.Answer;
import org.vermilion.app.visit.Patience;
import org.vermilion.app.visit.ZoneProcess;
import org.vermilion.app.story.Ledger.Effect;

import tools.jackson.databind.JsonNode;

/** One who works without pause: documents from draft to archive, or cases from form to result. */
final class CrashWalk {

    static final List<String> RECIPIENTS = List.of("ctou", "neng", "yubei");
    private static final Map<String, String> CLERKS = Map.of("ctou", "wuqian", "neng", "zhulin", "yubei", "tianyu");
    private static final String COMMISSION = "滨江市国有资产监督管理委员会";
    private static final String CHARACTERS = "资产监管改革投资产权登记评估考核薪酬安全环保审计风险财务预算决算档案印章会议督办调研方案";
    /** A job that a killed process had taken up is free again after this long. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Caller caller;
    private final Random random;
    private final List<Written> written;

    /** A document and a phrase that stands in it alone. */
    record Written(String id, String phrase) {}

    CrashWalk(Caller caller, Random random, List<Written> written) {
        this.caller = caller;
        this.random = random;
        this.written = written;
    }

    void documents() {
        while (true) {
            document();
        }
    }

    void cases() {
        while (true) {
            matter();
        }
    }

    private void document() {
        String phrase = phrase();
        Map<String, Object> text = text(phrase, "初稿");
        Answer drafted = caller.post("zhoumin", "/api/documents", Map.of("label", Map.of("level", "INTERNAL"), "text", text),
                null, new Effect("draft", null, "", ""));
        String id = drafted.json().path("id").asString();
        written.add(new Written(id, phrase));
        if (random.nextBoolean()) {
            revise(id, phrase);
        }
        String etag = caller.get("zhoumin", "/api/documents/" + id).etag();
        caller.post("zhoumin", "/api/documents/" + id + "/dispatch", Map.of("countersigners", List.of("gzw.cwc", "gzw.fgc"),
                "signer", "liuwei", "recipients", RECIPIENTS), etag, new Effect("submit", id, "draft", "pass"));
        toOffice(id);
        if (random.nextInt(3) == 0) {
            handle("zhaolan", id, "officeReview", "return", "请补充。");
            handle("zhoumin", id, "draft", "pass", "已补充。");
            toOffice(id);
        }
        handle("zhaolan", id, "officeReview", "pass", "拟请签发。");
        handle("liuwei", id, "signOff", "pass", "同意。");
        handle("hefang", id, "recheck", "pass", "复核无误。");
        handle("hefang", id, "number", "pass", "");
        handle("tangning", id, "seal", "pass", "");
        handle("xujun", id, "release", "pass", "");
        transmit(id);
        caller.post("dengli", "/api/documents/" + id + "/record", Map.of(), null, new Effect("file", id, "", ""));
    }

    private void revise(String id, String phrase) {
        String etag = caller.get("zhoumin", "/api/documents/" + id).etag();
        caller.put("zhoumin", "/api/documents/" + id + "/text", text(phrase, "改稿"), etag);
        JsonNode now = caller.json("zhoumin", "/api/documents/" + id + "/text");
        if (now.path("version").asInt() != 2 || !now.path("text").path("body").path(0).path("text").asString().contains("改稿")) {
            throw new AssertionError("a revision happened other than once");
        }
    }

    private void toOffice(String id) {
        handle("liqiang", id, "divisionReview", "pass", "已核。");
        handle("chenjing", id, "countersign", "pass", "同意。");
        handle("wanglei", id, "countersign", "pass", "同意。");
    }

    private void transmit(String id) {
        List<JsonNode> all = new ArrayList<>();
        caller.json("xujun", "/api/documents/" + id + "/consignments").forEach(all::add);
        for (JsonNode sent : all) {
            caller.post(CLERKS.get(sent.path("recipient").asString()),
                    "/api/consignments/" + sent.path("id").asString() + "/acknowledgement", Map.of(), null,
                    new Effect("acknowledge", id, "", ""));
        }
        String toCtou = all.stream().filter(s -> s.path("recipient").asString().equals("ctou")).findFirst().orElseThrow()
                .path("id").asString();
        String receipt = caller.post("wuqian", "/api/consignments/" + toCtou + "/receipt", Map.of("opinion", "已登记。"), null,
                new Effect("register", null, "register", "pass")).json().path("id").asString();
        handle("zhengkai", receipt, "propose", "pass", "拟请承办。");
        handle("fenggang", receipt, "instruct", "pass", "请办理。");
        handle("hena", receipt, "handle", "pass", "已办。");
        handle("wuqian", receipt, "close", "pass", "办结。");
    }

    private void matter() {
        JsonNode filed = caller.post("wuqian", "/api/cases", Map.of("matter", "organisation-filing", "form", form("1")), null,
                new Effect("apply", null, "submit", "pass")).json();
        String id = filed.path("id").asString();
        if (random.nextBoolean()) {
            handle("gaoyuan", id, "accept", "supplement", "请补正。", Map.of("missing", "联系电话有误。"));
            caller.post("wuqian", "/api/cases/" + Finding.encoded(filed.path("caseNumber").asString()) + "/supplement",
                    Map.of("form", form("2")), null, new Effect("supplement", id, "supplement", "pass"));
        }
        handle("gaoyuan", id, "accept", "pass", "受理。");
        handle("gaoyuan", id, "review", "pass", "建议备案。");
        handle("sunjianguo", id, "decide", "pass", "同意备案。");
        handle("tangning", id, "sealResult", "pass", "");
    }

    private void handle(String person, String key, String step, String outcome, String opinion) {
        handle(person, key, step, outcome, opinion, Map.of());
    }

    private void handle(String person, String key, String step, String outcome, String opinion, Map<String, String> details) {
        caller.post(person, "/api/tasks/" + task(person, key, step) + "/completion",
                Map.of("outcome", outcome, "opinion", opinion, "details", details), null,
                new Effect("task", key, step, outcome));
    }

    private String task(String person, String key, String step) {
        Patience patience = Patience.of(PATIENCE);
        while (!patience.over()) {
            JsonNode items = caller.json(person, "/api/tasks?businessKey=" + key + "&step=" + step).path("items");
            if (items.size() > 1) {
                throw new AssertionError(step + " waits twice for " + person);
            }
            if (items.size() == 1) {
                return items.get(0).path("id").asString();
            }
            ZoneProcess.pause(50);
        }
        throw new AssertionError(step + " did not come to " + person + " within " + PATIENCE);
    }

    private String phrase() {
        StringBuilder phrase = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            phrase.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
        }
        return phrase.toString();
    }

    private static Map<String, Object> text(String phrase, String state) {
        return Map.of("issuer", COMMISSION, "title", "关于停电演练有关事项的通知", "kind", "NOTICE",
                "addressees", List.of("各所出资企业"), "signatory", COMMISSION, "date", "2026-05-18",
                "body", List.of(Map.of("heading", 0, "text", "现将有关事项通知如下（" + state + "）："),
                        Map.of("heading", 0, "text", "本次演练以" + phrase + "为主题，请认真执行。")));
    }

    private static Map<String, Object> form(String last) {
        return Map.of("unitName", "滨江城投集团",
                "responsibleLeader", Map.of("name", "冯刚", "post", "董事长", "telephone", "023-67670001"),
                "departmentHead", Map.of("name", "郑凯", "post", "信息部部长", "telephone", "023-67670002"),
                "contact", Map.of("name", "吴倩", "post", "信息部主管", "telephone", "023-6767000" + last, "mobile", "13800000000"));
    }
}
