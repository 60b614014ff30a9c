package org.vermilion.document.reading;

import java.util.EnumSet;
import java.util.Set;

import org.vermilion.document.reading.Finding.Severity;

/** The findings there are: code, severity, and a sentence in both languages with {@code {0}} for what it quotes. */
enum Remark {
    FOUND("READ-FOUND", Severity.INFO, "本行读作{0}。", "This line was read as the {0}."),

    ISSUER_MISSING("READ-ISSUER-MISSING", Severity.MISSING, "没有找到发文机关。", "No issuing organ was found."),
    NUMBER_MISSING("READ-NUMBER-MISSING", Severity.MISSING, "没有找到发文字号。", "No document number was found."),
    TITLE_MISSING("READ-TITLE-MISSING", Severity.MISSING, "没有找到标题。", "No title was found."),
    KIND_MISSING("READ-KIND-MISSING", Severity.MISSING, "标题没有以十五种公文文种之一结尾。", "The title ends with none of the fifteen kinds of document."),
    ADDRESSEE_MISSING("READ-ADDRESSEE-MISSING", Severity.MISSING, "没有找到主送机关，而这一文种通常应有。", "No addressee was found, though this kind of document usually has one."),
    BODY_MISSING("READ-BODY-MISSING", Severity.MISSING, "没有找到正文。", "No body was found."),
    SIGNATORY_MISSING("READ-SIGNATORY-MISSING", Severity.MISSING, "没有找到发文机关署名。", "No signatory was found."),
    DATE_MISSING("READ-DATE-MISSING", Severity.MISSING, "没有找到成文日期。", "No date was found."),
    ATTACHMENT_MISSING("READ-ATTACHMENT-MISSING", Severity.MISSING, "附件“{0}”已列出，但没有找到其内容。", "The attachment “{0}” is listed, but its content was not found."),

    ISSUER_DEDUCED("READ-ISSUER-DEDUCED", Severity.DOUBTFUL, "版头没有发文机关，取自署名。", "The head names no issuing organ; it was taken from the signatory."),
    ISSUER_FROM_TITLE("READ-ISSUER-FROM-TITLE", Severity.INFO, "版头没有发文机关，取自标题中“关于”之前的机关名称。", "The head names no issuing organ; it was taken from the title, where it stands before 关于."),
    ISSUER_GUESSED("READ-ISSUER-DOUBTFUL", Severity.DOUBTFUL, "版头没有发文机关，按标题开头的字样推断，请核对。", "The head names no issuing organ; it was guessed from the beginning of the title; check it."),
    ISSUER_DIFFERS("READ-ISSUER-DIFFERS", Severity.DOUBTFUL, "标题列有机关“{0}”，多于版头，请核对发文机关。", "The title names the organs “{0}”, more than the head does; check the issuing organs."),
    NUMBER_FORM("READ-NUMBER-FORM", Severity.INFO, "发文字号原文写作“{0}”，已按规范形式记录。", "The number is written “{0}” and was put in its normal form."),
    NUMBER_LOOSE("READ-NUMBER-DOUBTFUL", Severity.DOUBTFUL, "发文字号原文写作“{0}”，形式不规范，请核对。", "The number is written “{0}”, not in a regular form; check it."),
    NUMBER_BLANK("READ-NUMBER-BLANK", Severity.DOUBTFUL, "发文字号“{0}”还没有序号，未采用。", "The number “{0}” has no running number yet; it was not taken."),
    NUMBER_SECOND("READ-NUMBER-SECOND", Severity.DOUBTFUL, "版头另有一个发文字号“{0}”，未采用。", "The head holds a second number, “{0}”, which was not taken."),
    TITLE_FROM_PAGE("READ-TITLE-DEDUCED", Severity.DOUBTFUL, "标题取自首行，可能是网页标题，请核对。", "The title was taken from the first line, which may be the heading of a web page; check it."),
    TITLE_JOINED("READ-TITLE-JOINED", Severity.INFO, "标题分排在第{0}至{1}行，已合为一行。", "The title stands on lines {0} to {1} and was joined."),
    TITLE_SUFFIX("READ-TITLE-SUFFIX", Severity.DOUBTFUL, "标题后的“{0}”像是网站名称，未列入标题。", "“{0}” behind the title looks like the name of a website and was left out."),
    TITLE_AGENCY("READ-TITLE-AGENCY", Severity.INFO, "标题前的“{0}”是通讯社电头，未列入标题。", "“{0}” before the title is the line of a news agency and was left out."),
    TITLE_OF_PAGE("READ-TITLE-OF-PAGE", Severity.DOUBTFUL, "正文上方的标题不完整，取自网页标题，请核对。", "The title above the text is cut off; it was taken from the page's heading; check it."),
    NUMBER_IN_TITLE("READ-NUMBER-IN-TITLE", Severity.INFO, "发文字号“{0}”写在标题一行，已取出，标题中不再保留。", "The number “{0}” stood on the line of the title; it was taken out of it."),
    DATE_ADOPTED("READ-DATE-ADOPTED", Severity.INFO, "成文日期取自标题下的通过日期“{0}”。", "The date is that of the adoption under the title, “{0}”."),
    ADDRESSEE_BY_PLACE("READ-ADDRESSEE-BY-PLACE", Severity.DOUBTFUL, "主送机关按位置读出，不像机关名称，请核对。", "The addressees were read by their place and do not look like organs; check them."),
    SENTENCE_LEFT("READ-SENTENCE-LEFT", Severity.ERROR, "标题之前的文字未列入公文：“{0}”。如属公文，请补入。", "Text above the title was left out: “{0}”. Put it in if it belongs to the document."),
    SENTENCE_LOST("READ-SENTENCE-LOST", Severity.ERROR, "本行的文字没有读入公文：“{0}”。请补入或确认不属于公文。", "What this line says is not in the document: “{0}”. Put it in, or make sure that it is no part of it."),
    SENTENCE_DOUBLED("READ-SENTENCE-DOUBLED", Severity.ERROR, "公文中有多出或重复的文字：“{0}”，请核对。", "The document holds text that is doubled or not in the source: “{0}”; check it."),
    PAGE_HEADING("READ-PAGE-HEADING", Severity.INFO, "本行是网页标题或重复的标题，未列入正文。", "This line is the heading of a web page or repeats the title; it was left out."),
    PREAMBLE("READ-PREAMBLE", Severity.DOUBTFUL, "本行在公文标题之前，不属于公文要素，未列入正文。", "This line stands before the title and is no element of the document; it was left out."),
    WEB_FIELD("READ-WEB-FIELD", Severity.INFO, "{0}取自网页的信息栏，公文版头中没有。", "The {0} was taken from the fields of a web page; the document's head has none."),
    WEB_REMAINS("READ-WEB-REMAINS", Severity.INFO, "本行是网页的导航或说明，未列入公文。", "This line is navigation or information of a web page; it was left out."),
    COMMENTARY("READ-COMMENTARY", Severity.DOUBTFUL, "本行夹有网页文字“{0}”，已删去。", "This line had the words “{0}” of a web page in it; they were taken out."),
    PAGE_NUMBER("READ-PAGE-NUMBER", Severity.INFO, "本行是页码，未列入公文。", "This line is a page number; it was left out."),
    INVISIBLE("READ-INVISIBLE", Severity.DOUBTFUL, "本行含有不可见的格式字符，已删去。", "This line held invisible formatting characters; they were taken out."),
    REPLACEMENT("READ-BROKEN-CHARACTER", Severity.DOUBTFUL, "本行含有乱码字符（U+FFFD），请对照原件。", "This line holds characters that were already broken (U+FFFD); compare it with the original."),

