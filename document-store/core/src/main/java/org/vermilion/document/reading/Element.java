package org.vermilion.document.reading;

/** The elements a line can be read as, with their names in findings. */
enum Element {
    ISSUER("issuer", "发文机关", "issuing organ"),
    NUMBER("number", "发文字号", "document number"),
    URGENCY("urgency", "紧急程度", "urgency"),
    TITLE("title", "标题", "title"),
    ADDRESSEES("addressees", "主送机关", "addressees"),
    ATTACHMENT_LIST("attachments", "附件说明", "list of attachments"),
    ATTACHMENT_HEADING("attachments", "附件标识", "heading of an attachment"),
    SIGNATORY("signatory", "发文机关署名", "signatory"),
    DATE("date", "成文日期", "date"),
    NOTE("note", "附注", "note"),
    COPY_TO("copyTo", "抄送机关", "organs that get a copy");

    private final String key;
    private final String chinese;
    private final String english;

    Element(String key, String chinese, String english) {
        this.key = key;
        this.chinese = chinese;
        this.english = english;
    }

    String key() {
        return key;
    }

    String chinese() {
        return chinese;
    }

    String english() {
        return english;
    }
}
