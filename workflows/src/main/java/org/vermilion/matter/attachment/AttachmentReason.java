package org.vermilion.matter.attachment;

import org.vermilion.refusal.Reason;

/** Why a file is not taken as an attachment. */
public enum AttachmentReason implements Reason {
    NAME("ATTACHMENT-NAME", Kind.INVALID,
            "文件名须为 1–{0} 个字符，不得含斜杠、反斜杠、控制字符或不可见字符，也不得以点开头。请改名后重新上传。",
            "The file's name must have 1 to {0} characters, no slash, backslash, control or invisible character, and no dot"
                    + " in front. Rename it and upload it again."),
    TYPE("ATTACHMENT-TYPE", Kind.INVALID,
            "只接受这些类型的文件：{0}。请转换后重新上传。", "Only files of these types are taken: {0}. Convert it and upload it again."),
    CONTENT("ATTACHMENT-CONTENT", Kind.INVALID,
            "文件内容与扩展名 {0} 不符，或文件已损坏、加密或含宏。请用原程序另存后重新上传。",
            "What the file holds is not what its ending {0} says, or it is damaged, encrypted or holds macros. Save it anew"
                    + " with the program it came from and upload that."),
    EMPTY("ATTACHMENT-EMPTY", Kind.INVALID,
            "文件为空。请检查后重新上传。", "The file is empty. Check it and upload it again."),
    LARGE("ATTACHMENT-LARGE", Kind.TOO_LARGE,
            "文件超过 {0} 字节。请压缩图片或拆分后重新上传。",
            "The file is larger than {0} bytes. Make its pictures smaller, or split it, and upload it again."),
    MATERIAL("ATTACHMENT-MATERIAL", Kind.INVALID,
            "材料代码 {0} 不属于本事项。请按办事指南选择材料。", "The matter asks for no material {0}. Choose one of its guide."),
    MANY("ATTACHMENT-MANY", Kind.AGAINST_RULE,
            "一次最多提交 {0} 个附件，同一附件只能提交一次。请删减。",
            "At most {0} attachments are handed in at once, each once. Remove some."),
    MANY_WAITING("ATTACHMENT-WAITING", Kind.TOO_MANY,
            "您已有 {0} 个上传后未提交的附件。请删除不用的，或先提交。",
            "You have {0} uploaded files that were not handed in. Delete those you do not need, or hand them in first.");

    private final Said said;

    AttachmentReason(String code, Kind kind, String zh, String en) {
        this.said = new Said(code, kind, zh, en);
    }

    @Override
    public Said said() {
        return said;
    }
}
