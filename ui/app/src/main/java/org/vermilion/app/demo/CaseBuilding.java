package org.vermilion.app.demo;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.vermilion.app.demo.World.WorldCase;
import org.vermilion.app.visit.Tasks;
import org.vermilion.app.visit.Visitor;
import org.vermilion.app.visit.ZoneProcess;

import tools.jackson.databind.JsonNode;

/** Brings one case as far as the world says. */
final class CaseBuilding {

    private static final Map<String, String[]> APPLICANTS = Map.of(
            "ctou", new String[] {"wuqian", "滨江城市建设投资集团有限公司", "冯刚", "郑凯", "吴倩"},
            "swu", new String[] {"shenyue", "滨江水务有限公司", "陆伟", "韩冰", "沈悦"},
            "neng", new String[] {"zhulin", "滨江能源集团有限公司", "石勇", "秦明", "朱琳"},
            "yubei", new String[] {"tianyu", "渝北区国有资产监督管理中心", "曹俊", "彭雪", "田宇"});

    private final ZoneProcess zone;
    private final WorldCase wanted;
    private final String[] applicant;

    CaseBuilding(ZoneProcess zone, WorldCase wanted) {
        this.zone = zone;
        this.wanted = wanted;
        this.applicant = APPLICANTS.get(wanted.organ());
    }

    void build() {
        Visitor clerk = zone.as(applicant[0]);
        JsonNode filed = clerk.need(clerk.post("/api/cases", Map.of("matter", "organisation-filing", "form", form("023-67670000"))),
                "申报");
        String key = filed.path("id").asString();
        if (wanted.supplement()) {
            Tasks.handle(zone.as("gaoyuan"), key, "accept", "supplement", "请一次补正。",
                    Map.of("missing", "联系人办公电话为空号，请核对；责任领导职务请写全称。"));
            if (wanted.upTo().equals("supplement")) {
                return;
            }
            String number = URLEncoder.encode(filed.path("caseNumber").asString(), StandardCharsets.UTF_8);
            clerk.need(clerk.post("/api/cases/" + number + "/supplement", Map.of("form", form("023-67671111"))), "补正");
        }
        String[][] steps = {{"accept", "gaoyuan", "材料齐全，予以受理。"}, {"review", "gaoyuan", "组织健全，建议备案。"},
                {"decide", "sunjianguo", "同意备案。"}, {"sealResult", "tangning", ""}};
        for (String[] step : steps) {
            if (step[0].equals(wanted.upTo())) {
                return;
            }
            Tasks.handle(zone.as(step[1]), key, step[0], "pass", step[2]);
        }
    }

    private Map<String, Object> form(String telephone) {
        return Map.of("unitName", applicant[1],
                "responsibleLeader", Map.of("name", applicant[2], "post", "主要负责人", "telephone", "023-67670001"),
                "departmentHead", Map.of("name", applicant[3], "post", "信息部部长", "telephone", "023-67670002"),
                "contact", Map.of("name", applicant[4], "post", "信息部主管", "telephone", telephone, "mobile", "13800000000"));
    }
}
