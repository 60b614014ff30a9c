package org.vermilion.seal;

import org.vermilion.refusal.Reason;

/** Why a seal is not made or not used. */
public enum SealReason implements Reason {
    OWNER_MISMATCH("SEAL-OWNER-MISMATCH", Kind.AGAINST_RULE,
            "没有与发文机关署名一致的印章，不能用印。请核对署名或先登记印章。",
            "No seal bears the signatory's name. Check the signatory, or have the seal registered first."),
    REVOKED("SEAL-REVOKED", Kind.AGAINST_RULE,
            "该印章已停用。", "This seal is no longer in use."),
    EXISTS("SEAL-EXISTS", Kind.CONFLICT,
            "同名印章已登记。", "A seal of this name is registered already."),
    NAME("SEAL-NAME", Kind.INVALID,
            "印章名称须为 2–28 个字符，不含控制字符。", "A seal's name has 2 to 28 characters and no control characters."),
    NOT_VALID("SEAL-NOT-VALID", Kind.CONFLICT,
            "用印后验证未通过，本次用印已撤销。请联系安全保密管理员。",
            "The seal did not verify right after it was set; nothing was kept. Tell the security administrator.");

    private final Said said;

    SealReason(String code, Kind kind, String zh, String en) {
        this.said = new Said(code, kind, zh, en);
    }

    @Override
    public Said said() {
        return said;
    }
}
