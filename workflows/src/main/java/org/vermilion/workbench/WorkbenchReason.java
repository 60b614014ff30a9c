package org.vermilion.workbench;

import org.vermilion.refusal.Reason;

/** Why a view is not kept. */
public enum WorkbenchReason implements Reason {
    KIND("VIEW-KIND", Kind.INVALID,
            "视图类型须为 todo 或 search。", "A view is of the kind todo or search."),
    NAME("VIEW-NAME", Kind.INVALID,
            "视图名称须为 1 至 {0} 个字，不含控制字符。", "A view's name has 1 to {0} characters and no control characters."),
    QUERY("VIEW-QUERY", Kind.INVALID,
            "视图的查询条件须为文本，总长不超过 {0} 个字符。", "A view's query holds texts, at most {0} characters in all."),
    LIMIT("VIEW-LIMIT", Kind.AGAINST_RULE,
            "每人最多保存 {0} 个视图。请先删除不用的。", "A person keeps at most {0} views. Delete one that is not used first.");

    private final Said said;

    WorkbenchReason(String code, Kind kind, String zh, String en) {
        this.said = new Said(code, kind, zh, en);
    }

    @Override
    public Said said() {
        return said;
    }
}
