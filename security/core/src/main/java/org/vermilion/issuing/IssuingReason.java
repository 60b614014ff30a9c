package org.vermilion.issuing;

import org.vermilion.refusal.Reason;

/** Why a name, prefix or number is not an organ's to use, or is not granted. */
public enum IssuingReason implements Reason {
    FOREIGN("NAME-FOREIGN", Kind.AGAINST_RULE,
            "{0}不是本机关的名称或代字，不能以其发文。请改用本机关名称；确需使用其他名义的，请两名管理员先行授权。",
            "The {0} is not this organ's own, so nothing is issued under it. Use the organ's own name; if another is needed, "
                    + "the two administrators must grant it first."),
    JOINT("NAME-JOINT", Kind.AGAINST_RULE,
            "{0}中有联合行文机关尚未登记会签。请先登记其会签（签署人、日期、扫描件摘要），再提交。",
            "An organ named with others in the {0} has no countersignature registered. Register it (who, when, digest of the "
                    + "scan), then submit again."),
    BROUGHT("NUM-BROUGHT", Kind.AGAINST_RULE,
            "文中的发文字号不能登记。请删去字号由系统编号；确系已有字号的，请两名管理员授权登记该号段。",
            "The number in the text cannot be registered. Remove it and one will be given; if the document truly has it, the two "
                    + "administrators must grant that span of numbers."),
    KNOWN("NAME-KNOWN", Kind.AGAINST_RULE,
            "该名称或代字属于目录或通讯录中的其他机关，不能授权。", "The name or prefix is another organ's by the directory or the "
                    + "address book; it is not granted."),
    GRANTED("NAME-GRANTED", Kind.CONFLICT,
            "该名称或代字已授权或正在申请。请先核对现有授权。", "The name or prefix is granted or asked for already; look at the "
                    + "grants there are."),
    PREFIX_FIRST("NAME-PREFIX-FIRST", Kind.CONFLICT,
            "号段的代字不是该机关的。请先授权代字。", "The prefix of these numbers is not the organ's; grant the prefix first."),
    WISH("NAME-WISH", Kind.INVALID,
            "授权内容有误：名称 2–50 个汉字、字母或数字，代字 2–16 个汉字或字母；号段须有年份和起止号，一次不超过 {0} 个，最大 {1}。请改正。",
            "This cannot be granted: a name has 2 to 50 Chinese characters, letters or digits, a prefix 2 to 16 characters or "
                    + "letters; numbers need year, first and last, {0} at most at once and none above {1}. Correct it."),
    ORGAN("NAME-ORGAN", Kind.INVALID,
            "没有这个机关，请从列表选择。", "There is no such organ; choose from the list."),
    SAME_HAND("NAME-SAME-HAND", Kind.FORBIDDEN,
            "申请人不能确认自己的申请；请由另一类管理员（系统管理员或安全保密管理员）确认。",
            "Who asked does not confirm; the other of the system and the security administrator must."),
    SETTLED("NAME-SETTLED", Kind.CONFLICT,
            "该授权已确认或已终止，请刷新后再看。", "This grant was confirmed or ended already; reload and look again.");

    private final Said said;

    IssuingReason(String code, Kind kind, String zh, String en) {
        this.said = new Said(code, kind, zh, en);
    }

    @Override
    public Said said() {
        return said;
    }
}
