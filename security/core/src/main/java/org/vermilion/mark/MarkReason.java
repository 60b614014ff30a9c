package org.vermilion.mark;

import org.vermilion.refusal.Reason;

/** Why something that was written is not taken. */
enum MarkReason implements Reason {
    ABOVE("LBL-006", Kind.AGAINST_RULE,
            "文字或名称中有“{0}”的密级标志，高于此处的密级（{1}）。请删除标志，或在相应密级的区域另行办理。",
            "What was written bears a mark of the level {0}, above the level here ({1}). Remove the mark, or do this where that level is held.");

    private final Said said;

    MarkReason(String code, Kind kind, String zh, String en) {
        this.said = new Said(code, kind, zh, en);
    }

    @Override
    public Said said() {
        return said;
    }
}
