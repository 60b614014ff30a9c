package org.vermilion.deadline;

import org.vermilion.refusal.Reason;

/** Why a day or a deadline cannot be computed. */
public enum DeadlineReason implements Reason {
    YEAR_NOT_LOADED("CAL-404", Kind.AGAINST_RULE,
            "{0}年的工作日历尚未导入，不能推算期限。请系统管理员导入国务院办公厅公布的放假安排后再办理。",
            "The calendar of {0} is not loaded, so no deadline is computed. Ask the system administrator to import the State Council's notice."),
    CALENDAR_INVALID("CAL-INVALID", Kind.INVALID,
            "工作日历文件{0}不正确：{1}。请改正后重新导入。",
            "The calendar file {0} is wrong: {1}. Correct it and import it again."),
    EVENTS_INCOMPLETE("CLOCK-START", Kind.CONFLICT,
            "时限记录必须以“开始”为第一条且只有一条。请核对办件的时限记录。",
            "A clock's events begin with exactly one start. Check the case's clock events."),
    OUT_OF_ORDER("CLOCK-ORDER", Kind.CONFLICT,
            "时限记录的日期（{0}）早于上一条（{1}）。请按发生的先后登记。",
            "The event's date ({0}) is before that of the one before it ({1}). Enter events in the order they happened."),
    ALREADY_PAUSED("CLOCK-PAUSED", Kind.CONFLICT,
            "办理时限已经挂起，不能再次挂起。请先恢复计时。",
            "The clock is paused already. Resume it first."),
    NOT_PAUSED("CLOCK-RUNNING", Kind.CONFLICT,
            "办理时限没有挂起，无须恢复。",
            "The clock is not paused, so there is nothing to resume."),
    STOPPED("CLOCK-STOPPED", Kind.CONFLICT,
            "办件已经办结，时限不能再变动。",
            "The case is closed; its clock no longer changes."),
    EXTENDED_ALREADY("CLOCK-EXTENDED", Kind.AGAINST_RULE,
            "办理时限只能延长一次，且已经延长。请在现有期限内办结。",
            "A clock is extended once only, and it has been. Close the case within the time it has."),
    EXTENDED_TOO_LATE("CLOCK-OVERDUE", Kind.AGAINST_RULE,
            "期限（{0}）已过，不能再延长。请尽快办结并说明原因。",
            "The due date ({0}) has passed, so it cannot be extended. Close the case and state the reason.");

    private final Said said;

    DeadlineReason(String code, Kind kind, String zh, String en) {
        this.said = new Said(code, kind, zh, en);
    }

    @Override
    public Said said() {
        return said;
    }
}
