package org.vermilion.document.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vermilion.text.DocumentText.Paragraph;

/** Paragraphs and their headings; what was torn or run together. */
class BodyReadingTest {

    @Test
    void setsApartWhatRunsTogetherOnALine() {
        Reading reading = Documents.read(Documents.text("run-together"));

        assertThat(reading.text().body()).containsExactly(
                new Paragraph(1, "一、总体要求"), new Paragraph(2, "（一）指导思想。坚持求真务实，改进作风。"), new Paragraph(2, "（二）基本原则"),
                new Paragraph(3, "1、以上率下，层层落实。"), new Paragraph(3, "2、问题导向，立行立改。"), new Paragraph(1, "三、 保障措施"),
                new Paragraph(0, "加强监督检查，定期通报情况。"), new Paragraph(0, "二、二级企业参照执行。"));
        assertThat(Documents.codesAt(reading, 3)).containsExactly("READ-LINE-SPLIT");
    }

    @Test
    void setsApartTitleBodyAndSentencesThatShareALineWithTheAddressee() {
        Reading reading = Documents.read("关于加强监管工作的通知\n滨国资发〔2026〕7号\n各市属企业：    为加强监管，现通知如下。    请认真落实。\n滨江市国资委\n2026年3月2日");

        assertThat(reading.text().addressees()).containsExactly("各市属企业");
        assertThat(reading.text().body()).containsExactly(new Paragraph(0, "为加强监管，现通知如下。"), new Paragraph(0, "请认真落实。"));
    }

    @Test
    void joinsSentencesBrokenByAPageAndNothingElse() {
        Reading reading = Documents.read(Documents.text("broken-sentences"));

        assertThat(reading.text().body()).extracting(Paragraph::heading).containsExactly(0, 1, 2, 0, 1, 0);
        assertThat(reading.text().body().get(1).text()).contains("及时识别、评估、预警和处置风险");
        assertThat(reading.text().body().get(3).text()).contains("严格控制新增（含表外）负债规模");
        assertThat(Documents.codesAt(reading, 11)).containsExactly("READ-LINES-JOINED");
        assertThat(Documents.codesAt(reading, 17)).containsExactly("READ-LINES-JOINED");
    }

    @Test
    void joinsLinesOfFixedWidthToParagraphs() {
        Reading reading = Documents.read(Documents.text("wrapped-page"));

        assertThat(reading.text().body()).hasSize(4);
        assertThat(reading.text().body()).extracting(Paragraph::heading).containsExactly(0, 1, 1, 0);
        assertThat(reading.text().body().get(0).text()).startsWith("为加强和规范").contains("进一步完善").endsWith("请及时向市国资委报告。");
        assertThat(reading.findings()).anySatisfy(finding -> assertThat(finding.code()).isEqualTo("READ-LINES-WRAPPED"));
    }

    @ParameterizedTest
    @CsvSource({"一、总体要求,1", "十二、表彰先进。要评选。,1", "一．总体要求,1", "第一章 总则,1", "第三部分 保障,1", "（一）指导思想,2", "(二) 基本原则,2", "㈢原则,2", "第二节 任务,2",
        "1. 统筹规划,3", "2．整合资源,3", "3、需求主导,3", "１２．保障,3", "1 .推进,3", "1.2026年重点工作,3", "（1）任务,4", "(2)任务,4", "③任务,4", "4）任务,4", "⑸任务,4",
        "一是加强领导,0", "二、三级企业参照执行,0", "3.5亿元,0", "2026年工作,0", "第三条 规定,0", "（市国资委牵头）,0", "一些企业,0", "12306号,0", "1.,3"})
    void knowsTheLevelOfAHeadingByItsNumber(String text, int level) {
        assertThat(Ordinals.level(text)).isEqualTo(level);
    }

    @Test
    void knowsHeadingsInTheFormsOfAPlan() {
        assertThat(Documents.read(Documents.text("plan")).text().body()).extracting(Paragraph::heading)
                .containsExactly(0, 1, 0, 1, 2, 2, 4, 4, 4, 1, 0);
    }

    @Test
    void takesCommentCountersOutOfSentencesAndSaysSo() {
        Reading reading = Documents.read("滨国资发〔2026〕7号\n关于加强监管工作的通知\n各市属企业：\n要做到“四落实评论此篇文章 (0)其它评论发起话题 (0)相关资讯财讯社区(0)”。请转发（2）份。\n滨江市国资委\n2026年3月2日");

        assertThat(reading.text().body()).containsExactly(new Paragraph(0, "要做到“四落实”。请转发（2）份。"));
        assertThat(reading.findings()).anySatisfy(finding -> {
            assertThat(finding.code()).isEqualTo("READ-COMMENTARY");
            assertThat(finding.line()).isEqualTo(4);
            assertThat(finding.zh()).contains("评论此篇文章 (0)");
        });
    }

