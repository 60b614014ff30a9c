package org.vermilion.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.vermilion.label.Label;
import org.vermilion.label.Level;
import org.vermilion.refusal.Refusal;
import org.vermilion.text.DocumentKind;
import org.vermilion.text.DocumentText;
import org.vermilion.text.DocumentText.Attachment;
import org.vermilion.text.DocumentText.Paragraph;

class CompositionTest {

    @Test
    void findsNothingWrongWithACompleteNotice() {
        assertThat(Composition.findings(notice())).isEmpty();
    }

    @Test
    void namesEveryElementThatIsMissingAtOnce() {
        DocumentText empty = new DocumentText(null, null, null, null, null, List.of(), List.of(), List.of(), null, null,
                null, List.of());

        assertThat(Composition.findings(empty)).containsExactly("ELEMENT-ISSUER", "ELEMENT-TITLE", "ELEMENT-KIND",
                "ELEMENT-BODY", "ELEMENT-SIGNATORY");
        assertThatThrownBy(() -> Composition.require(empty)).isInstanceOfSatisfying(Refusal.class, refusal ->
                assertThat(refusal.zh()).contains("ELEMENT-TITLE", "ELEMENT-BODY"));
    }

    @ParameterizedTest
    @EnumSource(Rule.class)
    void everyRuleSaysInBothLanguagesWhatIsWrongWhereAndByWhichArticle(Rule rule) {
        TextFinding told = rule.broken();

        assertThat(told.code()).isEqualTo(rule.code());
        assertThat(told.severity()).isEqualTo(TextFinding.Severity.ERROR);
        assertThat(told.zh()).endsWith("。");
        assertThat(told.en()).endsWith(".");
        assertThat(told.element()).isNotEmpty();
        assertThat(told.clause()).matches("《党政机关公文处理工作条例》第.+条(（.+）)?");
    }

