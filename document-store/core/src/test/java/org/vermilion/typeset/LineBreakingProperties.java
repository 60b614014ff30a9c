package org.vermilion.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.vermilion.text.DocumentText.Paragraph;

class LineBreakingProperties {

    private static final Fonts FONTS = Fonts.load();
    private static final String FORBIDDEN_FIRST = "，。、；：？！）》〉】〕」”’…—%.,)";
    private static final String FORBIDDEN_LAST = "（《〈【〔「“‘(";

    @Provide
    Arbitrary<String> chinese() {
        Arbitrary<String> word = Arbitraries.strings().withCharRange('一', '龥').ofMinLength(1).ofMaxLength(9);
        Arbitrary<String> latin = Arbitraries.of("2026", "3.5%", "1,234.50", "ISO9001", "OA", "A-12", "12:30");
        Arbitrary<String> mark = Arbitraries.of("，", "。", "、", "；", "：“", "”，", "《", "》", "（", "）。", "——", "……", "？", "！", "〔", "〕", "%");
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(6, word), net.jqwik.api.Tuple.of(2, latin), net.jqwik.api.Tuple.of(3, mark))
                .list().ofMinSize(1).ofMaxSize(120).map(parts -> String.join("", parts));
    }

    @Property(tries = 500)
    void forbiddenPunctuationNeverStartsOrEndsALineUnlessItFillsAWholeOne(@ForAll("chinese") String text) {
        List<Line> lines = set(text);

        for (int i = 1; i < lines.size(); i++) {
            int first = lines.get(i).glyphs().get(0).codePoint();
            List<Glyph> before = lines.get(i - 1).glyphs();
            int last = before.get(before.size() - 1).codePoint();
            assertThat(FORBIDDEN_FIRST.indexOf(first)).as("a line starts with " + Character.toString(first)).isNegative();
            assertThat(FORBIDDEN_LAST.indexOf(last)).as("a line ends with " + Character.toString(last)).isNegative();
        }
    }

    @Property(tries = 500)
    void nothingIsLostOrAdded(@ForAll("chinese") String text) {
        assertThat(set(text).stream().map(LineBreakingProperties::text).collect(Collectors.joining())).isEqualTo(text);
    }

    @Property(tries = 500)
    void noLineLeavesTheTypeArea(@ForAll("chinese") String text) {
        assertThat(set(text)).allSatisfy(line -> assertThat(line.indent() + line.width()).isLessThanOrEqualTo(Sheet.AREA + 0.05));
    }

    @Property(tries = 500)
    void numbersAndWordsInLettersAreNotTorn(@ForAll("chinese") String text) {
        List<Line> lines = set(text);

        for (int i = 1; i < lines.size(); i++) {
            List<Glyph> before = lines.get(i - 1).glyphs();
            boolean torn = Character.isDigit(lines.get(i).glyphs().get(0).codePoint())
                    && Character.isDigit(before.get(before.size() - 1).codePoint());
            assertThat(torn && text(lines.get(i - 1)).chars().anyMatch(c -> c > 0x2E80)).isFalse();
        }
    }

    @Example
    void punctuationThatWouldStartALineIsPulledInByClosingUp() {
        String text = "一二三四五，七八九十一二三四五六七八九十一二三四五六。后来";

        List<Line> lines = set(text);

        assertThat(text(lines.get(0))).hasSize(27).endsWith("。");
        assertThat(lines.get(0).indent() + lines.get(0).width()).isLessThanOrEqualTo(Sheet.AREA + 0.05);
    }

    @Example
    void aWordLongerThanALineIsTorn() {
        String text = "x".repeat(300);

        assertThat(set(text)).hasSizeGreaterThan(4).allSatisfy(line -> assertThat(line.width()).isLessThanOrEqualTo(Sheet.AREA + 0.05));
    }

    @Example
    void aWebAddressIsBrokenBehindASlashRatherThanLeavingItsLineBlank() {
        List<Line> lines = set("网址：https://www.example.org/one/two/three/four/five/six/seven/eight/nine/ten");

        assertThat(text(lines.get(0))).startsWith("网址：https://www.example.org/").endsWith("/");
    }

    @Example
    void aLineOfPunctuationAloneEndsSomewhere() {
        assertThat(set("。".repeat(200)).stream().mapToInt(line -> line.glyphs().size()).sum()).isEqualTo(200);
    }

    private static List<Line> set(String text) {
        return new Body(new Shaping(FONTS)).paragraphs(List.of(new Paragraph(0, text)), "body");
    }

    private static String text(Line line) {
        return line.glyphs().stream().map(glyph -> Character.toString(glyph.codePoint())).collect(Collectors.joining());
    }
}
