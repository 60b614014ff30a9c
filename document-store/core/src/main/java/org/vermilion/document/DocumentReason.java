package org.vermilion.document;

import org.vermilion.refusal.Reason;

/** Why a document is not made, changed or numbered. */
public enum DocumentReason implements Reason {
    STALE("DOC-STALE", Kind.STALE,
            "公文已被他人修改。请重新打开，核对后再提交。",
            "Somebody else changed the document. Open it again, compare and submit once more."),
    NOT_DRAFTING("STATE-S0-REQUIRED", Kind.CONFLICT,
            "公文不在起草状态，不能修改。需要修改时请退回拟稿人。",
            "The document is not being drafted and cannot be changed. Return it to its drafter first."),
    WRONG_STATUS("STATE-CONFLICT", Kind.CONFLICT,
            "公文当前状态为 {0}，此操作要求 {1}。请刷新后按当前步骤办理。",
            "The document is {0}; this takes {1}. Reload and follow the current step."),
    INCOMPLETE("DOC-INCOMPLETE", Kind.AGAINST_RULE,
            "要素不全或不合规定：{0}。请补充后再提交。",
            "Elements are missing or against the rules: {0}. Complete them and submit again."),
    TITLE_LONG("DOC-TITLE-LONG", Kind.INVALID,
            "标题超过 {0} 个字符，请缩短。",
            "The title is longer than {0} characters; shorten it."),
    TEXT_LONG("DOC-TEXT-LONG", Kind.TOO_LARGE,
            "正文及附件超过 {0} 个字符，请拆分或改为附件。",
            "Body and attachments are longer than {0} characters; split them."),
    TEXT_PARTS("DOC-TEXT-PARTS", Kind.TOO_LARGE,
            "段落、单元格和名称超过 {0} 个，请拆分或改为附件。",
            "There are more than {0} paragraphs, cells and names; split the document."),
    TEXT_MISSING("DOC-TEXT-MISSING", Kind.INVALID,
            "请求中没有公文内容，请填写后再提交。", "The request holds no text; write one and submit again."),
    CONTROL_CHARACTER("DOC-CONTROL", Kind.INVALID,
            "要素 {0} 含有控制字符或残缺字符，请删除后再提交。",
            "The element {0} holds a control character or half a character; remove it and submit again."),
    CURSOR("CURSOR", Kind.INVALID,
            "翻页标记无效，请从第一页重新开始。", "The cursor is not valid; begin again at the first page."),
    LABEL_INVALID("LBL-001", Kind.INVALID,
            "密级标签缺失或无效，请检查密级、保密期限和范围。",
            "The label is missing or not valid; check level, period and compartments."),
    LABEL_LOWERED("LBL-005", Kind.FORBIDDEN,
            "不得自行降低密级；变更密级须由原定密机关办理。",
            "A label is not lowered by its drafter; only the classifying organ changes it."),
    LABEL_CONFLICT("LBL-004", Kind.AGAINST_RULE,
            "{0}有高于标签的密级标志（{1}）。请改正密级或删除标志；确系引文的，登记为引文并写明理由。",
            "A mark of the level {1} stands above the label ({0}). Correct the label or remove the mark; if it is quoted, record the quotation with its reason."),
    QUOTATION("LBL-QUOTE", Kind.INVALID,
            "所指文字中没有高于标签的密级标志，无须登记为引文。请按原样给出标志所在的整段文字和要素。",
            "The passage bears no mark above the label; there is nothing to record. Give the whole paragraph the mark stands in, as it is, and its element."),
    QUOTATION_REASON("LBL-QUOTE-REASON", Kind.INVALID,
            "登记引文须写明理由，一行，不超过 {0} 个字符。",
            "A quotation needs its reason: one line of at most {0} characters."),
    LABEL_JOIN("LABEL-JOIN", Kind.AGAINST_RULE,
            "答复的密级和范围不得低于来文。请按来文的密级或更高密级起草。",
            "A reply is labelled no lower than what it answers. Draft it at that level or above."),
    LOCKED("DOC-LOCKED", Kind.CONFLICT,
            "{0} 正在另一窗口编辑此公文，您的改动没有保存。请待其编辑完毕后再试。",
            "{0} is editing this document in another window; your change was not saved. Try again once they are done."),
    CLIENT("DOC-CLIENT", Kind.INVALID,
            "编辑窗口标识须为 1–64 个字母、数字或短横线。",
            "A window is named by 1 to 64 letters, digits or dashes."),
    LOOKUP_LONG("LOOKUP-LONG", Kind.INVALID,
            "查找的词超过 {0} 个字符，请缩短。", "What is looked up is longer than {0} characters; shorten it."),
    NO_PREFIX("NUM-NO-PREFIX", Kind.AGAINST_RULE,
            "目录中没有本机关的机关代字，不能编号。请系统管理员在目录中补充。",
            "The directory has no prefix of numbers for this organ, so it cannot be numbered. Ask the system administrator to add it."),
    USED_UP("NUM-USED-UP", Kind.CONFLICT,
            "本区域的号段已用完，不能编号。请系统管理员在配置中调整号段。",
            "This zone's share of the series is used up. Ask the system administrator to divide the series anew."),
    NUMBER_FORM("NUM-FORM", Kind.INVALID,
            "发文字号格式应为“机关代字〔年份〕序号号”。",
            "A document number has the form prefix〔year〕n号.");

    private final Said said;

    DocumentReason(String code, Kind kind, String zh, String en) {
        this.said = new Said(code, kind, zh, en);
    }

    @Override
    public Said said() {
        return said;
    }
}
