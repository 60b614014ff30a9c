package org.vermilion.typeset;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Where on the pages something stands, in words.
 *
 * @param element such as {@code title}, {@code body}, {@code attachment 2}
 * @param part the paragraph of the element, or the row of its table, from 1; 0 if it has no parts
 * @param row whether the part is a row of a table
 */
record Place(String element, int part, boolean row) {

    private static final Map<String, String> CHINESE = Map.ofEntries(
            Map.entry("title", "标题"), Map.entry("addressees", "主送机关"), Map.entry("body", "正文"),
            Map.entry("attachment list", "附件说明"), Map.entry("note", "附注"), Map.entry("mark", "发文机关标志"),
            Map.entry("number", "发文字号"), Map.entry("label", "份号、密级和紧急程度"), Map.entry("signers", "签发人"),
            Map.entry("signatory", "发文机关署名"), Map.entry("record block", "版记"), Map.entry("text", "页码"));

    static Place of(String element) {
        return new Place(element, 0, false);
    }

    String zh() {
        String name = element.startsWith("attachment") && !element.equals("attachment list")
                ? "附件" + element.substring("attachment".length()).strip() : CHINESE.getOrDefault(element, element);
        return part == 0 ? name : name + "第" + part + (row ? "行" : "段");
    }

    String en() {
        return part == 0 ? element : element + (row ? ", row " : ", paragraph ") + part;
    }

    /** The paragraph of the body it stands in; null if it is elsewhere. */
    @Nullable Integer paragraph() {
        return element.equals("body") && part > 0 ? part : null;
    }
}
