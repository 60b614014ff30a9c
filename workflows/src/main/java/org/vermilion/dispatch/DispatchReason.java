package org.vermilion.dispatch;

import org.vermilion.refusal.Reason;

/** Why a step of dispatch is not taken. */
public enum DispatchReason implements Reason {
    RUNNING("DISPATCH-RUNNING", Kind.CONFLICT,
            "该公文已在办理，不能重复提交。", "This document is under way already; it is not submitted twice."),
    NOBODY("ROUTE-NOBODY", Kind.AGAINST_RULE,
            "步骤 {0} 没有涉密等级足够的办理人，请调整办理人或密级。",
            "Nobody cleared for this document can take the step {0}; choose others or correct the label."),
    UNKNOWN_UNIT("ROUTE-UNIT", Kind.AGAINST_RULE,
            "没有处室 {0}，请从列表选择会签处室。", "There is no division {0}; choose from the list."),
    UNIT_TWICE("ROUTE-UNIT-TWICE", Kind.INVALID,
            "会签处室重复，请删去重复的。", "A division is named twice for countersigning; remove one."),
    SIGNER_MISSING("ROUTE-SIGNER", Kind.INVALID,
            "没有指定签发人，请选择一位。", "Nobody is named to sign off; choose a signer."),
    REPLY_SENDER("REPLY-SENDER", Kind.AGAINST_RULE,
            "答复须发给来文单位 {0}，请将其选为收文单位。", "A reply goes to {0}, who asked; make it a recipient."),
    REPLY_BY("REPLY-BY", Kind.INVALID,
            "要求答复的日期不能早于今天，请改正。", "An answer cannot be wanted by a day that is past; correct the date."),
    SEAL_MISSING("ROUTE-SEAL", Kind.AGAINST_RULE,
            "没有与发文机关署名一致的可用印章，到用印时将无法办理。请核对署名；署名无误的，请安全保密管理员先登记该印章。",
            "No seal in use bears the signatory's name, so the document could not be sealed. Check the signatory; if it is right, "
                    + "ask the security administrator to register its seal first."),
    JOINT_FACTS("JOINT-FACTS", Kind.INVALID,
            "会签登记不全：须有机关名称、签署人、两年内且不晚于今天的签署日期和扫描件摘要（sha256）。请补全。",
            "A countersignature needs the organ, who signed, a day within the last two years, and the digest (sha256) of the scan. "
                    + "Complete it."),
    JOINT_NAME("JOINT-NAME", Kind.AGAINST_RULE,
            "发文机关标志和署名中没有这个联合行文机关。请先在文中写明，并按文中写法登记。",
            "The text is not issued or signed by such an organ. Name it there first, and register it as it is written there."),
    JOINT_KNOWN("JOINT-KNOWN", Kind.AGAINST_RULE,
            "该机关在本系统内办公，其会签不能由他人代为登记。请由其自行发文，或改为单独行文。",
            "This organ works in this system itself; nobody else registers for it. Let it issue the document, or issue alone."),
    JOINT_TWICE("JOINT-TWICE", Kind.CONFLICT,
            "该机关的会签已登记。", "The countersignature of this organ is registered already."),
    SIGN_OFF_FIRST("STATE-S6-REQUIRED", Kind.CONFLICT,
            "公文尚未签发、复核，不能编号。", "The document is not signed off and rechecked; it cannot be numbered."),
    SUBSTANTIVE("RECHECK-SUBSTANTIVE", Kind.CONFLICT,
            "签发后文稿有改动，须退回原签发人复审。", "The text was changed after sign-off and must return to the same signer."),
    UNCHANGED("RECHECK-UNCHANGED", Kind.CONFLICT,
            "签发后文稿没有改动，无须退回签发人。", "The text was not changed after sign-off; there is nothing to sign again."),
    WITHDRAW_DRAFTER("WITHDRAW-DRAFTER", Kind.FORBIDDEN,
            "只有拟稿人可以撤回公文。", "Only its drafter may take a document back."),
    WITHDRAW_SEEN("WITHDRAW-SEEN", Kind.CONFLICT,
            "当前办理人已打开该公文，不能撤回。请联系其退回。",
            "Whoever has the document has opened it; it cannot be taken back. Ask them to return it."),
    WITHDRAW_LATE("WITHDRAW-LATE", Kind.CONFLICT,
            "公文不在审批中，不能撤回。", "The document is not under review; it cannot be taken back.");

    private final Said said;

    DispatchReason(String code, Kind kind, String zh, String en) {
        this.said = new Said(code, kind, zh, en);
    }

    @Override
    public Said said() {
        return said;
    }
}
