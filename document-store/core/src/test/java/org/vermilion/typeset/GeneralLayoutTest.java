package org.vermilion.typeset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.vermilion.text.DocumentKind;
import org.vermilion.text.DocumentText.Paragraph;
import org.vermilion.typeset.Measured.Char;
import org.vermilion.typeset.Measured.Stroke;

/** The conformance figures of GB/T 9704-2012, measured on the PDF. */
class GeneralLayoutTest {

    private static final double BOTTOM = 262;

    private final Measured notice = new Measured(Samples.TYPESETTING.typeset(
            Samples.notice(List.of(Samples.han(900), new Paragraph(1, "一、总体要求"), new Paragraph(2, "（一）基本原则。依法依规开展。"),
                    new Paragraph(3, "1.统一组织"), Samples.han(900))), Samples.IMPRINT));

    @Test
    void theRedMarkBeginsThirtyFiveMillimetresBelowTheTypeAreasTop() {
        double[] ink = notice.redInk(0, 50, 100);

        assertThat(ink[0]).isCloseTo(37 + 35, within(0.5));
        assertThat(ink[1] - ink[0]).isLessThanOrEqualTo(22);
    }

    @Test
    void theRedLineLiesFourMillimetresBelowTheNumberAndIsAsWideAsTheTypeArea() {
        Stroke red = notice.strokes(0).stream().filter(Stroke::red).findFirst().orElseThrow();
        Char number = notice.line(0, "云国资发〔2026〕7号").get(0);
        double bottom = number.baseline() + 0.12 * 16 / Measured.MM;

        assertThat(red.y1() - bottom).isCloseTo(4, within(0.5));
        assertThat(red.x1()).isCloseTo(28, within(0.1));
        assertThat(red.x2()).isCloseTo(184, within(0.1));
    }

    @Test
    void theNumberStandsTwoLinesBelowTheMarkInTheMiddle() {
        List<Char> number = notice.line(0, "云国资发〔2026〕7号");
        double top = number.get(0).baseline() - 0.88 * 16 / Measured.MM;

        assertThat(top - notice.redInk(0, 50, 100)[1]).isBetween(2 * 10.227, 2.5 * 10.227);
        assertThat(middle(number)).isCloseTo(28 + 78, within(0.5));
    }

    @Test
    void copyNumberSecrecyAndUrgencyStandFlushLeftFromTheTopDown() {
        Imprint secret = new Imprint("机密★20年", "000012", List.of(), null, null, null, true);
        Measured pdf = new Measured(Samples.TYPESETTING.typeset(Samples.notice(Samples.lines(3)), secret));

        assertThat(pdf.texts(0).subList(0, 3)).containsExactly("000012", "机密★20年", "加急");
        assertThat(pdf.lines(0).subList(0, 3)).allSatisfy(line -> assertThat(line.get(0).x()).isCloseTo(28, within(0.1)));
        assertThat(pdf.line(0, "机密").get(0).font()).contains("NotoSansSC");
    }

    @Test
    void aMarkThatIsNoStateSecretStandsOppositeThePlaceOfSecrecy() {
        assertThat(notice.texts(0).subList(0, 2)).containsExactly("000012内部", "加急");
        Char last = notice.lines(0).get(0).get(7);
        assertThat(last.text()).isEqualTo("部");
        assertThat(last.x() + last.width()).isCloseTo(184, within(0.2));
        assertThat(last.font()).contains("NotoSansSC");
    }

    @Test
    void theTitleIsSetIn22PointsCentredAndNoWordIsTorn() {
        List<List<Char>> title = notice.lines(0).stream().filter(line -> line.get(0).size() == 22).toList();

        assertThat(title).hasSize(2).allSatisfy(line -> assertThat(middle(line)).isCloseTo(106, within(0.5)));
        assertThat(title.stream().map(Measured::text)).containsExactly("云山市国有资产监督管理委员会", "关于开展市属企业资产清查工作的通知");
    }

    @Test
    void theBodyIsSetIn16PointsAndBeginsOnTheFirstPageWithTwoCharactersIndent() {
        List<Char> first = notice.line(0, Samples.HAN.substring(0, 20));

        assertThat(first).allSatisfy(c -> assertThat(c.size()).isEqualTo(16));
        assertThat(first.get(0).x()).isCloseTo(28 + 2 * 156 / 28.0, within(0.1));
    }

