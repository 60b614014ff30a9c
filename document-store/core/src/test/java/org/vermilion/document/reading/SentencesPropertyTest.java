package org.vermilion.document.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vermilion.text.DocumentText;

/** No sentence of a paper is lost or doubled without a finding that names its place. */
class SentencesPropertyTest {

    private static final List<String> ABOVE = List.of("当前位置：首页 > 通知公告", "江湾市概况", "浏览量:", "来源：江湾网 日期：2026-01-02", "江湾市国资委文件", "000012", "秘密★5年");
    private static final List<String> TITLES = List.of("江湾市国资委关于印发《江湾市奖励办法》的通知", "江湾市政府办公厅转发市国资委\n关于改革意见的通知", "江湾市人民政府令\n第3号", "江湾市国资委公告",
            "《江湾市国资委关于开展检查的通知》", "江湾市2026年工作要点", "江湾市政府对市政协会议\n第3号提案的答复", "关于召开会议的通知（江国资发〔2026〕5号）");
    private static final List<String> ADDRESSEES = List.of("各市属企业：\n", "各市、县人民政府，市直各委、办、局:\n", "张三委员：\n", "", "");
    private static final List<String> FEET = List.of("江湾市国资委\n2026年3月2日\n", "市长　钱江\n2026年3月2日\n", "2026年3月2日\n", "江湾市国资委 江湾市财政局\n2026年3月2日\n（此件公开发布）\n", "");
    private static final List<String> CARRIED = List.of("", "", "附件1\n江湾市奖励\n办法\n", "江湾市奖励办法\n", "附件：\n", "关于改革的请示\n市人民政府：\n", "回执\n单位：\n", "第一章　总则\n", "附件2：名单\n姓名\t职务\n甲\t乙\n");
    private static final List<String> LEADS = List.of("", "　　", "一、", "（一）", "1.", "第一条　", "（1）", "附件内容", "注：");

    @Property(tries = 1500)
    void noSentenceOfAGeneratedPaperIsLostOrDoubledSilently(@ForAll("papers") String paper) {
        Reading reading;
        try {
            reading = Documents.read(paper);
        } catch (org.vermilion.refusal.Refusal refused) {
            return;
        }
        String all = everything(reading.text());
        String[] lines = paper.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            for (String sentence : lines[i].split("(?<=。)")) {
                if (sentence.contains("句内容")) {
                    String token = sentence.replaceAll(".*(第[0-9]+句内容).*", "$1");
                    int number = i + 1;
                    int times = all.split(token, -1).length - 1;
                    boolean told = reading.findings().stream().anyMatch(f -> f.line() == number && f.severity() != Finding.Severity.INFO);
                    assertThat(times == 1 || (times == 0 && told)).as("%s %d times in %s", token, times, paper).isTrue();
                }
            }
        }
    }

    @Provide
    Arbitrary<String> papers() {
        return Arbitraries.longs().map(seed -> paper(new Random(seed)));
    }

    private static String paper(Random random) {
        StringBuilder paper = new StringBuilder();
        int[] count = {0};
        for (int i = random.nextInt(3); i > 0; i--) {
            paper.append(random.nextInt(4) == 0 ? sentence(random, count) : any(ABOVE, random)).append('\n');
        }
        paper.append(any(TITLES, random)).append('\n').append(random.nextBoolean() ? "江国资发〔2026〕5号\n" : "").append(any(ADDRESSEES, random));
        paragraphs(paper, random, count, 1 + random.nextInt(5));
        paper.append(any(FEET, random));
        for (int i = random.nextInt(3); i > 0; i--) {
            paper.append(any(CARRIED, random));
            paragraphs(paper, random, count, random.nextInt(4));
            paper.append(random.nextInt(3) == 0 ? any(FEET, random) : "");
        }
        return paper.toString();
    }

    private static void paragraphs(StringBuilder paper, Random random, int[] count, int many) {
        for (int i = 0; i < many; i++) {
            paper.append(any(LEADS, random)).append(sentence(random, count)).append(random.nextInt(3) == 0 ? sentence(random, count) : "").append('\n');
        }
    }

    private static String sentence(Random random, int[] count) {
        return "要落实第" + (100 + count[0]++) + "句内容" + (random.nextBoolean() ? "，并抓好工作" : "") + "。";
    }

    private static String any(List<String> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    private static String everything(DocumentText text) {
        List<String> parts = new ArrayList<>();
        Stream.of(text.title(), text.note(), text.signatory()).filter(part -> part != null).forEach(parts::add);
        parts.addAll(text.addressees());
        text.body().forEach(paragraph -> parts.add(paragraph.text()));
        for (DocumentText.Attachment attachment : text.attachments()) {
            parts.add(attachment.title());
            attachment.body().forEach(paragraph -> parts.add(paragraph.text()));
            attachment.table().forEach(parts::addAll);
        }
        return String.join("\n", parts);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void noSampleHasALineThatIsLostOrDoubled(String text) {
        assertThat(Documents.read(text).findings()).extracting(Finding::code).doesNotContain("READ-SENTENCE-LOST", "READ-SENTENCE-DOUBLED");
        assertThat(DocumentReading.recognised(text.getBytes(StandardCharsets.UTF_8)).sentencesLost()).isEmpty();
    }

    static Stream<String> samples() {
        return Stream.concat(Documents.ALL.stream().map(Documents::text), Documents.SAMPLES.stream().map(Documents::sample));
    }
}
