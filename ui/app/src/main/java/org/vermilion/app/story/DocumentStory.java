package org.vermilion.app.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.vermilion.app.visit.Answer;
import org.vermilion.app.visit.Broken;
import org.vermilion.app.visit.Staff;
import org.vermilion.app.visit.Tasks;
import org.vermilion.app.visit.Visitor;
import org.vermilion.app.visit.ZoneProcess;
import org.vermilion.evidence.EvidenceVerification;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One text walks from draft to archive. */
final class DocumentStory {

    private final ZoneProcess zone;
    private final Proofs proofs;
    private final Path out;
    private final Report.DocumentReport report;
    private final boolean returned;
    private final boolean changed;
    private Staff staff = Staff.COMMISSION;

    /**
     * @param returned whether it is returned once on its way
     * @param changed whether it is changed after sign-off
     */
    DocumentStory(ZoneProcess zone, Proofs proofs, Path out, String source, boolean returned, boolean changed) {
        this.zone = zone;
        this.proofs = proofs;
        this.out = out;
        this.report = new Report.DocumentReport(source);
        this.returned = returned;
        this.changed = changed;
    }

    /** Walks it; what breaks is told in the report. */
    Report.DocumentReport walk(byte[] text) {
        if (text == Teller.UNREADABLE) {
            report.broken = "文件无法读取 / the file cannot be read";
            return report;
        }
        report.read = ReadReport.of(text);
        try {
            String id;
            try {
                id = draft(text);
            } catch (Broken e) {
                if (!report.doubtful()) {
                    throw e;
                }
                report.stopped = e.getMessage(); // what is in doubt cannot be drafted before a person has looked at it
                return report;
            }
            approve(id);
            sealed(id);
            transmit(id);
            receive(id);
            file(id);
            find(id);
        } catch (Broken e) {
            report.broken = e.getMessage();
        } catch (RuntimeException e) { // one document that breaks must not keep the others from being walked
            report.broken = "应答出乎意料：" + e.getClass().getSimpleName() + " / an unexpected answer: " + e.getClass().getSimpleName();
        }
        return report;
    }

    private String draft(byte[] bytes) {
        Visitor reader = zone.as(staff.drafter());
        JsonNode reading = reader.need(reader.postText("/api/documents/reading", bytes), "导入");
        for (JsonNode finding : reading.path("findings")) {
            Map<String, Object> told = new LinkedHashMap<>();
            told.put("code", finding.path("code").asString());
            told.put("element", finding.path("element").asString());
            told.put("line", finding.path("line").asInt());
            told.put("severity", finding.path("severity").asString());
            told.put("zh", finding.path("zh").asString());
            told.put("en", finding.path("en").asString());
            report.findings.add(told);
        }
        ObjectNode text = ((ObjectNode) reading.path("text")).deepCopy();
        new Completion(text, report.completedByDrafter).complete();
        String level = Completion.level(text, reading.path("findings"));
        Issuing issuing = new Issuing(zone, text);
        staff = issuing.staff();
        report.staff = staff;
        issuing.grant(level);
        Visitor drafter = zone.as(staff.drafter());
        JsonNode document = drafter.need(
                drafter.post("/api/documents", Map.of("label", Map.of("level", level), "text", text)), "拟稿");
        report.id = document.path("id").asString();
        issuing.countersign(report.id);
        note(text, issuing.signing());
        report.title = document.path("title").asString();
        report.label = level;
        report.zone = zone.zone();
        return report.id;
    }

    /** What the drafter leaves as it is, though the original will differ. */
    private void note(JsonNode text, String signing) {
        String number = text.path("number").asString("");
        if (!number.isEmpty() && !number.contains("〔")) {
            tell("NUMBER-OTHER-FORM", "number", "原文编号“" + number + "”不是发文字号，编号时取本机关的下一个字号。");
        }
        if (text.path("signatory").asString().contains("、")) {
            tell("SIGNATORY-JOINT", "signatory", "联合行文，由主办机关“" + signing + "”用印。");
        }
    }