    @Test
    void aFullPageHas22LinesOf28CharactersThatFillTheTypeArea() {
        Measured full = new Measured(Samples.TYPESETTING.typeset(Samples.notice(List.of(Samples.han(2000))), Samples.IMPRINT));
        List<List<Char>> lines = full.lines(1).stream().filter(line -> line.get(0).size() == 16).toList();

        assertThat(lines).hasSize(22).allSatisfy(line -> {
            assertThat(line).hasSize(28);
            assertThat(line.get(0).x()).isCloseTo(28, within(0.1));
            Char last = line.get(27);
            assertThat(last.x() + 16 / Measured.MM).isCloseTo(184, within(0.2));
        });
        assertThat(lines.get(21).get(0).baseline() - lines.get(0).get(0).baseline()).isCloseTo(21 * 225 / 22.0, within(0.1));
        assertThat(lines.get(21).get(0).baseline()).isBetween(BOTTOM - 6, BOTTOM + 1);
    }

    @Test
    void linesOfAllPagesStandOnTheSameGrid() {
        double pitch = 225 / 22.0;
        double first = (notice.lines(0).stream().filter(l -> Measured.text(l).startsWith("各市属企业：")).findFirst().orElseThrow().get(0).baseline() - 37) % pitch;
        double second = (notice.lines(1).get(0).get(0).baseline() - 37) % pitch;

        assertThat(first).isCloseTo(second, within(0.05));
    }

    @Test
    void headingsTakeTheFaceOfTheirLevelUpToTheFirstFullStop() {
        int page = notice.pageOf("（一）基本原则。");
        List<Char> second = notice.line(page, "（一）基本原则。");

        assertThat(notice.line(notice.pageOf("一、总体要求"), "一、总体要求")).allSatisfy(c -> assertThat(c.font()).contains("NotoSansSC"));
        assertThat(second.subList(0, 8)).allSatisfy(c -> assertThat(c.font()).contains("LXGWWenKai"));
        assertThat(second.subList(8, 15)).allSatisfy(c -> assertThat(c.font()).contains("NotoSerifSC-Regular"));
        assertThat(notice.line(notice.pageOf("1.统一组织"), "1.统一组织")).allSatisfy(c -> assertThat(c.font()).contains("NotoSerifSC-Regular"));
    }

    @Test
    void pageNumbersStandSevenMillimetresBelowTheTypeAreaOddOnesRightEvenOnesLeft() {
        List<Char> one = notice.line(0, "— 1 —");
        List<Char> two = notice.line(1, "— 2 —");
        Char last = one.get(one.size() - 1);

        assertThat(one.get(0).size()).isEqualTo(14);
        assertThat(last.x() + last.width()).isCloseTo(184 - 156 / 28.0, within(0.3));
        assertThat(two.get(0).x()).isCloseTo(28 + 156 / 28.0, within(0.3));
        double dash = one.get(0).baseline() - 0.3 * 14 / Measured.MM;
        assertThat(dash).isCloseTo(BOTTOM + 7, within(0.6));
    }

    @Test
    void theLastLineOfTheRecordBlockLiesOnTheTypeAreasBottomOfTheLastPage() {
        List<Stroke> lines = notice.strokes(notice.pages() - 1).stream().filter(s -> !s.red()).toList();
        Stroke last = lines.stream().max(java.util.Comparator.comparingDouble(Stroke::y1)).orElseThrow();
        List<Char> printed = notice.line(notice.pages() - 1, "2026年3月4日印发");

        assertThat(last.y1()).isCloseTo(BOTTOM, within(0.1));
        assertThat(lines).extracting(s -> Math.round(s.thickness() * 100)).containsExactlyInAnyOrder(35L, 35L, 25L);
        assertThat(lines).allSatisfy(s -> assertThat(s.x2() - s.x1()).isCloseTo(156, within(0.1)));
        assertThat(printed).allSatisfy(c -> assertThat(c.size()).isEqualTo(14));
        assertThat(notice.texts(notice.pages() - 1)).contains("抄送：市委办公室、市政府办公室。");
    }

    @Test
    void signersStandOnTheRightWithTheNumberBesideTheLastOfThem() {
        Imprint imprint = new Imprint("", null, List.of("王一山", "李二", "赵三水"), null, null, null, true);
        Measured request = new Measured(Samples.TYPESETTING.typeset(
                Samples.of(DocumentKind.REQUEST, "云山市国有资产监督管理委员会关于资产划转的请示", Samples.lines(3), List.of(), null), imprint));
        List<Char> first = request.line(0, "签发人：王一山");
        List<Char> last = request.line(0, "云国资发〔2026〕7号");

        assertThat(Measured.text(last)).endsWith("赵三水");
        assertThat(last.get(0).x()).isCloseTo(28 + 156 / 28.0, within(0.1));
        assertThat(first.get(4).x()).isCloseTo(last.get(last.size() - 3).x(), within(0.1));
        Char end = first.get(first.size() - 1);
        assertThat(end.x() + 16 / Measured.MM).isCloseTo(184 - 156 / 28.0, within(0.2));
    }

    private static double middle(List<Char> line) {
        Char last = line.get(line.size() - 1);
        return (line.get(0).x() + last.x() + last.width()) / 2;
    }
}
