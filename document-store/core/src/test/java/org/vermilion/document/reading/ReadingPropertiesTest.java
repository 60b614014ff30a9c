package org.vermilion.document.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.vermilion.refusal.Refusal;
import org.vermilion.text.DocumentText;

/** What holds whatever is handed in. */
class ReadingPropertiesTest {

    private static final List<String> LINES = List.of("滨江市国资委文件", "滨国资发〔2026〕7号", "滨国资发〔2026〕 号", "签发人：刘伟", "特急", "机密★1年",
            "关于印发《工作方案》的通知", "关于加强监管工作的", "的通知", "各市属企业：", "各区县国资委，", "市财政局:", "一、总体要求", "（一）指导思想。", "1．目标",
            "（1）任务", "为做好有关工作，现通知如下。", "请各单位认真贯彻落实，加强组织领导，明确责任分工，形成工作合", "力，确保取得实效。", "附件：1.方案", "附件", "附件1",
            "附件2：回执", "　　　2.名单", "滨江市国资委", "滨江市财政局（盖章）", "（盖章）", "2026年3月2日", "二〇二六年三月二日", "2026年2月30日",
            "（联系人：周敏）", "（联系人：", "抄送：市财政局，", "抄送：市政府办公室。", "滨江市国资委办公室　2026年3月3日印发", "主题词：国资 通知", "— 2 —", "-3-",
            "首页 > 通知公告", "当前位置：首页", "发布时间：2026-03-04", "索 引 号：X1　　成文日期：2026-03-02", "姓名\t职务\t电话", "张三\t\t", "\t李四",
            "序号    单位    金额", "| 序号 | 单位 |", "|---|---|", "一、要求    （一）目标    要落实。", "发表评论(0)相关新闻(3)", "《", "》", "（", "）", "：", "、", "附", "注：",
            "\t", "　", "\uFEFF", "\u200B文", "主送：市政府", "公开属性：主动公开", "责任编辑：李明", "相关链接", "版权所有", "市长　孙建国", "特此通知。", "第一章　总则", "12",
            "共印20份", "A B C", "{\"a\": 1}", "关于", "通知", "2026年第1号", "第3期", "(2026年3月2日 滨国资发〔2026〕7号)");

    @Property(tries = 1500)
    void arbitraryTextIsReadOrRefusedAndNothingElse(@ForAll String text) {
        readOrRefused(text.getBytes(StandardCharsets.UTF_8));
    }

    @Property(tries = 1500)
    void arbitraryBytesAreReadOrRefusedAndNothingElse(@ForAll byte[] bytes) {
        readOrRefused(bytes);
    }

    @Property(tries = 2000)
    void noLineOfShuffledElementsIsLostSilently(@ForAll("shuffled") String text) {
        Optional<Reading> reading = readOrRefused(text.getBytes(StandardCharsets.UTF_8));

        Statistics.label("outcome").collect(reading.isPresent() ? "read" : "refused");
        reading.ifPresent(read -> assertThat(Documents.lost(text, read)).isEmpty());
    }

    @Property(tries = 1500)
    void noLineOfADocumentWithLinesPutInIsLostSilently(@ForAll("disturbed") String text) {
        Optional<Reading> reading = readOrRefused(text.getBytes(StandardCharsets.UTF_8));

        Statistics.label("outcome").collect(reading.isPresent() ? "read" : "refused");
        reading.ifPresent(read -> assertThat(Documents.lost(text, read)).isEmpty());
    }

    @Property(tries = 300)
    void theSameTextIsReadTheSame(@ForAll("disturbed") String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);

        assertThat(readOrRefused(bytes)).isEqualTo(readOrRefused(bytes.clone()));
    }

    @Provide
    Arbitrary<String> shuffled() {
        Arbitrary<String> line = Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(9, Arbitraries.of(LINES)),
                net.jqwik.api.Tuple.of(1, Arbitraries.strings().withChars("关于通知附件一二、，。：（）《》 　\t1.年月日号〔〕委a").ofMaxLength(40)));
        return Combinators.combine(line.list().ofMaxSize(40), Arbitraries.of("\n", "\r\n", "\r", "\n\n")).as((lines, end) -> String.join(end, lines));
    }

    @Provide
    Arbitrary<String> disturbed() {
        List<String> names = new ArrayList<>(Documents.ALL);
        return Combinators.combine(Arbitraries.of(names), Arbitraries.of(LINES).list().ofMaxSize(6), Arbitraries.longs())
                .as((name, extra, seed) -> {
                    Random random = new Random(seed);
                    List<String> lines = new ArrayList<>(List.of(Documents.text(name).split("\n", -1)));
                    extra.forEach(line -> lines.add(random.nextInt(lines.size() + 1), line));
                    if (random.nextInt(4) == 0) {
                        lines.remove(random.nextInt(lines.size()));
                    }
                    return String.join("\n", lines);
                });
    }

    private static Optional<Reading> readOrRefused(byte[] bytes) {
        try {
            Reading reading = DocumentReading.read(bytes);
            assertThat(reading.text().body()).extracting(DocumentText.Paragraph::text)
                    .allSatisfy(text -> assertThat(text).isNotBlank().doesNotContain("\n", "\r"));
            return Optional.of(reading);
        } catch (Refusal refusal) {
            assertThat(refusal.reason()).isInstanceOf(ReadingReason.class);
            assertThat(refusal.zh() + refusal.en()).doesNotContain("{0}", "{1}");
            return Optional.empty();
        }
    }
}