    private void tell(String code, String element, String zh) {
        report.findings.add(new LinkedHashMap<>(Map.of("code", code, "element", element, "line", 0, "zh", zh)));
    }

    private void approve(String id) {
        Visitor drafter = zone.as(staff.drafter());
        JsonNode routing = drafter.need(drafter.post("/api/documents/" + id + "/routing", Map.of("recipients", staff.recipients())), "预演");
        if (routing.valueStream().anyMatch(verdict -> !verdict.path("allowed").asBoolean())) {
            throw new Broken("收文单位未全部放行", "not every recipient is allowed");
        }
        drafter.need(drafter.post("/api/documents/" + id + "/dispatch", Map.of("countersigners", staff.units(),
                "signer", staff.signer(), "recipients", staff.recipients()), drafter.get("/api/documents/" + id).etag()), "提交");
        toOffice(id);
        if (returned) {
            Tasks.handle(zone.as(staff.office()), id, "officeReview", "return", "请核对附件名称与正文引用是否一致后再报。");
            Tasks.await(drafter, id, "draft");
            Tasks.handle(drafter, id, "draft", "pass", "已核对。");
            toOffice(id);
        }
        Tasks.handle(zone.as(staff.office()), id, "officeReview", "pass", "格式、程序符合要求，拟请刘伟同志签发。");
        Tasks.handle(zone.as(staff.signer()), id, "signOff", "pass", "同意。");
        if (changed) {
            changeAfterSignOff(id);
        }
        Tasks.handle(zone.as(staff.clerk()), id, "recheck", "pass", "复核无误。");
        Tasks.handle(zone.as(staff.clerk()), id, "number", "pass", "");
        Tasks.handle(zone.as(staff.keeper()), id, "seal", "pass", "");
        Tasks.handle(zone.as(staff.dispatcher()), id, "release", "pass", "");
        JsonNode document = drafter.need(drafter.get("/api/documents/" + id), "查看");
        report.number = document.path("number").asString();
        report.steps = proofs.steps(drafter.need(drafter.get("/api/documents/" + id + "/opinions"), "意见"), id);
    }

    private void toOffice(String id) {
        Tasks.handle(zone.as(staff.head()), id, "divisionReview", "pass", "已核，请会签。");
        staff.countersigners().forEach(unit -> Tasks.handle(zone.as(unit.getValue()), id, "countersign", "pass", "同意。"));
    }

    /** The clerk finds something to correct: the text must go back to the same signer. */
    private void changeAfterSignOff(String id) {
        Visitor clerk = zone.as(staff.clerk());
        Tasks.await(clerk, id, "recheck");
        Answer now = clerk.get("/api/documents/" + id + "/text");
        ObjectNode text = ((ObjectNode) clerk.need(now, "稿本").path("text")).deepCopy();
        ObjectNode last = (ObjectNode) text.path("body").get(text.path("body").size() - 1);
        last.put("text", last.path("text").asString() + "（以上请认真落实。）");
        clerk.need(clerk.put("/api/documents/" + id + "/recheck/text", text, now.etag()), "复核修改");
        String task = Tasks.await(clerk, id, "recheck");
        Answer refused = clerk.post("/api/tasks/" + task + "/completion", Map.of("outcome", "pass", "opinion", "", "details", Map.of()));
        if (!refused.code().equals("RECHECK-SUBSTANTIVE")) {
            throw new Broken("签发后改动未被拦下", "a change after sign-off was not stopped");
        }
        Tasks.handle(clerk, id, "recheck", "return", "结尾补充落实要求，请原签发人复审。");
        Tasks.handle(zone.as(staff.signer()), id, "signOff", "pass", "同意修改。");
    }

    private void sealed(String id) {
        byte[] pdf = body(zone.as(staff.dispatcher()).get("/api/documents/" + id + "/sealed.pdf"), "盖章原件");
        Path path = write(report.source.replaceAll("\\.[^.]*$", "") + ".pdf", pdf);
        report.pdf = proofs.pdf(path, pdf);
    }

