package org.vermilion.typeset;

import org.jspecify.annotations.Nullable;

/**
 * Something a person should know about a typeset document; it was typeset nevertheless.
 *
 * @param code stable, such as {@code TYPE-GLYPH-MISSING}
 * @param zh what it is, in Chinese; of its content at most the one character it is about
 * @param en the same in English
 * @param element the element it is about, such as {@code title}, {@code mark}, {@code attachment 2}
 * @param clause the clause of GB/T 9704-2012 it departs from, or keeps by being so
 * @param paragraph the paragraph of the body it stands in, from 1; null if in none
 */
public record Finding(String code, String zh, String en, String element, String clause, @Nullable Integer paragraph) {

    private Finding(String code, String zh, String en, String element, String clause) {
        this(code, zh, en, element, clause, null);
    }


    static Finding glyphMissing(Lacking one) {
        return new Finding("TYPE-GLYPH-MISSING",
                "没有字体能印出字符 " + one.name() + "（" + one.place().zh() + "），草稿以“〓”代替，不能送审和用印。"
                        + "请换字，或请管理员配置含此字的字体。",
                "No face prints the character " + one.name() + " (" + one.place().en() + "); 〓 stands in for it in the draft, "
                        + "which cannot be submitted or sealed. Use another, or ask for a font that has it.",
                one.place().element(), "5.2.2", one.place().paragraph());
    }

    static Finding markSqueezed(String element) {
        return new Finding("TYPE-MARK-SQUEEZED",
                "文字过长，已压缩字宽、缩小字号或分行。",
                "The text is too long for its place and was narrowed, made smaller or broken.", element, "7.2");
    }

    static Finding titleReduced() {
        return new Finding("TYPE-TITLE-REDUCED",
                "标题过长，为使首页显示正文，字号已小于2号。",
                "The title is so long that it was set smaller than 22 pt, to show body text on the first page.", "title", "7.3.1");
    }

    static Finding titleOmitted() {
        return new Finding("TYPE-TITLE-OMITTED",
                "命令（令）格式不印标题。",
                "An order is printed without its title.", "title", "10.2");
    }

    static Finding addresseesMoved() {
        return new Finding("TYPE-ADDRESSEES-MOVED",
                "主送机关过多，已移至版记。",
                "There are so many main addressees that they were moved to the record block.", "addressees", "7.3.2");
    }

    static Finding bodyMissingOnFirstPage() {
        return new Finding("TYPE-FIRST-PAGE-WITHOUT-BODY",
                "首页未能显示正文，请缩短标题或主送机关。",
                "No body text fits on the first page. Shorten the title or the addressees.", "body", "7.3.3");
    }

    static Finding sealAlone() {
        return new Finding("TYPE-SEAL-ALONE",
                "署名和印章未能与正文同页，请调整正文。",
                "The signatory and its seal could not be kept on a page with body text. Change the text's length.", "signatory", "7.3.5.5");
    }

    static Finding tableCrowded(String element) {
        return new Finding("TYPE-TABLE-CROWDED",
                "表格列数过多，字号已缩小，文字可能超出格线。",
                "The table has so many columns that it was set smaller and text may leave its cells.", element, "8");
    }
}
