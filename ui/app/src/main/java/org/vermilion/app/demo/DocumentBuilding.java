package org.vermilion.app.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.vermilion.app.demo.World.WorldDocument;
import org.vermilion.app.visit.Staff;
import org.vermilion.app.visit.Tasks;
import org.vermilion.app.visit.Visitor;
import org.vermilion.app.visit.ZoneProcess;

import tools.jackson.databind.JsonNode;

/** Brings one document as far as the world says, by the people whose work it is. */
final class DocumentBuilding {

    private final ZoneProcess zone;
    private final WorldDocument wanted;
    private final Staff staff;
    private final Map<String, String> consignments;
    private final String id;

    /** @param consignments the first consignment of each document so far, by the document's key; this one's is added */
    DocumentBuilding(ZoneProcess zone, WorldDocument wanted, Map<String, String> consignments) {
        this.zone = zone;
        this.wanted = wanted;
        this.staff = Staff.of(wanted.organ());
        this.consignments = consignments;
        Visitor drafter = zone.as(staff.drafter());
        this.id = drafter.need(drafter.post("/api/documents",
                wanted.draft(staff.names().get(0), consignments.get(wanted.replyTo()))), "拟稿").path("id").asString();
    }

    void build() {
        if (wanted.upTo().equals("draft")) {
            return;
        }
        Visitor drafter = zone.as(staff.drafter());
        String path = "/api/documents/" + id;
        Map<String, Object> plan = new HashMap<>(Map.of("countersigners", wanted.countersigners(), "signer", staff.signer(),
                "recipients", wanted.recipients()));
        drafter.need(drafter.post(path + "/dispatch", plan, drafter.get(path).etag()), "提交");
        if (review() && signOff() && produce()) {
            deliver();
        }
        if (!wanted.readers().isEmpty()) {
            drafter.need(drafter.post(path + "/circulation", Map.of("people", wanted.readers(), "note", "请阅知。")), "传阅");
        }
        if (Boolean.TRUE.equals(wanted.urged())) {
            drafter.need(drafter.post(path + "/urge", Map.of()), "催办");
        }
    }

    /** Whether it went on behind the reviews. */
    private boolean review() {
        if (waits("divisionReview")) {
            return false;
        }
        if (wanted.upTo().equals("returned")) {
            handle(staff.head(), "divisionReview", "return", "总结材料的报送时限和联系人没有写明，请补充后再报。");
            return false;
        }
        handle(staff.head(), "divisionReview", "pass", "已核，请按程序办理。");
        for (String unit : wanted.countersigners()) {
            handle(head(unit), "countersign", "pass", "同意。");
            if (waits("countersign")) {
                return false; // the others have it still
            }
        }
        if (waits("officeReview")) {
            return false;
        }
        handle(staff.office(), "officeReview", "pass", "格式、程序符合要求，拟请签发。");
        return true;
    }

    private boolean signOff() {
        if (waits("signOff")) {
            return false;
        }
        handle(staff.signer(), "signOff", "pass", "同意。");
        return true;
    }

    private boolean produce() {
        for (String[] step : new String[][] {{"recheck", staff.clerk(), "复核无误。"}, {"number", staff.clerk(), ""},
                {"seal", staff.keeper(), ""}, {"release", staff.dispatcher(), ""}}) {
            if (waits(step[0])) {
                return false;
            }
            handle(step[1], step[0], "pass", step[2]);
        }
        return true;
    }

    private void deliver() {
        Visitor sender = zone.as(staff.dispatcher());
        JsonNode sent = sender.need(sender.get("/api/documents/" + id + "/consignments"), "发送件");
        consignments.put(wanted.key(), sent.path(0).path("id").asString());
        for (String organ : wanted.acknowledgedBy()) {
            String consignment = sent.valueStream().filter(c -> c.path("recipient").asString().equals(organ)).findFirst()
                    .orElseThrow().path("id").asString();
            Visitor clerk = zone.as(Staff.of(organ).dispatcher());
            clerk.need(clerk.post("/api/consignments/" + consignment + "/acknowledgement", Map.of()), "签收");
            if (wanted.receiptUpTo() != null && organ.equals(wanted.acknowledgedBy().get(0))) {
                receive(clerk, organ, consignment);
            }
        }
        if (wanted.upTo().equals("filed")) {
            Visitor archivist = zone.as(staff.archivist());
            archivist.need(archivist.post("/api/documents/" + id + "/record", Map.of()), "归档");
        }
    }

    private void receive(Visitor clerk, String organ, String consignment) {
        String key = clerk.need(clerk.post("/api/consignments/" + consignment + "/receipt", Map.of("opinion", "已清点，登记。")),
                "登记").path("id").asString();
        List<String> people = Staff.of(organ).receivers();
        String[][] steps = {{"propose", people.get(0), "拟请相关部门承办，报领导阅示。"}, {"instruct", people.get(1), "请按拟办意见办理。"},
                {"handle", people.get(2), "已组织落实。"}, {"close", clerk.account(), "办结。"}};
        for (String[] step : steps) {
            if (step[0].equals(wanted.receiptUpTo())) {
                return;
            }
            Tasks.handle(zone.as(step[1]), key, step[0], "pass", step[2]);
        }
    }

    private String head(String unit) {
        return staff.countersigners().stream().filter(one -> one.getKey().equals(unit)).findFirst().orElseThrow().getValue();
    }

    private boolean waits(String step) {
        return wanted.upTo().equals(step);
    }

    private void handle(String account, String step, String outcome, String opinion) {
        Tasks.handle(zone.as(account), id, step, outcome, opinion);
    }
}
