package org.vermilion.document.reading;

import org.vermilion.refusal.Reason;

/** Why a text cannot be read as a document. */
public enum ReadingReason implements Reason {
    EMPTY("READ-EMPTY", Kind.INVALID,
            "文件是空的，没有可读的文字。请选择有内容的公文文本。",
            "The file is empty; there is nothing to read. Choose a file that holds the text of a document."),
    TOO_LARGE("READ-TOO-LARGE", Kind.TOO_LARGE,
            "文件超过{0}字节的上限，未予读取。请只提交公文文本，图片和扫描件另作附件。",
            "The file exceeds the limit of {0} bytes and was not read. Hand in the text alone; attach images and scans separately."),
    NOT_TEXT("READ-NOT-TEXT", Kind.INVALID,
            "这不是纯文本文件（看起来是{0}）。请另存为UTF-8编码的纯文本后再提交。",
            "This is no plain text file (it looks like {0}). Save it as plain text in UTF-8 and hand it in again."),
    ENCODING("READ-ENCODING", Kind.INVALID,
            "文件不是有效的UTF-8编码，第{0}个字节（从0起）处出错。请另存为UTF-8编码后再提交。",
            "The file is not valid UTF-8: it breaks at byte {0} (counted from 0). Save it in UTF-8 and hand it in again."),
    CONTROL("READ-CONTROL", Kind.INVALID,
            "第{0}行含有不允许的控制字符（U+{1}）。请删除该字符后再提交。",
            "Line {0} holds a control character that is not allowed (U+{1}). Remove it and hand the text in again."),
    LINES("READ-LINES-MANY", Kind.TOO_LARGE,
            "文件超过{0}行的上限。请只提交公文文本，数据和清单另作附件。",
            "The file has more than {0} lines. Hand in the text of the document alone; attach data and lists separately."),
    NO_DOCUMENT("READ-NO-DOCUMENT", Kind.AGAINST_RULE,
            "这段文字不像公文：标题、发文字号、主送机关、署名、日期等要素得分为{0}，至少需要{1}。请核对文件内容。",
            "This does not look like an official document: its elements (title, number, addressee, signatory, date …) score {0}, and at least {1} is needed. Check what you handed in."),
    TITLE_LONG("READ-TITLE-LONG", Kind.AGAINST_RULE,
            "标题有{0}个字，超过{1}个字的上限。请核对标题与正文是否连在了一起。",
            "The title has {0} characters, more than the limit of {1}. Check whether title and text run together."),
    BODY_LONG("READ-BODY-LONG", Kind.TOO_LARGE,
            "正文和附件共{0}个字，超过{1}个字的上限。请把长附件作为单独的文件提交。",
            "Text and attachments have {0} characters, more than the limit of {1}. Hand in long attachments as files of their own.");

    private final Said said;

    ReadingReason(String code, Kind kind, String zh, String en) {
        this.said = new Said(code, kind, zh, en);
    }

    @Override
    public Said said() {
        return said;
    }
}
