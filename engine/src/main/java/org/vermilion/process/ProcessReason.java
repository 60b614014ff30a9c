package org.vermilion.process;

import org.vermilion.refusal.Reason;

/** Why the processes say no. */
public enum ProcessReason implements Reason {
    TASK_GONE("TASK-GONE", Kind.CONFLICT,
            "该任务已被处理或撤回。请刷新待办列表。",
            "This task was handled or withdrawn by somebody meanwhile. Reload the list of tasks."),
    PROCESS_ABSENT("PROCESS-ABSENT", Kind.ABSENT,
            "没有这个业务的流程。请核对编号。",
            "There is no process for this business key. Check the identifier."),
    PROCESS_RUNNING("PROCESS-RUNNING", Kind.CONFLICT,
            "该业务已有正在办理的流程，不能重复启动。",
            "A process for this business key is already under way; it cannot be started twice."),
    PROCESS_ENDED("PROCESS-ENDED", Kind.CONFLICT,
            "流程已办结，不能再变更。",
            "The process has ended; nothing in it can be changed."),
    PROCESS_UNKNOWN("PROCESS-UNKNOWN", Kind.INVALID,
            "没有名为 {0} 的流程。",
            "There is no process named {0}."),
    STEP_UNKNOWN("PROCESS-STEP", Kind.INVALID,
            "流程中没有可退回的步骤 {0}。",
            "The process has no step {0} that work could return to."),
    NO_CANDIDATE("TASK-NO-CANDIDATE", Kind.AGAINST_RULE,
            "步骤 {0} 没有确定办理人，流程不能前进。请先指定办理人。",
            "Step {0} has nobody to handle it, so the work cannot move on. Name its handlers first."),
    BUSY("PROCESS-BUSY", Kind.UNAVAILABLE,
            "流程正被他人办理，请稍后重试。",
            "The process is being changed by somebody else just now. Try again in a moment.");

    private final Said said;

    ProcessReason(String code, Kind kind, String zh, String en) {
        this.said = new Said(code, kind, zh, en);
    }

    @Override
    public Said said() {
        return said;
    }
}
