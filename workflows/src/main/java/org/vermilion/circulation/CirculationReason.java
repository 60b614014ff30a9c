package org.vermilion.circulation;

import org.vermilion.refusal.Reason;

/** Why something is not given to be read. */
public enum CirculationReason implements Reason {
    NOBODY("CIRCULATE-NOBODY", Kind.INVALID,
            "没有选择传阅人，请至少选择一位。", "Nobody is named to read it; choose at least one."),
    MANY("CIRCULATE-MANY", Kind.INVALID,
            "一次最多传阅 {0} 人，请分次办理。", "At most {0} people are named at once; do it in parts."),
    NOTE("CIRCULATE-NOTE", Kind.INVALID,
            "传阅说明最多 {0} 个字符，且不含控制字符。", "A note has at most {0} characters and no control characters."),
    OTHER_ORGAN("CIRCULATE-ORGAN", Kind.AGAINST_RULE,
            "{0} 不是本单位人员，不能传阅。", "{0} is nobody of your own organ and is given nothing to read."),
    NOT_CLEARED("CIRCULATE-CLEARANCE", Kind.AGAINST_RULE,
            "{0} 的涉密等级或范围不足，不能传阅。", "{0} is not cleared for it and is given nothing to read."),
    READER("CIRCULATE-READER", Kind.FORBIDDEN,
            "您只是传阅对象，不能再传阅他人。", "It was given to you to read; you do not give it on to others.");

    private final Said said;

    CirculationReason(String code, Kind kind, String zh, String en) {
        this.said = new Said(code, kind, zh, en);
    }

    @Override
    public Said said() {
        return said;
    }
}
