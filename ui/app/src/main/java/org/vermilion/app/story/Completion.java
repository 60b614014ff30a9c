package org.vermilion.app.story;

import java.util.List;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What the drafter fills in after a text was read: only what is missing, each told. */
final class Completion {

    private static final String COMMISSION = "滨江市国有资产监督管理委员会";
    private static final List<String> KINDS = List.of("RESOLUTION", "决议", "DECISION", "决定", "ORDER", "令", "COMMUNIQUE", "公报",
            "ANNOUNCEMENT", "公告", "PROCLAMATION", "通告", "OPINION", "意见", "NOTICE", "通知", "CIRCULAR", "通报", "REPORT", "报告",
            "REQUEST", "请示", "APPROVAL", "批复", "BILL", "议案", "LETTER", "函", "MINUTES", "纪要");

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
        String title = text.path("title").asString();
        if (absent("kind") || !endsWithKind(title)) {
            if (!endsWithKind(title)) {
                set("title", title + "的通知");
            }
            set("kind", kindOf(text.path("title").asString()));
        }
        if (absent("signatory")) {
            set("signatory", absent("issuer") ? COMMISSION : text.path("issuer").asString());
        }
        if (absent("issuer")) {
            set("issuer", text.path("signatory").asString());
        }
        if (text.path("addressees").isEmpty()) {
            ((ArrayNode) text.withArray("addressees")).add("各所出资企业").add("区县国资监管机构");
            told.add("addressees");
        }
    }

    /** Public when the text says it may be published, internal otherwise. */
    static String level(JsonNode text) {
        return text.path("note").asString("").contains("公开发布") ? "PUBLIC" : "INTERNAL";
    }

    private boolean absent(String element) {
        return text.path(element).isNull() || text.path(element).isMissingNode() || text.path(element).asString("").isBlank();
    }

    private void set(String element, String value) {
        text.put(element, value);
        told.add(element);
    }

    private static boolean endsWithKind(String title) {
        return !kindOf(title).isEmpty();
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
