package org.vermilion.app.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.JsonNode;

import org.vermilion.app.visit.Answer;
import org.vermilion.app.visit.Broken;
import org.vermilion.app.visit.Tasks;
import org.vermilion.app.visit.Visitor;
import org.vermilion.app.visit.ZoneProcess;

/** An enterprise's filing goes from form to sealed result, with one supplement. */
final class MatterStory {

    private static final int SUPPLEMENT_DAYS = 3;

    private final ZoneProcess zone;
    private final Proofs proofs;
    private final Path out;
    private final List<String> seen = new ArrayList<>();
    private String due = "";

    MatterStory(ZoneProcess zone, Proofs proofs, Path out) {
        this.zone = zone;
        this.proofs = proofs;
        this.out = out;
    }

    Report.MatterReport walk() {
        Visitor applicant = zone.as("wuqian");
        refuseAnEmptyForm(applicant);
        JsonNode filed = applicant.need(applicant.post("/api/cases",
                Map.of("matter", "organisation-filing", "form", form("滨江城投集团", "023-67670000"))), "申报");
        String number = filed.path("caseNumber").asString();
        look(number);
        String key = filed.path("id").asString();
        Tasks.handle(zone.as("gaoyuan"), key, "accept", "supplement", "请一次补正。",
                Map.of("missing", "联系人手机号有误，请核对；责任领导职务请写全称。"));
        look(number);
        zone.advanceClock(SUPPLEMENT_DAYS);
        zone.as("wuqian").need(zone.as("wuqian").post("/api/cases/" + Finding.encoded(number) + "/supplement",
                Map.of("form", form("滨江城投集团", "023-67671111"))), "补正");
        look(number);
        Tasks.handle(zone.as("gaoyuan"), key, "accept", "pass", "材料齐全，予以受理。");
        look(number);
        Tasks.handle(zone.as("gaoyuan"), key, "review", "pass", "组织健全，建议备案。");
        look(number);
        Tasks.handle(zone.as("sunjianguo"), key, "decide", "pass", "同意备案。");
        look(number);
        Tasks.handle(zone.as("tangning"), key, "sealResult", "pass", "");
        JsonNode done = look(number);
        Answer result = zone.as("wuqian").get("/api/cases/" + Finding.encoded(number) + "/result.pdf");
        if (!result.ok()) {
            throw new Broken("申报单位没有收到结果", "the applicant did not receive the result");
        }
        Report.Pdf pdf = proofs.pdf(write("matter-result.pdf", result.body()), result.body());
        JsonNode opinions = zone.as("gaoyuan").need(
                zone.as("gaoyuan").get("/api/cases/" + Finding.encoded(number) + "/opinions"), "意见");
        return new Report.MatterReport(number, proofs.steps(opinions, key), due,
                done.path("pausedDays").asInt(), pdf.signature().valid() && pdf.signature().coversWholeFile(), seen, pdf);
    }

    private void refuseAnEmptyForm(Visitor applicant) {
        Answer refused = applicant.post("/api/cases", Map.of("matter", "organisation-filing", "form", Map.of()));
        if (refused.ok() || refused.code().isEmpty()) {
            throw new Broken("空表未被拦下", "an empty form was not stopped");
        }
    }

    /** What the applicant sees at this moment. */
    private JsonNode look(String number) {
        Visitor applicant = zone.as("wuqian");
        JsonNode view = applicant.need(applicant.get("/api/cases/" + Finding.encoded(number)), "进度");
        String words = view.path("stepWords").path("zh").asString();
        if (view.path("due").isNull()) {
            seen.add(words);
        } else {
            due = view.path("due").asString();
            seen.add(words + "，期限 " + due + "，剩余 " + view.path("daysLeft").asInt() + " 个工作日"
                    + (view.path("paused").asBoolean() ? "（计时暂停）" : ""));
        }
        return view;
    }

    private static Map<String, Object> form(String unit, String telephone) {
        return Map.of("unitName", unit,
                "responsibleLeader", Map.of("name", "冯刚", "post", "董事长", "telephone", "023-67670001"),
                "departmentHead", Map.of("name", "郑凯", "post", "信息部部长", "telephone", "023-67670002"),
                "contact", Map.of("name", "吴倩", "post", "信息部主管", "telephone", telephone, "mobile", "13800000000"));
    }

    private Path write(String name, byte[] content) {
        try {
            return Files.write(out.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