    @Test
    void aRequestHasOneAddressee() {
        assertThat(Composition.findings(text(DocumentKind.REQUEST, "关于转让股权的请示", List.of("市国资委", "市财政局"), "妥否，请批示。")))
                .containsExactly("XW-02");
        assertThat(Composition.findings(text(DocumentKind.REQUEST, "关于转让股权的请示", List.of("市国资委"), "妥否，请批示。")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"妥否，请批示。", "妥否，请\u200B批示。", "妥否，请 批 示。", "当否，请审批。", "请予批准。"})
    void aReportCarriesNoRequest(String ending) {
        assertThat(Composition.findings(text(DocumentKind.REPORT, "关于工作情况的报告", List.of("市国资委"), ending)))
                .containsExactly("XW-06");
    }

    @ParameterizedTest
    @CsvSource({"NOTICE, 关于股权转让的请示报告", "REQUEST, 关于股权转让的请示报告", "LETTER, 关于股权转让的通知"})
    void theTitleEndsWithTheKind(DocumentKind kind, String title) {
        assertThat(Composition.findings(text(kind, title, List.of("市国资委"), "正文。"))).contains("XW-15");
    }

    @ParameterizedTest
    @EnumSource(value = DocumentKind.class, names = {"ANNOUNCEMENT", "PROCLAMATION", "MINUTES", "ORDER", "DECISION"})
    void someKindsNeedNoAddressee(DocumentKind kind) {
        assertThat(Composition.findings(text(kind, "关于有关事项的" + kind.chinese(), List.of(), "正文。"))).isEmpty();
    }

    @Test
    void refusesATitleThatIsTooLong() {
        assertThatThrownBy(() -> TextLimits.check(titled("关".repeat(10_000)), Label.PUBLIC, Set.of())).hasMessage("DOC-TITLE-LONG");
    }

    @ParameterizedTest
    @ValueSource(strings = {"有\u0000空字符", "有\u0007响铃", "有\n换行", "有\u202E反向", "有\u2067隔离"})
    void refusesControlCharactersAndOverridesWhereverTheyStand(String bad) {
        assertThatThrownBy(() -> TextLimits.check(titled(bad), Label.PUBLIC, Set.of())).hasMessage("DOC-CONTROL");
        assertThatThrownBy(() -> TextLimits.check(text(DocumentKind.NOTICE, "通知", List.of("甲"), bad), Label.PUBLIC, Set.of()))
                .hasMessage("DOC-CONTROL");
        assertThatThrownBy(() -> TextLimits.check(attached(new Attachment("附件", List.of(), List.of(List.of(bad)))), Label.PUBLIC, Set.of()))
                .hasMessage("DOC-CONTROL");
    }

    @Test
    void refusesATextOverTheLimit() {
        Attachment long1 = new Attachment("附件", List.of(new Paragraph(0, "长".repeat(TextLimits.TEXT))), List.of());

        assertThatThrownBy(() -> TextLimits.check(attached(long1), Label.PUBLIC, Set.of())).hasMessage("DOC-TEXT-LONG");
    }

    @Test
    void refusesAMarkAboveTheLabelWhereverItStands() {
        DocumentText marked = text(DocumentKind.NOTICE, "通知", List.of("甲"), "根据《某文》（机密★10年）要求");

        assertThatThrownBy(() -> TextLimits.check(marked, Label.of(Level.INTERNAL), Set.of())).hasMessage("LBL-004");
        assertThatThrownBy(() -> TextLimits.check(attached(new Attachment("附件", List.of(), List.of(List.of("秘密★1年")))),
                Label.of(Level.WORK_SECRET), Set.of())).hasMessage("LBL-004");
        TextLimits.check(marked, Label.of(Level.SECRET), Set.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"机密★10年", "机\u200B密★10年", "机密☆10年", "机 密 ★ 1 0 年", "㊙密★10年", "機密＊１０年"})
    void refusesAMarkInEveryElement(String mark) {
        for (DocumentText marked : everywhere(mark)) {
            assertThatThrownBy(() -> TextLimits.check(marked, Label.of(Level.INTERNAL), Set.of())).hasMessage("LBL-004");
            TextLimits.check(marked, Label.of(Level.SECRET), Set.of());
        }
    }

    @Test
    void refusesAMarkThatIsBrokenOverParagraphsOrCells() {
        DocumentText broken = new DocumentText("滨江市国资委", null, null, "通知", DocumentKind.NOTICE, List.of("甲"),
                List.of(new Paragraph(0, "机"), new Paragraph(0, "密★10年")), List.of(), "滨江市国资委", null, null, List.of());

        assertThatThrownBy(() -> TextLimits.check(broken, Label.PUBLIC, Set.of())).hasMessage("LBL-004");
        assertThatThrownBy(() -> TextLimits.check(attached(new Attachment("附件", List.of(), List.of(List.of("机密", "★10年")))),
                Label.PUBLIC, Set.of())).hasMessage("LBL-004");
    }

    @Test
    void aQuotationHoldsForItsPassageAloneHoweverItIsSet() {
        String passage = "根据《某文》（机密★10年）要求";
        DocumentText marked = text(DocumentKind.NOTICE, "通知", List.of("甲"), passage);
        DocumentText spaced = text(DocumentKind.NOTICE, "通知", List.of("甲"), "根据《某文》（机密 ★ 10年）要求");
        DocumentText other = text(DocumentKind.NOTICE, "通知", List.of("甲"), "根据《某文》（机密★10年）的要求");
        Set<Quotation.Passage> quoted = Set.of(Quotation.Passage.of("body", passage));

        TextLimits.check(marked, Label.PUBLIC, quoted);
        TextLimits.check(spaced, Label.PUBLIC, quoted);
        assertThatThrownBy(() -> TextLimits.check(other, Label.PUBLIC, quoted)).hasMessage("LBL-004");
        assertThatThrownBy(() -> TextLimits.check(titled(passage), Label.PUBLIC, quoted)).hasMessage("LBL-004");
    }

    private static List<DocumentText> everywhere(String mark) {
        List<Paragraph> body = List.of(new Paragraph(0, "正文。"));
        return List.of(titled("关于检查的通知" + mark), titled(mark), text(DocumentKind.NOTICE, "通知", List.of("甲" + mark), "正文。"),
                text(DocumentKind.NOTICE, "通知", List.of("甲"), "现通知如下" + mark + "，请执行"),
                attached(new Attachment("附件" + mark, body, List.of())), attached(new Attachment("附件", List.of(new Paragraph(0, mark)), List.of())),
                attached(new Attachment("附件", body, List.of(List.of("甲", "乙" + mark)))),
                new DocumentText("国资委" + mark, null, null, "通知", DocumentKind.NOTICE, List.of("甲"), body, List.of(), "国资委", null, null, List.of()),
                new DocumentText("国资委", mark, null, "通知", DocumentKind.NOTICE, List.of("甲"), body, List.of(), "国资委", null, null, List.of()),
                new DocumentText("国资委", null, mark, "通知", DocumentKind.NOTICE, List.of("甲"), body, List.of(), "国资委", null, null, List.of()),
                new DocumentText("国资委", null, null, "通知", DocumentKind.NOTICE, List.of("甲"), body, List.of(), "国资委" + mark, null, null, List.of()),
                new DocumentText("国资委", null, null, "通知", DocumentKind.NOTICE, List.of("甲"), body, List.of(), "国资委", null, mark, List.of()),
                new DocumentText("国资委", null, null, "通知", DocumentKind.NOTICE, List.of("甲"), body, List.of(), "国资委", null, null, List.of("乙" + mark)));
    }

    @Test
    void neverSaysWhatItHolds() {
        assertThat(notice().toString()).doesNotContain("安全", "滨江");
        assertThat(new Paragraph(1, "一、安全").toString()).doesNotContain("安全");
    }

    @Test
    void theCanonicalBytesOfAVersionNeverChange() {
        String canonical = new String(CanonicalText.write(notice()), java.nio.charset.StandardCharsets.UTF_8);

        assertThat(canonical).isEqualTo("{\"issuer\":\"滨江市国资委\",\"number\":null,\"urgency\":null,"
                + "\"title\":\"关于安全检查的通知\",\"kind\":\"NOTICE\",\"addressees\":[\"各所出资企业\"],"
                + "\"body\":[{\"heading\":0,\"text\":\"现通知如下。\"}],\"attachments\":[{\"title\":\"清单\",\"body\":[],"
                + "\"table\":[[\"甲\",\"乙\"]]}],\"signatory\":\"滨江市国资委\",\"date\":\"2026-06-11\",\"note\":null,\"copyTo\":[]}");
        assertThat(CanonicalText.read(CanonicalText.write(notice()))).isEqualTo(notice());
    }

    private static DocumentText notice() {
        return new DocumentText("滨江市国资委", null, null, "关于安全检查的通知", DocumentKind.NOTICE, List.of("各所出资企业"),
                List.of(new Paragraph(0, "现通知如下。")),
                List.of(new Attachment("清单", List.of(), List.of(List.of("甲", "乙")))), "滨江市国资委",
                LocalDate.of(2026, 6, 11), null, List.of());
    }

    private static DocumentText titled(String title) {
        return text(DocumentKind.NOTICE, title, List.of("甲"), "正文。");
    }

    private static DocumentText attached(Attachment attachment) {
        return new DocumentText("滨江市国资委", null, null, "通知", DocumentKind.NOTICE, List.of("甲"),
                List.of(new Paragraph(0, "正文。")), List.of(attachment), "滨江市国资委", null, null, List.of());
    }

    private static DocumentText text(DocumentKind kind, String title, List<String> addressees, String body) {
        return new DocumentText("滨江市国资委", null, null, title, kind, addressees, List.of(new Paragraph(0, body)), List.of(),
                "滨江市国资委", null, null, List.of());
    }
}
