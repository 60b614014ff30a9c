package org.vermilion.mark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.vermilion.label.Level;

class MarksTest {

    private static final List<String> LEVELS = List.of("绝密", "机密", "秘密");
    private static final List<String> STARS = List.of("★", "☆", "✭", "✩", "⭐", "🌟", "⋆", "✡", "★★", " ★ ", "*★");
    private static final List<String> SIGNS = List.of("*", "＊", "﹡", "✱", "·", "※", "●", "◆", "＋", "#");
    private static final List<String> PERIODS = List.of("10年", "１０年", "1 0 年", "二十年", "6个月", "长期", "長期", "至2030年", "⑩年", "1O年", "解密");
    private static final List<String> NOISE = List.of("", " ", "\u3000", "\u200B", "\u200D", "\u2060", "\uFEFF", "\u00AD", "\u034F", "\uFE0F",
            "\u202E", "\u2066", "\uDB40\uDC41", "\uDB40\uDD00", "\u0332", "\u20DD", "\uE000", "\u180E", "\u3164", "\u2800", "\u00A0", "\u2009", "\t");
    private static final List<String> ORDINARY = List.of("保守秘密", "秘密投票", "内部审计", "商业秘密", "保守国家秘密", "工作秘密管理办法", "机密性",
            "内部控制", "秘密级国家秘密", "绝密级事项的保密期限不超过30年，机密级不超过20年", "无记名秘密投票", "企业内部10年以上人员", "司机密切配合",
            "秘书处密切联系", "绝对密封", "内部管理", "（内部讨论）", "保守商业秘密2年", "部内部门", "机关内部", "不得泄露秘密，10年内有效", "解密工作",
            "“机密”一词", "公开、内部、秘密三类", "秘密*见注释", "1个月内部署", "重要★事项", "甜蜜", "分泌密度");

    @ParameterizedTest
    @ValueSource(strings = {"机密★10年", "机密☆10年", "机密*10年", "机\u200B密★10年", "机 密 ★ 1 0 年", "㊙密★10年", "機密★10年", "祕密★10年",
        "绝密★长期", "絕密★", "关于开展检查的通知（机密★10年）", "【机密】关于开展检查的通知", "密级：机密", "机密", "（机密）", "[机密]", "★机密★",
        "机密 关于开展检查的通知", "机密10年", "秘密⭐6个月", "机-密★10年", "机·密★10年", "机密级★10年", "机密件", "关于检查的通知(绝密)",
        "机\uFE0F密★10年", "\u202E机密★10年", "机\uDB40\uDC41密★10年", "秘蜜★10年", "机\u0336密★10年", "机密✱十年", "机密 ☆", "机密.★10年"})
    void readsAsAMark(String written) {
        assertThat(Marks.above(Level.INTERNAL, written, Where.ELEMENT)).isPresent();
    }

    @ParameterizedTest
    @EnumSource(Where.class)
    void everyLevelIsReadAsItself(Where where) {
        assertThat(Marks.in("绝密★30年", where)).extracting(Mark::level).containsOnly(Level.TOP_SECRET);
        assertThat(Marks.in("机密★20年", where)).extracting(Mark::level).containsOnly(Level.SECRET);
        assertThat(Marks.in("秘密★10年", where)).extracting(Mark::level).containsOnly(Level.CONFIDENTIAL);
        assertThat(Marks.in("工作秘密★1年", where)).extracting(Mark::level).containsOnly(Level.WORK_SECRET);
        assertThat(Marks.in("内部★1年", where)).extracting(Mark::level).containsOnly(Level.INTERNAL);
    }

    @Test
    void aMarkBrokenOverLinesIsOne() {
        assertThat(Marks.across(List.of("情况如下：机", "密★10年", "完"))).extracting(Mark::level).containsExactly(Level.SECRET);
        assertThat(Marks.across(List.of("应当保守秘密", "★重点事项"))).isEmpty();
        assertThat(Marks.across(List.of("机密★10年", "完"))).as("told by the line itself").isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"关于加强国家秘密和工作秘密管理的通知", "关于做好内部审计工作的意见", "关于保守商业秘密的规定", "市国资委内部审计处", "商业秘密保护指引.pdf"})
    void titlesAndNamesThatSpeakOfSecretsAreNoMarks(String written) {
        assertThat(Marks.in(written, Where.ELEMENT)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "★", "*", "机密", "机 ", "[机密", "机密*1", "(", "密级:"})
    void noTextTakesLongToRead(String piece) {
        String text = "机密" + piece.repeat(400_000 / piece.length()) + "。";

        org.junit.jupiter.api.Assertions.assertTimeout(java.time.Duration.ofSeconds(20), () -> {
            Marks.in(text, Where.ELEMENT);
            Marks.across(List.of(text, text));
            Marks.across(java.util.Collections.nCopies(20_000, "★"));
        });
    }

    @Test
    void aCellThatSaysInternalIsNoMark() {
        assertThat(Marks.in("内部", Where.CELL)).isEmpty();
        assertThat(Marks.in("内部", Where.ELEMENT)).extracting(Mark::level).containsExactly(Level.INTERNAL);
    }

    @Property(tries = 2000)
    void aMarkIsFoundWhateverIsPutIntoIt(@ForAll("marks") String mark, @ForAll("sentences") String around, @ForAll Where where) {
        assertThat(Marks.above(Level.INTERNAL, around + mark, where)).isPresent();
        assertThat(Marks.above(Level.INTERNAL, mark, where)).isPresent();
    }

    @Property(tries = 2000)
    void ordinarySentencesAreNoMarks(@ForAll("sentences") String sentence) {
        assertThat(Marks.in(sentence, Where.PARAGRAPH)).isEmpty();
    }

    @Property(tries = 500)
    void theRuleFormOfARuleFormIsItself(@ForAll String text) {
        assertThat(RuleForm.of(RuleForm.of(text))).isEqualTo(RuleForm.of(text));
    }

    @Provide
    Arbitrary<String> marks() {
        Arbitrary<String> noise = Arbitraries.of(NOISE);
        Arbitrary<String> starred = Arbitraries.of(STARS);
        Arbitrary<String> signed = Combinators.combine(Arbitraries.of(SIGNS), Arbitraries.of(PERIODS)).as((sign, period) -> sign + period);
        Arbitrary<String> tail = Arbitraries.oneOf(Combinators.combine(starred, Arbitraries.of(PERIODS)).as((a, b) -> a + b), starred, signed);
        return Combinators.combine(Arbitraries.of(LEVELS), tail, noise.list().ofSize(40)).as(MarksTest::woven);
    }

    private static String woven(String level, String tail, List<String> noise) {
        List<String> all = (level + tail).codePoints().mapToObj(Character::toString).toList();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < all.size(); i++) {
            text.append(all.get(i)).append(i < all.size() - 1 ? noise.get(i % noise.size()) : "");
        }
        return text.toString();
    }

    @Provide
    Arbitrary<String> sentences() {
        Arbitrary<String> plain = Arbitraries.of(Stream.of("各单位要认真落实", "自2026年1月1日起", "共10年", "经研究", "长期坚持").collect(Collectors.toList()));
        return Combinators.combine(plain, Arbitraries.of(ORDINARY), plain, Arbitraries.of(ORDINARY))
                .as((a, b, c, d) -> a + b + "，" + c + d + "。");
    }
}