    RADICALS("READ-RADICALS", Severity.INFO, "本行有从PDF复制来的部首字符，已按所代表的汉字读取。", "This line held radicals copied from a PDF; they were read as the ideographs they stand for."),
    ENTITIES("READ-ENTITIES", Severity.INFO, "本行有网页字符实体，已还原为字符。", "This line held entities of a web page; they were made the characters they stand for."),
    HALF_WIDTH("READ-HALF-WIDTH", Severity.INFO, "本行的中文里有半角标点，保留原样；可改为：“{0}”。", "This line has half-width marks in Chinese text; they were kept. Suggested: “{0}”."),
    STRAY_WORD("READ-STRAY-WORD", Severity.DOUBTFUL, "本行的汉字之间夹有外文单词“{0}”，保留原样，请核对是否应译为中文（如“和”）。", "The foreign word “{0}” stands between Chinese characters; it was kept. Check whether it should be Chinese (such as 和)."),

    ADDRESSEE_DOUBTFUL("READ-ADDRESSEE-DOUBTFUL", Severity.DOUBTFUL, "主送机关后没有冒号，请核对。", "The addressees end without a colon; check them."),
    JOINED("READ-LINES-JOINED", Severity.DOUBTFUL, "本行与上一行连成一段（原文在句中断开）。", "This line was joined to the one before it: the sentence was broken."),
    WRAPPED("READ-LINES-WRAPPED", Severity.INFO, "文字按约{0}字的固定行宽断行，已连成段落。", "The text is broken at a fixed width of about {0} characters; its lines were joined to paragraphs."),
    SPLIT("READ-LINE-SPLIT", Severity.INFO, "本行由{0}段连排而成，已分开。", "This line had {0} paragraphs run together; they were set apart."),
    TABLE_IN_BODY("READ-TABLE-IN-BODY", Severity.DOUBTFUL, "正文中有表格，各行已作为段落保留。", "The body holds a table; its rows were kept as paragraphs."),

