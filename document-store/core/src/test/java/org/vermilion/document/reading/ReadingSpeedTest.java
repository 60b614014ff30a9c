package org.vermilion.document.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.nio.charset.StandardCharsets;
import java.time.Duration;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vermilion.refusal.Refusal;

/** The largest input of the worst forms is read or refused in seconds. */
class ReadingSpeedTest {

    private static final String HEAD = "关于加强监管的通知\n滨国资发〔2026〕7号\n各单位：\n";

    @ParameterizedTest
    @ValueSource(strings = {"（", "(", "《", "a", "一", "1", " ", "　", "、", "，", "。", "〔", "-", "\t", "\n", "\r", "附件\n", "附件：\n", "附件1：a\n", "一、\n", "1.\n", "（一）",
        "1. ", "各", "各、", "各单位：\n", "滨江市国资委\n", "滨江市国资委", "2026年3月2日\n", "2026年", "滨江市国资委\n2026年3月2日\n", "二〇", "特急\n", "关于\n", "关于", "的通知\n",
        "抄送：a\n", "（联系\n", "a\tb\n", "a  b  c\n", "|a|b|\n", "发表评论(0)", "发表评论", "首页 > ", "责任编辑\n", "一、a    （一）b    ", "第一章　", "主题词：", "\u200B", "\u200B\n",
        "很长的一行文字没有句号，\n", "国", "国资委 "})
    void takesTimeLinearInTheInput(String unit) {
        String filling = unit.repeat(DocumentReading.MAX_BYTES / unit.getBytes(StandardCharsets.UTF_8).length - 40);

        assertTimeout(Duration.ofSeconds(5), () -> readOrRefuse(filling));
        assertTimeout(Duration.ofSeconds(5), () -> readOrRefuse(HEAD + filling));
    }

    private static void readOrRefuse(String text) {
        try {
            assertThat(Documents.read(text).findings()).isNotEmpty();
        } catch (Refusal refusal) {
            assertThat(refusal.reason()).isInstanceOf(ReadingReason.class);
        }
    }
}
