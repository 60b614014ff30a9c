package org.vermilion.transmission;

import org.vermilion.refusal.Reason;

/** Why a consignment is not answered. */
public enum TransmissionReason implements Reason {
    ANSWERED("CONSIGNMENT-ANSWERED", Kind.CONFLICT,
            "该文已签收或已退回，不能重复办理。", "This consignment was answered already."),
    NOT_ARRIVED("CONSIGNMENT-NOT-ARRIVED", Kind.CONFLICT,
            "该文发往另一区域，尚无送达的凭据，不能催办。请与收文单位联系。",
            "This was sent to another zone and nothing says that it arrived; it cannot be urged. Ask the recipient."),
    HASH_MISMATCH("HASH_MISMATCH", Kind.CONFLICT,
            "文件已被改动或签章无效，不能签收。请联系发文单位。", "The document was altered or its seal is not valid; it cannot be acknowledged. Ask the sender."),
    BOX("CONSIGNMENT-BOX", Kind.INVALID,
            "没有这个收文箱。可用：new、acknowledged、handling、answered、returned。",
            "There is no such box; there are new, acknowledged, handling, answered and returned."),
    REASON("RETURN-REASON", Kind.INVALID,
            "退文须写明理由（1–500 个字符，不含控制字符）。",
            "A return must say why, in 1 to 500 characters without control characters.");

    private final Said said;

    TransmissionReason(String code, Kind kind, String zh, String en) {
        this.said = new Said(code, kind, zh, en);
    }

    @Override
    public Said said() {
        return said;
    }
}
