package org.vermilion.opinion;

import org.vermilion.refusal.Reason;

/** Why an opinion is not taken. */
public enum OpinionReason implements Reason {
    LONG("OPINION-LONG", Kind.INVALID,
            "意见超过 {0} 个字符，请精简。",
            "The opinion is longer than {0} characters; shorten it."),
    REQUIRED("OPINION-REQUIRED", Kind.INVALID,
            "退回须写明理由。",
            "A return must say why.");

    private final String code;
    private final Kind kind;
    private final String zh;
    private final String en;

    OpinionReason(String code, Kind kind, String zh, String en) {
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
