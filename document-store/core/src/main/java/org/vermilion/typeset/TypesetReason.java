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

    private final String code;
    private final Kind kind;
    private final String zh;
    private final String en;

    TypesetReason(String code, Kind kind, String zh, String en) {
        this.code = code;
        this.kind = kind;
        this.zh = zh;
        this.en = en;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String zh() {
        return zh;
    }

    @Override
    public String en() {
        return en;
    }
}
