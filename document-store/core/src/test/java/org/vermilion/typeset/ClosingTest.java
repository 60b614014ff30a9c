package org.vermilion.typeset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.vermilion.text.DocumentKind;
import org.vermilion.text.DocumentText.Attachment;
import org.vermilion.typeset.Measured.Char;

class ClosingTest {

    private static final Imprint UNSEALED = new Imprint("", null, List.of(), null, null, null, false);

    @Property(tries = 60)
    void theSealNeverStandsOnAPageWithoutText(@ForAll @IntRange(min = 1, max = 60) int lines, @ForAll @IntRange(min = 0, max = 3) int attachments) {
        List<Attachment> attached = java.util.stream.IntStream.range(0, attachments)
                .mapToObj(i -> new Attachment("资产清查报表" + i, List.of(), List.of())).toList();

        TypesetDocument typeset = Samples.TYPESETTING.typeset(Samples.notice(Samples.TITLE, Samples.lines(lines), attached), Samples.IMPRINT);

        Measured pdf = new Measured(typeset);
        SealSpot seal = Objects.requireNonNull(typeset.seal());
        assertThat(pdf.texts(0)).as("body on the first page").contains(Samples.HAN.substring(0, 26));
        assertThat(pdf.pageOf("2026年3月2日")).isEqualTo(seal.page());
        List<List<Char>> above = pdf.lines(seal.page()).stream()
                .filter(line -> line.get(0).baseline() < seal.yMillimetres() - 10 && line.get(0).size() == 16).toList();
        assertThat(above).as("text above the seal").isNotEmpty();
        double textBottom = above.get(above.size() - 1).get(0).baseline() + 0.12 * 16 / Measured.MM;
        for (double diameter : new double[] {40, 42, 45, 50}) {
            double top = seal.yMillimetres() - diameter / 2;
            assertThat(top).isBetween(textBottom, textBottom + 225 / 22.0 + 2.3);
            assertThat(seal.xMillimetres() - diameter / 2).isGreaterThanOrEqualTo(28);
            assertThat(seal.xMillimetres() + diameter / 2).isLessThanOrEqualTo(184);
            assertThat(seal.yMillimetres() + diameter / 2).isLessThanOrEqualTo(262.5);
        }
        assertThat(typeset.findings()).isEmpty();
    }

    @Test
    void theSealIsCentredOnSignatoryAndDate() {
        TypesetDocument typeset = Samples.TYPESETTING.typeset(Samples.notice(Samples.lines(5)), Samples.IMPRINT);
        Measured pdf = new Measured(typeset);
        SealSpot seal = Objects.requireNonNull(typeset.seal());
        List<Char> date = pdf.line(seal.page(), "2026年3月2日");
        List<Char> organ = pdf.lines(seal.page()).stream().filter(l -> Measured.text(l).equals(Samples.ORGAN) && l.get(0).size() == 16).findFirst().orElseThrow();

        assertThat(middle(date)).isCloseTo(seal.xMillimetres(), within(0.3));
        assertThat(middle(organ)).isCloseTo(seal.xMillimetres(), within(0.3));
        assertThat(seal.yMillimetres()).isBetween(organ.get(0).baseline() - 6, date.get(0).baseline());
        assertThat(184 - date.get(date.size() - 1).x() - 16 / Measured.MM).isCloseTo(4 * 156 / 28.0, within(0.3));
    }

    @Test
    void aLongSignatoryStaysInTheTypeAreaAndTakesTheSealWithIt() {
        String organ = "云山市国有资产监督管理委员会与云山市财政局联合工作组办公室";
        var text = new org.vermilion.text.DocumentText(Samples.ORGAN, null, null, Samples.TITLE, DocumentKind.NOTICE, List.of(),
                Samples.lines(3), List.of(), organ, java.time.LocalDate.of(2026, 12, 31), null, List.of());
        TypesetDocument typeset = Samples.TYPESETTING.typeset(text, Samples.IMPRINT);
        Measured pdf = new Measured(typeset);
        List<List<Char>> lines = pdf.lines(0).stream().filter(line -> line.get(0).size() == 16 && organ.contains(Measured.text(line))
                && Measured.text(line).length() > 5).toList();

        assertThat(lines.stream().map(Measured::text).collect(java.util.stream.Collectors.joining())).isEqualTo(organ);
        assertThat(lines).hasSize(2).allSatisfy(line -> {
            assertThat(line.get(line.size() - 1).x() + line.get(line.size() - 1).width()).isLessThanOrEqualTo(184.3);
            assertThat(middle(line)).isCloseTo(Objects.requireNonNull(typeset.seal()).xMillimetres(), within(0.3));
        });
    }

    @Test
    void withoutASealTheDateBeginsTwoCharactersBehindTheSignatory() {
        TypesetDocument typeset = Samples.TYPESETTING.typeset(Samples.notice(Samples.lines(5)), UNSEALED);
        Measured pdf = new Measured(typeset);
        List<Char> organ = pdf.lines(0).stream().filter(l -> Measured.text(l).equals(Samples.ORGAN) && l.get(0).size() == 16).findFirst().orElseThrow();
        List<Char> date = pdf.line(0, "2026年3月2日");

        assertThat(typeset.seal()).isNull();
        assertThat(date.get(0).x() - organ.get(0).x()).isCloseTo(2 * 156 / 28.0, within(0.1));
        assertThat(184 - organ.get(organ.size() - 1).x() - 16 / Measured.MM).isCloseTo(2 * 156 / 28.0, within(0.2));
        assertThat(date.get(0).baseline() - organ.get(0).baseline()).isCloseTo(225 / 22.0, within(0.05));
    }

    @Test
    void theNoteStandsInOnePairOfParenthesesBelowTheDate() {
        Measured pdf = new Measured(Samples.TYPESETTING.typeset(
                Samples.of(DocumentKind.NOTICE, Samples.TITLE, Samples.lines(2), List.of(), "（此件发至各市属企业）"), UNSEALED));
        List<Char> note = pdf.line(0, "此件发至");

        assertThat(Measured.text(note)).isEqualTo("（此件发至各市属企业）");
        assertThat(note.get(0).x()).isCloseTo(28 + 2 * 156 / 28.0, within(0.1));
        assertThat(note.get(0).baseline() - pdf.line(0, "2026年3月2日").get(0).baseline()).isCloseTo(225 / 22.0, within(0.05));
    }

    private static double middle(List<Char> line) {
        Char last = line.get(line.size() - 1);
        return (line.get(0).x() + last.x() + last.width()) / 2;
    }
}
