package org.vermilion.document.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vermilion.text.DocumentText;
import org.vermilion.text.DocumentText.Attachment;
import org.vermilion.text.DocumentText.Paragraph;

/** Signatory, date, note, copies and attachments. */
class TailReadingTest {

    private static final String HEAD = "滨国资发〔2026〕7号\n关于印发《监管方案》的通知\n各市属企业：\n现将方案印发你们，请认真贯彻落实。\n特此通知。\n";

    @ParameterizedTest
    @ValueSource(strings = {"滨江市国资委\n2026年3月2日", "2026年3月2日\n滨江市国资委", "滨江市国资委　2026年3月2日", "滨江市国资委2026年3月2日", "滨江市国资委（盖章）\n二〇二六年三月二日",
        "滨江市国资委\n（印章）\n二○二六年三月二日", "滨 江 市 国 资 委\n2026 年 3 月 2 日", "　　　　滨江市国资委\n\n　　　　　2026-03-02"})
    void readsSignatoryAndDateInAnyOrder(String foot) {
        Reading reading = Documents.read(HEAD + foot);

        assertThat(reading.text().signatory()).isEqualTo("滨江市国资委");
        assertThat(reading.text().date()).isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(reading.text().body()).hasSize(2);
    }

    @Test
    void takesTheLastDateOfAJointIssue() {
        Reading reading = Documents.read(HEAD + "滨江市国资委\n2026年3月2日\n滨江市财政局\n2026年3月5日");

        assertThat(reading.text().signatory()).isEqualTo("滨江市国资委、滨江市财政局");
        assertThat(reading.text().date()).isEqualTo(LocalDate.of(2026, 3, 5));
        assertThat(Documents.codes(reading)).contains("READ-DATE-SEVERAL");
    }

    @Test
    void neverInventsADateForOneThatDoesNotExist() {
        Reading reading = Documents.read(Documents.text("wrong-dates"));

        assertThat(reading.text().date()).isNull();
        assertThat(reading.text().signatory()).isEqualTo("滨江市国资委");
        assertThat(Documents.codes(reading)).contains("READ-DATE-INVALID", "READ-DATE-MISSING", "READ-AFTER-DATE");
        assertThat(Documents.codesAt(reading, 10)).containsExactly("READ-AFTER-DATE");
    }

    @Test
    void doesNotTakeTheClosingWordsForTheSignatory() {
        Reading reading = Documents.read(HEAD + "特此通知\n2026年3月2日");

        assertThat(reading.text().signatory()).isNull();
        assertThat(reading.text().date()).isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(Documents.codes(reading)).contains("READ-SIGNATORY-MISSING");
    }

    @Test
    void readsAPersonWhoSignsByOfficeWithDoubt() {
        Reading reading = Documents.read(Documents.text("order"));

        assertThat(reading.text().signatory()).isEqualTo("市长 孙建国");
        assertThat(reading.text().date()).isEqualTo(LocalDate.of(2025, 12, 26));
        assertThat(Documents.codes(reading)).contains("READ-SIGNATORY-DOUBTFUL", "READ-ATTACHMENT-UNMARKED");
        assertThat(reading.text().attachments()).hasSize(1);
        assertThat(reading.text().attachments().get(0).title()).isEqualTo("滨江市企业国有资产监督管理办法");
    }

    @Test
    void takesThePlanBehindTheDateForTheAttachmentItIs() {
        Reading reading = Documents.read(HEAD + "滨江市国资委\n2026年3月2日\n监管方案\n为加强监管，制定本方案。\n一、目标\n监管有力。");

        assertThat(reading.text().attachments()).containsExactly(new Attachment("监管方案",
                List.of(new Paragraph(0, "为加强监管，制定本方案。"), new Paragraph(1, "一、目标"), new Paragraph(0, "监管有力。")), List.of()));
        assertThat(Documents.codesAt(reading, 8)).containsExactly("READ-ATTACHMENT-UNMARKED");
    }

    @Test
    void readsNoteCopiesAndImprint() {
        Reading reading = Documents.read(HEAD + "滨江市国资委\n2026年3月2日\n（此件公开发布）\n（联系人：周敏，\n电话：55550116）\n抄送：市委办公室、市人大常委会办公室，\n市财政局。\n滨江市国资委办公室 2026年3月3日印发\n");

        assertThat(reading.text().note()).isEqualTo("此件公开发布；联系人：周敏，电话：55550116");
        assertThat(reading.text().copyTo()).containsExactly("市委办公室", "市人大常委会办公室", "市财政局");
        assertThat(Documents.codesAt(reading, 13)).containsExactly("READ-IMPRINT");
        assertThat(Documents.codes(reading)).containsExactly("READ-ISSUER-DEDUCED");
    }

    @Test
    void readsANoteThatStandsBeforeTheSignatory() {
        DocumentText text = Documents.read(Documents.text("upward")).text();

        assertThat(text.note()).isEqualTo("联系人：吴倩，电话：55550208");
        assertThat(text.signatory()).isEqualTo("滨江交通集团有限公司");
        assertThat(text.date()).isEqualTo(LocalDate.of(2026, 4, 3));
        assertThat(text.body()).hasSize(5);
    }

