package org.vermilion.form;

import org.vermilion.refusal.Reason;

/** Why a form or what was filled in is refused as a whole. */
public enum FormReason implements Reason {
    SCHEMA("FORM-SCHEMA",
            "表单定义{0}不可用：{1}。请改正后重新载入。",
            "The form definition {0} cannot be used: {1}. Correct it and load it again."),
    FINDINGS("FORM-INVALID",
            "表单有{0}处需要改正，请按提示修改后重新提交。",
            "The form has {0} points to correct. Follow the hints and submit it again.");

    private final Said said;

    FormReason(String code, String zh, String en) {
        this.said = new Said(code, Kind.INVALID, zh, en);
    }

    @Override
    public Said said() {
        return said;
    }
}
