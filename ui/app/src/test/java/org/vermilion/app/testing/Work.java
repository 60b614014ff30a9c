package org.vermilion.app.testing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.JsonNode;

/** Documents and cases brought as far as a test needs them, by the people whose work it is. */
public final class Work {

    /** The organ all documents are signed by. */
    public static final String COMMISSION = "滨江市国有资产监督管理委员会";

    private final TestZone zone;

    public Work(TestZone zone) {
        this.zone = zone;
    }

    /** A text that lacks nothing. */
    public static Map<String, Object> text(String title) {
        Map<String, Object> text = new LinkedHashMap<>();
        text.put("issuer", COMMISSION);
        text.put("title", title);
        text.put("kind", "NOTICE");
        text.put("addressees", List.of("各所出资企业"));
        text.put("body", List.of(Map.of("heading", 0, "text", "现将有关事项通知如下，请认真执行。")));
        text.put("signatory", COMMISSION);
        return text;
    }

    /** What is posted to draft a document. */
    public static Map<String, Object> draftOf(Map<String, Object> text) {
        return Map.of("label", Map.of("level", "INTERNAL"), "text", text);
    }

    /** What is posted to submit one. */
    public static Map<String, Object> plan(List<String> countersigners, List<String> recipients) {
        return Map.of("countersigners", countersigners, "signer", "liuwei", "recipients", recipients);
    }

    /** What is posted to complete a task. */
    public static Map<String, Object> act(String outcome, String opinion) {
        return Map.of("outcome", outcome, "opinion", opinion, "details", Map.of());
    }

    public String draft(String title) {
        return draft(text(title));
    }

    private String draft(Map<String, Object> text) {
        Person drafter = zone.as("zhoumin");
        return drafter.need(drafter.post("/api/documents", draftOf(text))).json().path("id").asString();
    }

    public String submitted(String title, List<String> countersigners, List<String> recipients) {
        return submitted(text(title), countersigners, recipients);
    }

    private String submitted(Map<String, Object> text, List<String> countersigners, List<String> recipients) {
        String id = draft(text);
        Person drafter = zone.as("zhoumin");
        drafter.need(drafter.postOn("/api/documents/" + id + "/dispatch", plan(countersigners, recipients),
                drafter.get("/api/documents/" + id).etag()));
        return id;
    }

    /** With the office for review; countersigned by nobody. */
    public String inOfficeReview(String title, List<String> recipients) {
        return inOfficeReview(text(title), recipients);
    }

    private String inOfficeReview(Map<String, Object> text, List<String> recipients) {
        String id = submitted(text, List.of(), recipients);
        handle("liqiang", id, "divisionReview", "已核。");
        return id;
    }

    /** Ready to be numbered. */
    public String rechecked(Map<String, Object> text, List<String> recipients) {
        String id = inOfficeReview(text, recipients);
        handle("zhaolan", id, "officeReview", "拟请签发。");
        handle("liuwei", id, "signOff", "同意。");
        handle("hefang", id, "recheck", "复核无误。");
        return id;
    }

    /** Sent to its recipients. */
    public String released(String title, List<String> recipients) {
        String id = rechecked(text(title), recipients);
        handle("hefang", id, "number", "");
        handle("tangning", id, "seal", "");
        handle("xujun", id, "release", "");
        return id;
    }

    /** Sent and acknowledged by every recipient; they are ctou and neng. */
    public String closed(String title) {
        String id = released(title, List.of("ctou", "neng"));
        for (String recipient : List.of("ctou", "neng")) {
            Person clerk = zone.as(clerk(recipient));
            clerk.need(clerk.post("/api/consignments/" + consignment(id, recipient) + "/acknowledgement", Map.of()));
        }
        return id;
    }

    /** The consignment of a document to a recipient. */
    public String consignment(String document, String recipient) {
        Person sender = zone.as("xujun");
        for (JsonNode sent : sender.need(sender.get("/api/documents/" + document + "/consignments")).json()) {
            if (sent.path("recipient").asString().equals(recipient)) {
                return sent.path("id").asString();
            }
        }
        throw new AssertionError("nothing was sent to " + recipient);
    }

    /** The two administrators grant an organ a name, a prefix or numbers. */
    public void grant(String organ, Map<String, Object> what) {
        Map<String, Object> wish = new LinkedHashMap<>(what);
        wish.put("organ", organ);
        Person security = zone.as("yangfan");
        String id = security.need(security.post("/api/issuing-grants", wish)).json().path("id").asString();
        Person system = zone.as("machao");
        system.need(system.post("/api/issuing-grants/" + id + "/confirmation", Map.of()));
    }

    /** The commission is granted a further name. */
    public void grantName(String name) {
        grant("gzw", Map.of("kind", "NAME", "name", name));
    }

    public static String clerk(String organ) {
        return Map.of("ctou", "wuqian", "neng", "zhulin", "swu", "shenyue", "yubei", "tianyu").get(organ);
    }

    /** A case submitted by ctou. */
    public JsonNode filed() {
        Person applicant = zone.as("wuqian");
        return applicant.need(applicant.post("/api/cases", Map.of("matter", "organisation-filing", "form", form()))).json();
    }

    public static Map<String, Object> form() {
        return Map.of("unitName", "滨江城投集团",
                "responsibleLeader", Map.of("name", "冯刚", "post", "董事长", "telephone", "023-67670001"),
                "departmentHead", Map.of("name", "郑凯", "post", "信息部部长", "telephone", "023-67670002"),
                "contact", Map.of("name", "吴倩", "post", "信息部主管", "telephone", "023-67670000", "mobile", "13800000000"));
    }

    public void handle(String account, String businessKey, String step, String opinion) {
        Person person = zone.as(account);
        person.need(person.post("/api/tasks/" + task(account, businessKey, step) + "/completion", act("pass", opinion)));
    }

    /** Waits for a task in somebody's list. */
    public String task(String account, String businessKey, String step) {
        Person person = zone.as(account);
        List<String> found = new ArrayList<>();
        Machine.await(step + " of " + businessKey + " in the list of " + account, 30, () -> {
            person.need(person.get("/api/tasks?businessKey=" + businessKey + "&step=" + step)).json().path("items")
                    .forEach(task -> found.add(task.path("id").asString()));
            return !found.isEmpty();
        });
        return found.get(0);
    }
}
