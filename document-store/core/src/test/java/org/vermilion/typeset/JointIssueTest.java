package org.vermilion.typeset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.vermilion.text.DocumentKind;
import org.vermilion.text.DocumentText;
import org.vermilion.typeset.Measured.Char;

/** Organs that issue together, long signatories, and who signed what is attached. */
class JointIssueTest {

    private static final String ONE = "云山市人民政府国有资产监督管理委员会";
    private static final String TWO = "云山市财政局";
    private static final String THREE = "云山市住房和城乡建设委员会办公室";

    @Test
    void theMarksStandUnderEachOtherAsWideAsTheWidestWithTheWordBeside() {
        for (String between : List.of("、", " ", "　")) {
            Measured pdf = measured(String.join(between, ONE, TWO, THREE), ONE + "、" + TWO + "、" + THREE, true);
            List<List<Char>> names = List.of(red(pdf, ONE), red(pdf, TWO), red(pdf, THREE));

            assertThat(names).allSatisfy(line -> {
                assertThat(line.get(0).x()).isCloseTo(names.get(0).get(0).x(), within(0.5));
                assertThat(end(line)).isCloseTo(end(names.get(0)), within(0.5));
                assertThat(line).allSatisfy(c -> assertThat(c.width() * Measured.MM).as("not narrowed").isBetween(c.size() - 0.1, c.size() + 1));
            });
            Char word = pdf.chars(0).stream().filter(c -> c.text().equals("文") && c.size() > 20).findFirst().orElseThrow();
            assertThat(word.x()).isGreaterThan(end(names.get(0)));
            assertThat(word.baseline()).isBetween(names.get(0).get(0).baseline(), names.get(2).get(0).baseline() + 8);
            assertThat(pdf.redInk(0, 50, 110)[0]).isCloseTo(72, within(0.5));
        }
    }

    @Property(tries = 30)
    void noNameIsBrokenNarrowedOrLeavesTheTypeArea(@ForAll("organs") List<String> organs) {
        String joined = String.join("、", organs);
        Measured pdf = measured(joined, joined, true);

        for (String organ : organs) {
            assertThat(pdf.lines(0).stream().map(Measured::text)).anyMatch(line -> line.startsWith(organ));
        }
        assertThat(pdf.chars(0).stream().filter(c -> c.font().contains("Bold"))).allSatisfy(c -> {
            assertThat(c.x()).isGreaterThan(27.5);
            assertThat(c.x() + c.width()).isLessThan(184.5);
            assertThat(c.width() * Measured.MM).isBetween(c.size() - 0.1, c.size() + 1);
        });
        assertThat(pdf.texts(0)).as("the first page shows body").anyMatch(line -> line.contains(Samples.HAN.substring(0, 20)));
        IntStream.range(0, pdf.pages()).forEach(page -> assertThat(pdf.chars(page)).allSatisfy(c ->
                assertThat(c.baseline()).isBetween(37.0, 275.0)));
    }

    @Provide
    Arbitrary<List<String>> organs() {
        Arbitrary<String> name = Arbitraries.integers().between(3, 24).flatMap(length -> Arbitraries.integers()
                .between(0, Samples.HAN.length() - length).map(at -> "云山市" + Samples.HAN.substring(at, at + length) + "局"));
        return name.list().ofMinSize(2).ofMaxSize(7).uniqueElements();
    }

    @Test
    void eachOrganSignsInAPlaceOfItsOwnWithRoomForItsSealAndTheDateUnderTheLast() {
        TypesetDocument typeset = typeset(ONE + "、" + TWO + "、" + THREE, ONE + "、" + TWO + "、" + THREE, true);
        Measured pdf = new Measured(typeset);
        int page = pdf.pageOf("2026年3月2日");
        SealSpot seal = typeset.seal();

        assertThat(seal.page()).isEqualTo(page);
        assertThat(seal.xMillimetres()).isCloseTo(28 + 26, within(1.0));
        List<Char> date = pdf.line(page, "2026年3月2日");
        assertThat(middle(date)).isCloseTo(28 + 156 - 26, within(1.0));
        assertThat(pdf.chars(page).stream().filter(c -> c.size() == 16)).allSatisfy(c ->
                assertThat(c.width() * Measured.MM).isLessThanOrEqualTo(c.size() + 1));
        assertThat(pdf.texts(page)).noneMatch(line -> line.contains("、" + TWO));
    }

    @Test
    void withoutSealsTheyStandUnderEachOther() {
        Measured pdf = measured(ONE + "、" + TWO, ONE + "、" + TWO, false);
        int page = pdf.pageOf("2026年3月2日");

        assertThat(pdf.texts(page)).containsSubsequence(ONE, TWO, "2026年3月2日");
    }

    @Test
    void aBlankBetweenPostAndNameDividesNoSignatory() {
        assertThat(Organs.signing("市长　孙国", "云山市人民政府")).containsExactly("市长　孙国");
        assertThat(Organs.signing("甲局 乙局", "甲局、乙局")).containsExactly("甲局", "乙局");
        assertThat(Organs.signing("甲局、乙局", null)).containsExactly("甲局", "乙局");
    }

    @Test
    void twentyOrgansStillStandOnPages() {
        String many = String.join("、", IntStream.range(0, 20).mapToObj(i -> "云山市第" + i + "局").toList());
        Measured pdf = measured(many, many, true);

        assertThat(pdf.pageOf("2026年3月2日")).isGreaterThanOrEqualTo(0);
        IntStream.range(0, pdf.pages()).forEach(page -> assertThat(pdf.chars(page)).allSatisfy(c ->
                assertThat(c.baseline()).isBetween(37.0, 275.0)));
    }

    @Test
    void aLongSignatoryIsBrokenBetweenWordsAndNotNarrowed() {
        String name = "云山高新技术产业开发区管理委员会国有资产监督管理局办公室综合处";
        TypesetDocument typeset = typeset(ONE, name, true);
        Measured pdf = new Measured(typeset);
        int page = typeset.seal().page();

        List<Char> first = pdf.line(page, "云山高新技术");
        assertThat(Measured.text(first)).isNotEqualTo(name);
        assertThat(String.join("", pdf.texts(page))).contains(name);
        assertThat(first).allSatisfy(c -> assertThat(c.width() * Measured.MM).isCloseTo(16, within(0.05)));
        assertThat(typeset.findings()).isEmpty();
    }

    private static TypesetDocument typeset(String issuer, String signatory, boolean sealed) {
        DocumentText text = new DocumentText(issuer, "云国资发〔2026〕7号", null, "关于开展资产清查工作的通知", DocumentKind.NOTICE,
                List.of("各市属企业"), Collections.nCopies(4, Samples.han(60)), List.of(), signatory, LocalDate.of(2026, 3, 2), null, List.of());
        return Samples.TYPESETTING.typeset(text, new Imprint("", null, List.of(), null, null, null, sealed));
    }

    private static Measured measured(String issuer, String signatory, boolean sealed) {
        return new Measured(typeset(issuer, signatory, sealed));
    }

    private static List<Char> red(Measured pdf, String name) {
        return pdf.lines(0).stream().filter(line -> Measured.text(line).startsWith(name)).findFirst().orElseThrow()
                .subList(0, name.length());
    }

    private static double end(List<Char> line) {
        Char last = line.get(line.size() - 1);
        return last.x() + last.width();
    }

    private static double middle(List<Char> line) {
        return (line.get(0).x() + end(line)) / 2;
    }
}
