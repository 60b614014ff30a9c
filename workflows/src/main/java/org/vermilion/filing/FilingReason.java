package org.vermilion.filing;

import org.vermilion.refusal.Reason;

/** Why a document is not filed. */
public enum FilingReason implements Reason {
    CLOSE_FIRST("STATE-S12-REQUIRED", Kind.CONFLICT,
            "公文尚未办结，不能归档。全部收文单位签收后再归档。",
            "The document is not closed; file it once every recipient has acknowledged."),
    FILED("AR-FILED", Kind.CONFLICT,
            "该公文已归档，档号不得变更。", "The document is a record already; its reference code never changes."),
    ALTERED("AR-70-ALTERED", Kind.CONFLICT,
            "原件与用印时不一致，不能归档。", "The original is not what was sealed; it cannot be filed."),
    NO_FONDS("AR-NO-FONDS", Kind.AGAINST_RULE,
            "本机关没有配置全宗号，不能归档。", "Your organ has no fonds; nothing can be filed.");

    private final Said said;

    FilingReason(String code, Kind kind, String zh, String en) {
        this.said = new Said(code, kind, zh, en);
    }

    @Override
    public Said said() {
        return said;
    }
}
