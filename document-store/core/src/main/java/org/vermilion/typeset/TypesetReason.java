package org.vermilion.typeset;

import org.vermilion.refusal.Reason;

/** Why something is not typeset. */
public enum TypesetReason implements Reason {
    COPY_NUMBER("TYPE-COPY-NUMBER", Kind.INVALID,
            "份号须为6位阿拉伯数字。",
            "The copy number must be six Arabic digits."),
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
