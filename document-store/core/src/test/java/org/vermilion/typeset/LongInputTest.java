package org.vermilion.typeset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.vermilion.refusal.Refusal;
import org.vermilion.text.DocumentKind;
import org.vermilion.text.DocumentText;

class LongInputTest {

    @Test
    void threeHundredPagesTakeLessThanFiveSeconds() {
        DocumentText text = Samples.notice(Collections.nCopies(1400, Samples.han(138)));
        Samples.TYPESETTING.typeset(text, Samples.IMPRINT);

        long start = System.nanoTime();
        TypesetDocument typeset = Samples.TYPESETTING.typeset(text, Samples.IMPRINT);
        Duration took = Duration.ofNanos(System.nanoTime() - start);

        assertThat(typeset.pages()).isGreaterThanOrEqualTo(300);
        assertThat(took).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void aTitleOf200CharactersIsSetSmallerAndTheFirstPageStillShowsBody() {
        String title = ("关于" + Samples.HAN.repeat(4)).substring(0, 198) + "通知";

        TypesetDocument typeset = Samples.TYPESETTING.typeset(Samples.notice(title, Samples.lines(30), List.of()), Samples.IMPRINT);

        Measured pdf = new Measured(typeset);
        assertThat(pdf.texts(0)).contains(Samples.HAN.substring(0, 26));
        assertThat(String.join("", pdf.texts(0))).contains(title);
        assertThat(typeset.findings()).extracting(Finding::code).contains("TYPE-TITLE-REDUCED");
    }

    @Test
    void tooManyAddresseesGoToTheRecordBlockSoThatTheFirstPageShowsBody() {
        List<String> many = java.util.stream.IntStream.range(0, 40).mapToObj(i -> "云山市第" + i + "投资集团有限公司").toList();
        DocumentText text = new DocumentText(Samples.ORGAN, null, null, Samples.TITLE, DocumentKind.NOTICE, many, Samples.lines(10),
                List.of(), Samples.ORGAN, null, null, List.of("市审计局"));

        TypesetDocument typeset = Samples.TYPESETTING.typeset(text, Samples.IMPRINT);

        Measured pdf = new Measured(typeset);
        assertThat(pdf.texts(0)).contains(Samples.HAN.substring(0, 26)).noneMatch(line -> line.contains("云山市第0投资集团"));
        assertThat(pdf.texts(pdf.pageOf("主送：云山市第0投资集团"))).anyMatch(line -> line.contains("抄送：市审计局。"));
        assertThat(typeset.findings()).extracting(Finding::code).contains("TYPE-ADDRESSEES-MOVED");
    }

    @Test
    void aRecordBlockLongerThanAPageGoesOverSeveral() {
        List<String> many = java.util.stream.IntStream.range(0, 200).mapToObj(i -> "云山市第" + i + "投资集团有限公司").toList();
        DocumentText text = new DocumentText(Samples.ORGAN, null, null, Samples.TITLE, DocumentKind.NOTICE, List.of(), Samples.lines(3),
                List.of(), Samples.ORGAN, null, null, many);

        Measured pdf = new Measured(Samples.TYPESETTING.typeset(text, Samples.IMPRINT));

        assertThat(pdf.pageOf("第199投资")).isGreaterThan(pdf.pageOf("第0投资"));
        assertThat(pdf.chars(pdf.pages() - 1)).allSatisfy(c -> assertThat(c.baseline()).isBetween(37.0, 272.0));
    }

    @Test
    void aMarkOf200CharactersStaysInTheTypeArea() {
        DocumentText text = new DocumentText(Samples.HAN.repeat(4).substring(0, 200), null, null, "通知", null, List.of(),
                Samples.lines(2), List.of(), null, null, null, List.of());

        TypesetDocument typeset = Samples.TYPESETTING.typeset(text, Imprint.NONE);

        assertThat(new Measured(typeset).chars(0)).allSatisfy(c -> assertThat(c.x() + c.width()).isBetween(28.0, 184.5));
        assertThat(typeset.findings()).extracting(Finding::code).contains("TYPE-MARK-SQUEEZED");
    }

    @Test
    void anEmptyDraftIsOneEmptyPage() {
        DocumentText empty = new DocumentText(null, null, null, null, null, List.of(), List.of(), List.of(), null, null, null, List.of());

        TypesetDocument typeset = Samples.TYPESETTING.typeset(empty, Imprint.NONE);

        assertThat(typeset.pages()).isEqualTo(1);
        assertThat(typeset.seal()).isNull();
        assertThat(new Measured(typeset).texts(0)).containsExactly("— 1 —");
    }

    @Test
    void refusesATextBeyondTheLimitAndACopyNumberThatIsNone() {
        DocumentText text = Samples.notice(Collections.nCopies(40, Samples.han(100_000)));

        assertThatThrownBy(() -> Samples.TYPESETTING.typeset(text, Imprint.NONE)).isInstanceOf(Refusal.class)
                .extracting(e -> ((Refusal) e).reason()).isEqualTo(TypesetReason.TOO_LONG);
        assertThatThrownBy(() -> new Imprint("", "12", List.of(), null, null, null, false)).isInstanceOf(Refusal.class)
                .extracting(e -> ((Refusal) e).reason()).isEqualTo(TypesetReason.COPY_NUMBER);
    }
}