    private void transmit(String id) {
        Visitor sender = zone.as(staff.dispatcher());
        for (JsonNode sent : sender.need(sender.get("/api/documents/" + id + "/consignments"), "发送件")) {
            Visitor clerk = zone.as(Staff.of(sent.path("recipient").asString()).dispatcher());
            String consignment = "/api/consignments/" + sent.path("id").asString();
            byte[] received = body(clerk.get(consignment + "/sealed.pdf"), "收文");
            if (!proofs.pdf(Path.of("received"), received).signature().valid()) {
                throw new Broken("收到的文件签章无效", "what was received is not validly sealed");
            }
            clerk.need(clerk.post(consignment + "/acknowledgement", Map.of()), "签收");
        }
        for (JsonNode sent : sender.need(sender.get("/api/documents/" + id + "/consignments"), "发送件")) {
            JsonNode answer = sent.path("answer");
            report.consignments.add(new Report.Sent(sent.path("recipient").asString(), sent.path("zone").asString(),
                    sent.path("status").asString(), proofs.holds(answer, answer.path("person").asString(),
                            Map.of("type", "acknowledgement", "document", id, "kind", "ACKNOWLEDGED",
                                    "consignment", sent.path("id").asString(),
                                    "sealedDigest", sent.path("sealedDigest").asString()))));
        }
    }

    private void receive(String id) {
        Visitor sender = zone.as(staff.dispatcher());
        Staff recipient = Staff.of(staff.recipients().get(0));
        String consignment = sender.need(sender.get("/api/documents/" + id + "/consignments"), "发送件").valueStream()
                .filter(c -> c.path("recipient").asString().equals(recipient.organ())).findFirst().orElseThrow().path("id").asString();
        Visitor clerk = zone.as(recipient.dispatcher());
        String path = "/api/consignments/" + consignment + "/receipt";
        JsonNode receipt = clerk.need(clerk.post(path, Map.of("opinion", "已清点，登记。")), "登记");
        String key = receipt.path("id").asString();
        Tasks.handle(zone.as(recipient.receivers().get(0)), key, "propose", "pass", "拟请相关部门承办，报领导阅示。");
        Tasks.handle(zone.as(recipient.receivers().get(1)), key, "instruct", "pass", "请按拟办意见办理。");
        Tasks.handle(zone.as(recipient.receivers().get(2)), key, "handle", "pass", "已组织学习并落实责任人。");
        Tasks.handle(clerk, key, "close", "pass", "办结。");
        report.receipt = receipt.path("registerNumber").asString() + " "
                + clerk.need(clerk.get(path), "收文").path("status").asString();
    }

    private void file(String id) {
        Visitor archivist = zone.as(staff.archivist());
        JsonNode record = archivist.need(archivist.post("/api/documents/" + id + "/record", Map.of()), "归档");
        report.record = new Report.RecordReport(record.path("referenceCode").asString());
        byte[] zip = body(archivist.get("/api/documents/" + id + "/evidence.zip"), "证据包");
        report.evidence = new Report.FilePath(write(report.source.replaceAll("\\.[^.]*$", "") + ".evidence.zip", zip).toString());
        report.evidenceHolds = EvidenceVerification.verify(zip, proofs.trust()).holds();
    }

    private void find(String id) {
        Visitor archivist = zone.as(staff.archivist());
        JsonNode document = archivist.need(archivist.get("/api/documents/" + id + "/text"), "稿本").path("text");
        report.found = new Finding(archivist, id).find(String.valueOf(report.number), document, String.valueOf(report.label));
    }

    private byte[] body(Answer answer, String what) {
        if (!answer.ok()) {
            throw new Broken(what + " " + answer.status() + " " + answer.code(), what + " was refused");
        }
        return answer.body();
    }

    private Path write(String name, byte[] content) {
        try {
            return Files.write(out.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
