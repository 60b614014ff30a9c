package org.vermilion.task;

import org.vermilion.refusal.Reason;

/** Why the to-do lists and what is done from them say no. */
public enum TaskReason implements Reason {
    FILTER("TASK-FILTER", Kind.INVALID,
            "筛选条件 {0} 不可用。可用条件：process、step、level、businessKey、since、q、urgency、due、mark。",
            "The filter {0} cannot be used. There are process, step, level, businessKey, since, q, urgency, due and mark."),
    CURSOR("TASK-CURSOR", Kind.INVALID,
            "翻页标记无效。请从第一页重新查询。",
            "The cursor is not valid. Begin again at the first page."),
    SIZE("TASK-SIZE", Kind.INVALID,
            "每页条数须为 1 至 {0}。",
            "A page has 1 to {0} items."),
    OUTCOME("STEP-OUTCOME", Kind.INVALID,
            "此步骤不能作“{0}”处理，可选：{1}。", "This step has no outcome {0}; it has {1}.");

    private final Said said;

    TaskReason(String code, Kind kind, String zh, String en) {
        this.said = new Said(code, kind, zh, en);
    }

    @Override
    public Said said() {
        return said;
    }
}
