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
            "此步骤不能作“{0}”处理，可选：{1}。", "This step has no outcome {0}; it has {1}."),
    URGED_LATELY("URGED-LATELY", Kind.TOO_MANY,
            "一小时内已经催办过，请稍后再催。", "It was urged within the last hour; wait before urging it again."),
    URGED_NOBODY("URGE-NOBODY", Kind.CONFLICT,
            "现在没有待办理的步骤，无须催办。", "Nobody has it to handle now; there is nothing to urge."),
    URGE_OTHERS("URGE-OTHERS", Kind.FORBIDDEN,
            "只有发起该件的人可以催办。", "Only who began this work may urge it.");

    private final Said said;

    TaskReason(String code, Kind kind, String zh, String en) {
        this.said = new Said(code, kind, zh, en);
    }

    @Override
    public Said said() {
        return said;
    }
}
