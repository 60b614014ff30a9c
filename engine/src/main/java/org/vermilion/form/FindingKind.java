package org.vermilion.form;

/** The sorts of findings; {0} is the field's label, {1} a limit or the field's help. */
enum FindingKind {
    REQUIRED("FORM-REQUIRED", "请填写“{0}”。", "Fill in “{0}”."),
    UNKNOWN("FORM-UNKNOWN", "“{0}”中有表单没有的栏目，请删去。", "“{0}” holds fields the form does not have; remove them."),
    TYPE("FORM-TYPE", "“{0}”填写的内容类型不对，应为{1}。", "“{0}” has the wrong kind of content; it takes {1}."),
    TOO_SHORT("FORM-TOO-SHORT", "“{0}”太短，至少{1}个字。", "“{0}” is too short; it takes {1} characters or more."),
    TOO_LONG("FORM-TOO-LONG", "“{0}”太长，最多{1}个字。", "“{0}” is too long; it takes at most {1} characters."),
    FORMAT("FORM-FORMAT", "“{0}”的格式不对：{1}", "“{0}” is not written as it must be: {1}"),
    CHOICE("FORM-CHOICE", "请从给出的选项中选择“{0}”。", "Choose “{0}” from the options given."),
    RANGE("FORM-RANGE", "“{0}”超出允许的范围（{1}），请核对。", "“{0}” is out of range ({1}); check it."),
    COUNT("FORM-COUNT", "“{0}”的条数不对（{1}），请增减。", "“{0}” has the wrong number of entries ({1}); add or remove some."),
    CHARACTER("FORM-CHARACTER", "“{0}”中有看不见的控制字符或不允许的换行，请删去后重新输入。",
            "“{0}” holds invisible control characters or line breaks that it may not; delete and type it again."),
    RULE("FORM-RULE", "“{0}”不符合填写要求，请核对。", "“{0}” does not meet the form's rules; check it."),
    SYNTAX("FORM-SYNTAX", "提交的内容不是有效的表单数据，请刷新页面后重新填写。",
            "What was submitted is no valid form data. Reload the page and fill it in again."),
    DUPLICATE("FORM-DUPLICATE", "提交的内容中有栏目重复出现，请刷新页面后重新填写。",
            "A field occurs twice in what was submitted. Reload the page and fill it in again."),
    TOO_LARGE("FORM-TOO-LARGE", "表单内容太大，最多256 KB，请精简后提交。",
            "The form is too large, 256 KB at most. Shorten it and submit it again."),
    TOO_DEEP("FORM-TOO-DEEP", "表单内容层次太多，最多20层。", "The form is nested too deeply, 20 levels at most."),
    NUMBER("FORM-NUMBER", "表单中有过大或过长的数字，请核对。", "A number in the form is too large or too long; check it.");

    private final String code;
    private final String zh;
    private final String en;

    FindingKind(String code, String zh, String en) {
        this.code = code;
        this.zh = zh;
        this.en = en;
    }

    FormFinding at(String pointer, Text label, Text detail) {
        return new FormFinding(pointer, code, filled(zh, label.zh(), detail.zh()), filled(en, label.en(), detail.en()));
    }

    FormFinding at(String pointer, Text label) {
        return at(pointer, label, Text.NONE);
    }

    /** Of the form as a whole, before any field is known. */
    FormFinding ofTheForm() {
        return at("", Text.NONE);
    }

    private static String filled(String sentence, String label, String detail) {
        return sentence.replace("{1}", detail).replace("{0}", label);
    }

    /** The same said twice. */
    record Text(String zh, String en) {
        static final Text NONE = new Text("", "");

        static Text same(String text) {
            return new Text(text, text);
        }
    }
}