    @Test
    void readsTheSameWithAnyLineEndsMarksAndBlanks() {
        String plain = Documents.sample("approval");
        Reading expected = Documents.read(plain);

        List<String> forms = List.of("\uFEFF" + plain, plain.replace("\n", "\r\n"), plain.replace("\n", "\r"), plain.replace("\n", "\n\n　\n"),
                plain.replace("\n", "　\n　　"), plain.replace("\n", "\u00A0\n\u00A0\u00A0"));

        assertThat(forms).allSatisfy(form -> assertThat(Documents.read(form).text()).isEqualTo(expected.text()));
    }

    @Test
    void takesInvisibleCharactersOutAndPointsAtBrokenOnes() {
        Reading reading = Documents.read(Documents.sample("approval").replace("收悉。", "收\u200B\u202E悉\uFFFD。"));

        assertThat(reading.text().body().get(0).text()).contains("收悉\uFFFD。");
        assertThat(Documents.codesAt(reading, 10)).containsExactly("READ-INVISIBLE", "READ-BROKEN-CHARACTER");
    }

    @Test
    void joinsAQuotationTornInTwoThoughTheRestIsIndented() {
        Reading reading = Documents.read("滨国资发〔2026〕7号\n关于加强监管工作的通知\n各市属企业：\n　　全面推行“河长\n\n　　制”，落实责任。\n　　请报告\n　　办理情况。\n滨江市国资委\n2026年3月2日");

        assertThat(reading.text().body()).extracting(Paragraph::text).containsExactly("全面推行“河长制”，落实责任。", "请报告", "办理情况。");
        assertThat(Documents.codesAt(reading, 6)).containsExactly("READ-LINES-JOINED");
    }

    @ParameterizedTest
    @ValueSource(ints = {22, 28, 35})
    void readsASampleWrappedAtAnyWidthAsTheSample(int width) {
        String sample = Documents.sample("approval");
        StringBuilder wrapped = new StringBuilder();
        for (String line : sample.split("\n")) {
            String indented = line.endsWith("。") || line.endsWith("：") && line.length() > 30 ? "　　" + line : line;
            for (int i = 0; i < indented.length(); i += indented.startsWith("　") ? width : indented.length()) {
                wrapped.append(indented, i, indented.startsWith("　") ? Math.min(indented.length(), i + width) : indented.length()).append('\n');
            }
        }

        assertThat(Documents.read(wrapped.toString()).text()).isEqualTo(Documents.read(sample).text());
    }

    @Test
    void takesBareNumbersForPagesOnlyWherePagesLieBetween() {
        String page = "要落实监管责任。\n".repeat(9);
        String head = "滨国资发〔2026〕7号\n关于加强监管工作的通知\n各市属企业：\n";
        String foot = "滨江市国资委\n2026年3月2日";

        assertThat(Documents.read(head + page + "1\n" + page + "2\n" + page + foot).text().body()).hasSize(27);
        assertThat(Documents.read(head + page + "1\n2\n3\n" + foot).text().body()).hasSize(12);
        assertThat(Documents.read(head + page + foot + "\n1").findings()).extracting(Finding::code).contains("READ-PAGE-NUMBER");
    }

    @Test
    void keepsATableInTheBodyAsParagraphs() {
        Reading reading = Documents.read("滨国资发〔2026〕7号\n关于加强监管工作的通知\n各市属企业：\n安排如下。\n时间\t地点\n3月5日\t会议室\n请准时参加。\n滨江市国资委\n2026年3月2日");

        assertThat(reading.text().body()).extracting(Paragraph::text).containsExactly("安排如下。", "时间　地点", "3月5日　会议室", "请准时参加。");
        assertThat(Documents.codes(reading)).contains("READ-TABLE-IN-BODY");
    }

    @Test
    void saysNothingOfTheTextWhenPrinted() {
        Reading reading = DocumentReading.read(Documents.sample("letter").getBytes(StandardCharsets.UTF_8));

        assertThat(reading.toString() + reading.text() + reading.findings()).doesNotContain("数据", "滨江", "国资");
    }
}
