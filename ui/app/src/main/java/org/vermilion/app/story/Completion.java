package org.vermilion.app.story;

import java.util.List;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import org.vermilion.app.visit.Broken;

/** What the drafter fills in after a text was read: only what is missing, each told. */
final class Completion {

    private static final String COMMISSION = "滨江市国有资产监督管理委员会";
    private static final List<String> KINDS = List.of("RESOLUTION", "决议", "DECISION", "决定", "ORDER", "令", "COMMUNIQUE", "公报",
            "ANNOUNCEMENT", "公告", "PROCLAMATION", "通告", "OPINION", "意见", "NOTICE", "通知", "CIRCULAR", "通报", "REPORT", "报告",
            "REQUEST", "请示", "APPROVAL", "批复", "BILL", "议案", "LETTER", "函", "MINUTES", "纪要");

    private static final List<String> ADDRESSED = List.of("OPINION", "NOTICE", "REPORT", "REQUEST", "APPROVAL", "BILL", "LETTER");
    private static final List<String> LEVELS = List.of("TOP_SECRET", "绝密", "SECRET", "机密", "CONFIDENTIAL", "秘密",
            "WORK_SECRET", "工作秘密", "INTERNAL", "内部");
    private static final String ISSUED = "办法|方案|规定|细则|规划|要点|制度|规则|条例|计划|清单|指引|标准|预案|规程";

    private final ObjectNode text;
    private final List<String> told;

    Completion(ObjectNode text, List<String> told) {
        this.text = text;
        this.told = told;
    }

    void complete() {
        if (absent("title")) {
            throw new Broken("文中没有标题，拟稿人无从补起", "the text has no title");
        }
        completeTitle();
        if (absent("signatory")) {
            set("signatory", absent("issuer") ? COMMISSION : text.path("issuer").asString());
        }
        if (absent("issuer")) {
            set("issuer", text.path("signatory").asString());
        }
        completeAddressees();
    }

    /** A title ends with its kind; a rule or plan is issued by a notice. */
    private void completeTitle() {
        String title = text.path("title").asString();
        if (kindOf(title).isEmpty()) {
            title = title.matches(".*(" + ISSUED + ")[》）)]?$")
                    ? "关于印发《" + title.replace('《', '〈').replace('》', '〉') + "》的通知" : title + "的通知";
            set("title", title);
        }
        if (!text.path("kind").asString("").equals(kindOf(title))) {
            set("kind", kindOf(title));
        }
    }

    /** A request goes to one superior, others get a copy (条例 art. 15); some kinds are addressed to nobody. */
    private void completeAddressees() {
        ArrayNode addressees = text.withArray("addressees");
        String kind = text.path("kind").asString();
        if (addressees.isEmpty() && ADDRESSED.contains(kind)) {
            if (kind.equals("REQUEST") || kind.equals("REPORT")) {
                addressees.add("滨江市人民政府");
            } else {
                addressees.add("各所出资企业").add("区县国资监管机构");
            }
            told.add("addressees");
        }
        if (kind.equals("REQUEST") && addressees.size() > 1) {
            while (addressees.size() > 1) {
                text.withArray("copyTo").add(addressees.remove(1));
            }
            told.add("addressees");
            told.add("copyTo");
        }
    }

    /** What the text is marked with, public when it says it may be published, internal otherwise. */
    static String level(JsonNode text, JsonNode findings) {
        for (JsonNode finding : findings) {
            if (finding.path("code").asString().equals("READ-LABEL")) {
                for (int i = 0; i < LEVELS.size(); i += 2) {
                    if (finding.path("zh").asString().contains("“" + LEVELS.get(i + 1)) || finding.path("zh").asString()
                            .contains("密级：" + LEVELS.get(i + 1))) {
                        return LEVELS.get(i);
                    }
                }
            }
        }
        return text.path("note").asString("").contains("公开发布") ? "PUBLIC" : "INTERNAL";
    }

    private boolean absent(String element) {
        return text.path(element).isNull() || text.path(element).isMissingNode() || text.path(element).asString("").isBlank();
    }

    private void set(String element, String value) {
        text.put(element, value);
        told.add(element);
    }

    private static String kindOf(String title) {
        String bare = title.endsWith("》") ? title.substring(0, title.length() - 1) : title;
        for (int i = 0; i < KINDS.size(); i += 2) {
            if (bare.endsWith(KINDS.get(i + 1))) {
                return KINDS.get(i);
            }
        }
        return "";
    }
}