    SIGNATORY_DOUBTFUL("READ-SIGNATORY-DOUBTFUL", Severity.DOUBTFUL, "署名按位置读出，不像机关名称，请核对。", "The signatory was read by its position and does not look like an organ; check it."),
    SEAL_MARK("READ-SEAL-MARK", Severity.INFO, "“盖章”字样不属于署名，未列入。", "The words for a seal are no part of the signatory and were left out."),
    DATE_FORM("READ-DATE-FORM", Severity.INFO, "成文日期原文写作“{0}”。", "The date is written “{0}”."),
    DATE_INVALID("READ-DATE-INVALID", Severity.DOUBTFUL, "日期“{0}”不存在，未采用。", "The date “{0}” does not exist; it was not taken."),
    DATE_SEVERAL("READ-DATE-SEVERAL", Severity.DOUBTFUL, "有多个成文日期，取最后签署的一个。", "There are several dates; that of the last signatory was taken."),
    DATE_SECOND("READ-DATE-SECOND", Severity.INFO, "标题附近的日期“{0}”未采用，以落款日期为准。", "The date near the title, “{0}”, was not taken; that under the text counts."),
    DATE_FAR("READ-DATE-DOUBTFUL", Severity.DOUBTFUL, "成文日期的年份不在1949至2099年之间，请核对。", "The year of the date is not between 1949 and 2099; check it."),

    CELLS_LOST("READ-TABLE-CELLS-LOST", Severity.DOUBTFUL, "本行至第{0}行像是一张失去单元格的表格（每行一格），已按文字保留，请对照原件。", "Down to line {0} this looks like a table that lost its cells, one a line; it was kept as text. Compare it with the original."),
    ATTACHMENT_UNMARKED("READ-ATTACHMENT-UNMARKED", Severity.DOUBTFUL, "成文日期之后的文字没有“附件”标识，已作为附件。", "The text after the date is not marked as an attachment; it was read as one."),
    ATTACHMENT_UNTITLED("READ-ATTACHMENT-UNTITLED", Severity.DOUBTFUL, "附件没有标题。", "The attachment has no title."),
    ATTACHMENT_DIFFERS("READ-ATTACHMENT-DIFFERS", Severity.DOUBTFUL, "附件标题与附件说明中的“{0}”不一致。", "The attachment's title differs from “{0}” in the list of attachments."),
    AFTER_DATE("READ-AFTER-DATE", Severity.DOUBTFUL, "本行在成文日期之后，不属于公文要素，未列入。", "This line stands after the date and is no element of the document; it was left out."),

    URGENCY_OTHER("READ-URGENCY-TELEGRAM", Severity.DOUBTFUL, "紧急程度“{0}”只用于电报，未采用。", "The urgency “{0}” is for telegrams alone; it was not taken."),
    LABEL("READ-LABEL", Severity.DOUBTFUL, "文中标有“{0}”，密级须由定密责任人确定。", "The text is marked “{0}”; its label is for the classifier to decide."),
    SIGNER("READ-SIGNER", Severity.INFO, "签发人：{0}。", "Signed off by: {0}."),
    COPY_NUMBER("READ-COPY-NUMBER", Severity.INFO, "份号：{0}。", "Copy number: {0}."),
    IMPRINT("READ-IMPRINT", Severity.INFO, "印发机关和印发日期：{0}。", "Imprint: {0}."),
    OPENNESS("READ-OPENNESS", Severity.INFO, "公开属性：{0}。", "Openness: {0}."),
    KEYWORDS("READ-KEYWORDS", Severity.INFO, "主题词：{0}。", "Keywords: {0}.");

    private static final Set<Remark> BESIDE = EnumSet.of(JOINED, WRAPPED, SPLIT, INVISIBLE, REPLACEMENT, TABLE_IN_BODY, ATTACHMENT_UNMARKED,
            ATTACHMENT_UNTITLED, COMMENTARY, RADICALS, ENTITIES, HALF_WIDTH, STRAY_WORD, CELLS_LOST);

    private final String code;
    private final Severity severity;
    private final String zh;
    private final String en;

    Remark(String code, Severity severity, String zh, String en) {
        this.code = code;
        this.severity = severity;
        this.zh = zh;
        this.en = en;
    }

    /** Whether it says what became of the line it names; the others speak of a line that is in the text all the same. */
    boolean accounts() {
        return !BESIDE.contains(this);
    }

    /** The finding this remark makes; without details its sentences are shared, not copied. */
    Finding about(String element, int line, Object... details) {
        String chinese = zh;
        String english = en;
        for (int i = 0; i < details.length; i++) {
            chinese = chinese.replace("{" + i + "}", String.valueOf(details[i]));
            english = english.replace("{" + i + "}", String.valueOf(details[i]));
        }
        return new Finding(code, severity, element, line, chinese, english);
    }
}
