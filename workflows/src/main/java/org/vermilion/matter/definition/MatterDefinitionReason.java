package org.vermilion.matter.definition;

import org.vermilion.refusal.Reason;

/** Why a matter package is refused. */
public enum MatterDefinitionReason implements Reason {
    DEFINITION("MATTER-DEFINITION", Kind.INVALID,
            "事项包{0}不可用：{1}。请改正后重新载入。",
            "The matter package {0} cannot be used: {1}. Correct it and load it again.");

    private final Said said;

    MatterDefinitionReason(String code, Kind kind, String zh, String en) {
        this.said = new Said(code, kind, zh, en);
    }

    @Override
    public Said said() {
        return said;
    }
}
