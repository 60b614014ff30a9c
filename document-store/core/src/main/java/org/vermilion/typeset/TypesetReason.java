package org.vermilion.typeset;

import org.vermilion.refusal.Reason;

/** Why something is not typeset. */
public enum TypesetReason implements Reason {
    COPY_NUMBER("TYPE-COPY-NUMBER", Kind.INVALID,
            "份号须为6位阿拉伯数字。",
            "The copy number must be six Arabic digits."),
    GLYPH_MISSING("TYPE-GLYPH-MISSING", Kind.AGAINST_RULE,
            "没有字体能印出这些字符，印出的公文会与文稿不同：{0}。请换字，或请管理员配置含这些字的字体后再办。",
            "No face prints these characters, and the page would differ from the text: {0}. Use others, or have a font installed that has them, and try again."),
    TOO_LONG("TYPE-TOO-LONG", Kind.TOO_LARGE,
            "内容过长（{0}个字符，上限{1}），请拆分附件。",
            "The text is too long ({0} characters, at most {1}). Split the attachments.");

    private final Said said;

    TypesetReason(String code, Kind kind, String zh, String en) {
        this.said = new Said(code, kind, zh, en);
    }

    @Override
    public Said said() {
        return said;
    }
}
