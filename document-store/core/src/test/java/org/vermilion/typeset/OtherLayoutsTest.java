package org.vermilion.typeset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.vermilion.text.DocumentKind;
import org.vermilion.text.DocumentText.Attachment;
import org.vermilion.text.DocumentText.Paragraph;
import org.vermilion.typeset.Measured.Char;
import org.vermilion.typeset.Measured.Stroke;

/** Letters, orders and minutes (GB/T 9704-2012, 10.1 to 10.3), attachments and tables. */
class OtherLayoutsTest {

    @Test
    void aLetterHasItsMark30MillimetresFromThePagesTopAndTwoDoubleLines() {
        Measured letter = new Measured(Samples.TYPESETTING.typeset(
                Samples.of(DocumentKind.LETTER, "云山市国有资产监督管理委员会关于商请协助核查的函", Samples.lines(40), List.of(), null), Samples.IMPRINT));
        List<Stroke> red = letter.strokes(0).stream().filter(Stroke::red).toList();
        double[] ink = letter.redInk(0, 20, red.get(0).y1() - 1);

        assertThat(ink[0]).isCloseTo(30, within(0.5));
        assertThat(red).hasSize(4).allSatisfy(s -> assertThat(s.x2() - s.x1()).isCloseTo(170, within(0.1)));
        assertThat(red.get(0).y1() - ink[1]).isCloseTo(4, within(0.5));
        assertThat(red.get(0).thickness()).isGreaterThan(red.get(1).thickness());
        assertThat(red.get(2).thickness()).isLessThan(red.get(3).thickness());
        assertThat(red.get(3).y1()).isCloseTo(277, within(0.5));
        assertThat(letter.texts(0).get(0)).isEqualTo(Samples.ORGAN);
        List<Char> number = letter.line(0, "云国资发〔2026〕7号");
        assertThat(184 - number.get(number.size() - 1).x() - 16 / Measured.MM).isCloseTo(0, within(0.2));
        assertThat(letter.texts(0)).noneMatch(line -> line.contains("— 1 —"));
        assertThat(letter.texts(1)).anyMatch(line -> line.contains("— 2 —"));
        assertThat(letter.texts(letter.pages() - 1)).anyMatch(line -> line.startsWith("抄送：")).noneMatch(line -> line.contains("印发"));
    }

    @Test
    void minutesCarryTheirOwnMarkAndNoSeal() {
        TypesetDocument typeset = Samples.TYPESETTING.typeset(
                Samples.of(DocumentKind.MINUTES, "主任办公会议纪要", Samples.lines(4), List.of(), null), Samples.IMPRINT);
        Measured minutes = new Measured(typeset);

        assertThat(minutes.texts(0)).contains(Samples.ORGAN + "纪要");
        assertThat(minutes.redInk(0, 50, 100)[0]).isCloseTo(72, within(0.5));
        assertThat(typeset.seal()).isNull();
    }

    @Test
    void anOrderHasItsMark20MillimetresBelowTheTypeAreasTopNoLineAndNoTitle() {
        TypesetDocument typeset = Samples.TYPESETTING.typeset(
                Samples.of(DocumentKind.ORDER, "云山市人民政府令", Samples.lines(4), List.of(), null), Samples.IMPRINT);
        Measured order = new Measured(typeset);

        assertThat(order.redInk(0, 40, 100)[0]).isCloseTo(57, within(0.5));
        assertThat(order.strokes(0)).noneMatch(Stroke::red);
        assertThat(order.texts(0)).contains(Samples.ORGAN + "令").doesNotContain("云山市人民政府令");
        assertThat(typeset.findings()).extracting(Finding::code).contains("TYPE-TITLE-OMITTED");
    }

