package org.vermilion.document;

/**
 * What a text must have and must not do before it goes to review, each with the words in which it is told to who writes
 * (《党政机关公文处理工作条例》, 中办发〔2012〕14号).
 */
enum Rule {
    ISSUER("ELEMENT-ISSUER", "issuer", "第九条（四）",
            "没有发文机关标志。请填写发文机关全称或规范化简称。",
            "The issuing organ is missing. Enter its full or its standard short name."),
    TITLE("ELEMENT-TITLE", "title", "第九条（七）",
            "没有标题。请写明发文机关、事由和文种。",
            "The title is missing. It names the issuer, the subject and the kind."),
    KIND("ELEMENT-KIND", "kind", "第八条",
            "没有文种。请从十五种法定文种中选择。",
            "The kind is missing. Choose one of the fifteen statutory kinds."),
    BODY("ELEMENT-BODY", "body", "第九条（九）",
            "没有正文。请至少写一段。",
            "The body is missing. Write at least one paragraph."),
    SIGNATORY("ELEMENT-SIGNATORY", "signatory", "第九条（十一）",
            "没有发文机关署名。请填写署名机关，须与所用印章的名称一致。",
            "The signatory is missing. Enter the signing organ; the seal must bear the same name."),
    ADDRESSEES("ELEMENT-ADDRESSEES", "addressees", "第九条（八）",
            "此文种须有主送机关。请填写主要受理机关。",
            "This kind of document needs a main addressee. Enter who is to act on it."),
    ONE_ADDRESSEE("XW-02", "addressees", "第十五条（一）",
            "请示原则上只主送一个上级机关。请只留一个，其余需要知悉的改为抄送。",
            "A request goes to one superior organ. Keep one addressee and copy the others who need to know."),
    NO_REQUEST("XW-06", "body", "第十五条（四）",
            "报告中不得夹带请示事项。请删去请求批示的文字，或改用请示行文。",
            "A report carries no request. Remove the words that ask for approval, or write a request instead."),
    KIND_IN_TITLE("XW-15", "title", "第九条（七）",
            "标题末尾的文种与所选文种不一致。请改正标题或文种，不得自造文种。",
            "The title does not end with the kind chosen. Correct one of the two; kinds are not invented.");

    private static final String REGULATION = "《党政机关公文处理工作条例》";

    private final String code;
    private final String element;
    private final String clause;
    private final String zh;
    private final String en;

    Rule(String code, String element, String clause, String zh, String en) {
        this.code = code;
        this.element = element;
        this.clause = clause;
        this.zh = zh;
        this.en = en;
    }

    String code() {
        return code;
    }

    /** The same in words, as something that keeps the text from going to review. */
    TextFinding broken() {
        return new TextFinding(code, element, TextFinding.Severity.ERROR, zh, en, REGULATION + clause, null);
    }
}
