package org.vermilion.typeset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.vermilion.text.DocumentKind;
import org.vermilion.text.DocumentText.Attachment;
import org.vermilion.text.DocumentText.Paragraph;
import org.vermilion.typeset.Measured.Char;

/** Where things go that lie at the end of something: lines, titles, attachments, the document. */
class PlacesTest {

    @Property(tries = 40)
    void theRecordBlockStandsOnTheLastPageWhichIsAnEvenOne(@ForAll @IntRange(max = 70) int lines, @ForAll boolean attached) {
        List<Attachment> attachments = attached ? List.of(new Attachment("清单", Samples.lines(3), List.of())) : List.of();
        Measured pdf = new Measured(Samples.TYPESETTING.typeset(
                Samples.notice(Samples.TITLE, Samples.lines(lines), attachments), Samples.IMPRINT));

        assertThat(pdf.pages() % 2).isZero();
        assertThat(pdf.texts(pdf.pages() - 1)).anyMatch(line -> line.startsWith("抄送：")).anyMatch(line -> line.endsWith("印发"));
        boolean blank = pdf.chars(pdf.pages() - 2).isEmpty();
        assertThat(pdf.texts(pdf.pages() - 1).stream().anyMatch(line -> line.equals("— " + pdf.pages() + " —"))).isEqualTo(!blank);
    }

    @Test
    void aRecordBlockOfSeveralPagesEndsOnAnEvenOne() {
        for (int count : List.of(150, 200, 260)) {
            List<String> many = java.util.stream.IntStream.range(0, count).mapToObj(i -> "云山市第" + i + "投资集团有限公司").toList();
            Measured pdf = new Measured(Samples.TYPESETTING.typeset(new org.vermilion.text.DocumentText(Samples.ORGAN, null, null,
                    Samples.TITLE, DocumentKind.NOTICE, List.of(), Samples.lines(3), List.of(), Samples.ORGAN, null, null, many), Samples.IMPRINT));

            assertThat(pdf.pages() % 2).isZero();
            assertThat(pdf.pageOf("第" + (count - 1) + "投资")).isGreaterThanOrEqualTo(pdf.pages() - 2);
        }
    }

    @Test
    void linesOfAnotherLanguageAreNotSetApart() {
        String english = "The Commission shall in accordance with the Measures for the Supervision and Administration of State-owned "
                + "Assets establish an internationally comparable reporting framework and publish its findings every year.";
        Measured pdf = new Measured(Samples.TYPESETTING.typeset(Samples.notice(List.of(new Paragraph(0, english))), Imprint.NONE));

        List<Double> blanks = pdf.chars(0).stream().filter(c -> c.text().equals(" ") && c.size() == 16).map(Char::width).toList();
        assertThat(blanks).hasSizeGreaterThan(10).allSatisfy(width -> assertThat(width).isCloseTo(blanks.get(0), within(0.01)));
        List<Char> line = pdf.line(0, "The Commission");
        for (int i = 1; i < line.size(); i++) {
            assertThat(line.get(i).x() - line.get(i - 1).x() - line.get(i - 1).width()).isLessThan(0.2);
        }
    }

    @Test
    void aTitleOf210CharactersTearsNoOrgansName() {
        String name = "中共成都市委社会工作部";
        for (int filler = 0; filler < 12; filler++) {
            String title = "关于" + Samples.HAN.substring(0, filler + 3) + (name + "和" + Samples.ORGAN + "专项行动方案").repeat(4) + "的通知";
            Measured pdf = new Measured(Samples.TYPESETTING.typeset(Samples.notice(title, Samples.lines(30), List.of()), Samples.IMPRINT));
            String page = String.join("\n", pdf.texts(0));

            assertThat(page.split(name, -1)).hasSize(5);
            assertThat(page.split(Samples.ORGAN, -1)).as("four in the title, one in the mark").hasSize(6);
            assertThat(page).contains(Samples.HAN.substring(0, 20));
        }
    }

    @Test
    void whoSignedAnAttachmentStandsOnTheRight() {
        List<Paragraph> body = List.of(new Paragraph(0, "2026年1月1日"), new Paragraph(0, "现提出如下意见："), new Paragraph(1, "一、改革"),
                new Paragraph(0, "云山市人民政府"), new Paragraph(0, "2026年3月1日"), new Paragraph(0, "二〇二六年三月二日"));
        Measured pdf = new Measured(Samples.TYPESETTING.typeset(
                Samples.notice(Samples.TITLE, Samples.lines(2), List.of(new Attachment("请示", body, List.of()))), Samples.IMPRINT));
        int page = pdf.pageOf("云山市人民政府");

        for (String right : List.of("云山市人民政府", "2026年3月1日", "二〇二六年三月二日")) {
            List<Char> line = pdf.line(page, right);
            Char last = line.get(line.size() - 1);
            assertThat(last.x() + last.width()).isCloseTo(184 - 2 * 156 / 28.0, within(0.4));
        }
        assertThat(pdf.line(page, "2026年1月1日").get(0).x()).isCloseTo(28 + 2 * 156 / 28.0, within(0.1));
        assertThat(pdf.line(page, "一、改革").get(0).x()).isCloseTo(28 + 2 * 156 / 28.0, within(0.1));
    }

    @Test
    void aListOfNamesBeforeADateStaysAList() {
        List<Paragraph> names = new java.util.ArrayList<>(List.of(new Paragraph(0, "名单如下：")));
        names.addAll(Collections.nCopies(12, new Paragraph(0, "梁某　　部长")));
        names.add(new Paragraph(0, "2026年3月1日"));
        assertThat(InnerSignature.of(names)).isEqualTo(java.util.BitSet.valueOf(new long[] {1L << 13}));
    }
}
