package org.vermilion.matter.definition;

import org.vermilion.refusal.Reason;

/** Why a matter package is refused. */
public enum MatterDefinitionReason implements Reason {
    DEFINITION("MATTER-DEFINITION", Kind.INVALID,
            "事项包{0}不可用：{1}。请改正后重新载入。",
            "The matter package {0} cannot be used: {1}. Correct it and load it again.");

    private final String code;
    private final Kind kind;
    private final String zh;
    private final String en;

    MatterDefinitionReason(String code, Kind kind, String zh, String en) {
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
