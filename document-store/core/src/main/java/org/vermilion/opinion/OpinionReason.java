package org.vermilion.opinion;

import org.vermilion.refusal.Reason;

/** Why an opinion is not taken. */
public enum OpinionReason implements Reason {
    LONG("OPINION-LONG", Kind.INVALID,
            "意见超过 {0} 个字符，请精简。",
            "The opinion is longer than {0} characters; shorten it."),
    CHARACTERS("OPINION-CONTROL", Kind.INVALID,
            "意见含有控制字符或残缺字符，请删除后再提交。",
            "The opinion holds a control character or half a character; remove it and submit again."),
    REQUIRED("OPINION-REQUIRED", Kind.INVALID,
            "退回须写明理由。",
            "A return must say why.");

    private final Said said;

    OpinionReason(String code, Kind kind, String zh, String en) {
        this.said = new Said(code, kind, zh, en);
    }

    @Override
    public Said said() {
        return said;
    }
}
