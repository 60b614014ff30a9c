package org.vermilion.receipt;

import org.vermilion.refusal.Reason;

/** Why a receipt is not begun or moved on. */
public enum ReceiptReason implements Reason {
    ACKNOWLEDGE_FIRST("STATE-R1-REQUIRED", Kind.CONFLICT,
            "该文尚未签收，不能登记。请先签收。", "The document is not acknowledged yet; acknowledge it before registering."),
    REGISTERED("RECEIPT-REGISTERED", Kind.CONFLICT,
            "该文已登记，不能重复登记。", "The document is registered already."),
    DUE("RECEIPT-DUE", Kind.INVALID,
            "办理期限须为日期（如 2026-12-01），不早于 {0}，且在 {1} 年以内。",
            "The day to be done by is a date such as 2026-12-01, not before {0} and within {1} years."),
    NOBODY("ROUTE-NOBODY", Kind.AGAINST_RULE,
            "本单位没有设置岗位 {0}，不能办理收文。请联系系统管理员。",
            "Your organ has nobody in the post {0}; documents cannot be handled. Tell the system administrator.");

    private final Said said;

    ReceiptReason(String code, Kind kind, String zh, String en) {
        this.said = new Said(code, kind, zh, en);
    }

    @Override
    public Said said() {
        return said;
    }
}