    @Test
    void attachmentsBeginOnPagesOfTheirOwnAndAreListedUnderTheText() {
        Measured pdf = new Measured(Samples.TYPESETTING.typeset(Samples.notice(Samples.TITLE, Samples.lines(2), List.of(
                new Attachment("资产清查报表填报说明", List.of(new Paragraph(0, "填报说明正文。")), List.of()),
                new Attachment("各市属企业资产清查工作联络员名单以及报送时间节点安排一览表", Samples.lines(30), List.of()))), Samples.IMPRINT));
        int list = pdf.pageOf("附件：");
        int one = pdf.pageOf("附件1");
        int two = pdf.pageOf("附件2");
        List<Char> first = pdf.line(list, "附件：");
        List<Char> second = pdf.line(list, "2.各市属企业");

        assertThat(Measured.text(first)).isEqualTo("附件：1.资产清查报表填报说明");
        assertThat(first.get(0).x()).isCloseTo(28 + 2 * 156 / 28.0, within(0.1));
        assertThat(first.get(5).x()).isCloseTo(second.get(2).x(), within(0.1));
        assertThat(pdf.texts(one).get(0)).isEqualTo("附件1");
        assertThat(pdf.lines(one).get(0).get(0).font()).contains("NotoSansSC");
        assertThat(pdf.lines(one).get(1).get(0).baseline() - pdf.lines(one).get(0).get(0).baseline())
                .as("the title stands on the third line").isCloseTo(2 * 225 / 22.0, within(2.0));
        assertThat(List.of(one, two)).containsExactly(list + 1, list + 2);
        assertThat(pdf.texts(two).get(0)).isEqualTo("附件2");
        assertThat(pdf.texts(two)).anyMatch(line -> line.contains("— " + (two + 1) + " —"));
    }

    @Test
    void aTableFillsTheTypeAreaAndRepeatsItsFirstRowOnEachPage() {
        List<List<String>> table = new ArrayList<>(List.of(List.of("序号", "单位名称", "备注")));
        for (int i = 1; i <= 150; i++) {
            table.add(List.of(String.valueOf(i), "云山市第" + i + "投资建设开发集团有限责任公司", i % 7 == 0 ? Samples.HAN : ""));
        }
        Measured pdf = new Measured(Samples.TYPESETTING.typeset(
                Samples.notice(Samples.TITLE, Samples.lines(2), List.of(new Attachment("单位名单", List.of(), table))), Samples.IMPRINT));

        assertThat(pdf.pages()).isGreaterThan(5);
        for (int page = pdf.pageOf("云山市第1投资") + 1; page <= pdf.pageOf("云山市第150"); page++) {
            assertThat(pdf.texts(page).get(0)).isEqualTo("序号单位名称备注");
            assertThat(pdf.strokes(page)).allSatisfy(s -> {
                assertThat(s.x1()).isBetween(27.9, 184.1);
                assertThat(s.y2()).isBetween(36.9, 262.1);
            });
        }
        assertThat(pdf.pageOf("云山市第150")).isGreaterThanOrEqualTo(pdf.pages() - 2);
    }

    @Test
    void aCellLongerThanAPageGoesOnOnTheNextAndATableOfSixtyColumnsIsReported() {
        List<List<String>> table = List.of(List.of("项目", "内容"), List.of("说明", Samples.han(4000).text()));
        List<List<String>> wide = List.of(java.util.Collections.nCopies(60, "列"));

        TypesetDocument typeset = Samples.TYPESETTING.typeset(Samples.notice(Samples.TITLE, Samples.lines(2),
                List.of(new Attachment("长表", List.of(), table), new Attachment("宽表", List.of(), wide))), Samples.IMPRINT);

        Measured pdf = new Measured(typeset);
        long han = java.util.stream.IntStream.range(pdf.pageOf("项目内容"), pdf.pages()).mapToLong(p -> pdf.chars(p).stream().filter(c -> "摸".equals(c.text())).count()).sum();
        assertThat(han).isEqualTo(Samples.han(4000).text().chars().filter(c -> c == '摸').count());
        assertThat(typeset.findings()).extracting(Finding::code).contains("TYPE-TABLE-CROWDED");
    }
}