    @Test
    void readsAttachmentsAndComparesThemWithTheirList() {
        Reading reading = Documents.read(Documents.text("several-attachments"));

        assertThat(reading.text().attachments()).extracting(Attachment::title).containsExactly("预算编制说明", "预算报表格式（参考）", "时间安排表");
        assertThat(reading.text().attachments().get(0).body()).extracting(Paragraph::heading).containsExactly(1, 1);
        assertThat(reading.text().attachments().get(1).table()).containsExactly(List.of("表一", "表二"), List.of("12", "34"));
        assertThat(Documents.codes(reading)).containsExactlyInAnyOrder("READ-ATTACHMENT-DIFFERS", "READ-ATTACHMENT-DIFFERS");
    }

    @Test
    void saysWhichListedAttachmentIsNotThere() {
        Reading reading = Documents.read(HEAD + "附件：1.实施方案\n　　　2.责任清单\n滨江市国资委\n2026年3月2日\n附件1\n实施方案\n要落实到位。");

        assertThat(reading.text().attachments()).extracting(Attachment::title).containsExactly("实施方案", "责任清单");
        assertThat(reading.text().attachments().get(1).body()).isEmpty();
        assertThat(reading.findings()).filteredOn(finding -> finding.severity() == Finding.Severity.MISSING)
                .extracting(Finding::code).containsExactlyInAnyOrder("READ-ATTACHMENT-MISSING");
    }

    @ParameterizedTest
    @ValueSource(strings = {"附件：\n1.实施方案\n2.责任清单\n滨江市国资委\n2026年3月2日", "附件：1.实施方案；2.责任清单。\n滨江市国资委\n2026年3月2日", "附件1：实施方案\n附件2：责任清单\n滨江市国资委\n2026年3月2日",
        "附件：1、实施方案  2、责任清单\n滨江市国资委\n2026年3月2日", "附：1．实施方案\n　　2．责任\n清单\n滨江市国资委\n2026年3月2日", "滨江市国资委\n2026年3月2日\n附件：1.实施方案\n2.责任清单"})
    void readsTheListOfAttachmentsInAnyForm(String foot) {
        Reading reading = Documents.read(HEAD + foot);

        assertThat(reading.text().attachments()).extracting(Attachment::title).containsExactly("实施方案", "责任清单");
        assertThat(reading.text().body()).hasSize(2);
        assertThat(reading.text().signatory()).isEqualTo("滨江市国资委");
    }

    @Test
    void readsTheTableOfAReplySlipWithItsEmptyCells() {
        Attachment slip = Documents.read(Documents.sample("notice")).text().attachments().get(1);

        assertThat(slip.title()).isEqualTo("组织保障机构回执");
        assertThat(slip.table()).containsExactly(List.of("单位名称（盖章）", "", "", ""), List.of("人员类别", "姓名", "职务", "联系电话"),
                List.of("责任领导", "", "", ""), List.of("承办部门负责人", "", "", ""), List.of("联系人", "", "", ""));
        assertThat(slip.body()).extracting(Paragraph::text).containsExactly("注：本表由区县国资监管机构和市属国有重点企业填写。");
    }

    @Test
    void readsTablesSetWithGapsAndBars() {
        assertThat(Documents.read(Documents.text("table-slip")).text().attachments().get(0).table())
                .containsExactly(List.of("姓名", "性别", "职务", "手机号码"), List.of("郑凯", "男", "财务总监", "13800000000"));
        assertThat(Documents.read(Documents.text("announcement")).text().attachments()).extracting(attachment -> attachment.table().size())
                .containsExactly(3, 2);
    }

    @Test
    void readsTheOldRecordBlock() {
        Reading reading = Documents.read(Documents.text("old-style"));

        assertThat(reading.text().number()).isEqualTo("滨国资〔2007〕18号");
        assertThat(reading.text().date()).isEqualTo(LocalDate.of(2007, 11, 21));
        assertThat(reading.text().copyTo()).containsExactly("省国资委", "市政府办公室", "市信息化办公室");
        assertThat(reading.findings()).extracting(Finding::code).contains("READ-KEYWORDS", "READ-IMPRINT", "READ-NUMBER-FORM", "READ-DATE-FORM");
    }

    @ParameterizedTest
    @MethodSource("documents")
    void losesNoLineOfAnyDocument(String name, String text) {
        Reading reading = Documents.read(text);

        assertThat(Documents.lost(text, reading)).as(name).isEmpty();
        assertThat(reading.text().title()).as(name).isNotBlank();
        assertThat(reading.text().body()).as(name).isNotEmpty();
    }

    static List<Object[]> documents() {
        return java.util.stream.Stream.concat(
                Documents.ALL.stream().map(name -> new Object[] {name, Documents.text(name)}),
                Documents.SAMPLES.stream().map(name -> new Object[] {name, Documents.sample(name)})).toList();
    }
}
