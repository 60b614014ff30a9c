package org.vermilion.typeset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vermilion.refusal.Refusal;
import org.vermilion.text.DocumentText;
import org.vermilion.text.DocumentText.Attachment;
import org.vermilion.text.DocumentText.Paragraph;

/** What is sealed shows what was signed off, or is not sealed. */
class OriginalTest {

    /** In no Unicode plane anybody writes. */
    private static final String NOWHERE = Character.toString(0x33000);

    @Test
    void rareHanziSubscriptsSuperscriptsAndSignsAreSet() {
        String said = "关于𠮷某䶮某𬭚某减排CO₂及10⁻³、x²、☑☐✓㉑Ⅻ㎡℃事项";

        TypesetDocument original = Samples.TYPESETTING.original(Samples.notice(List.of(new Paragraph(0, said))), Samples.IMPRINT);

        Measured pdf = new Measured(original);
        String page = String.join("", pdf.texts(0));
        said.codePoints().forEach(c -> assertThat(page).contains(Character.toString(c)));
        assertThat(page).doesNotContain("〓");
        assertThat(pdf.chars(0).stream().filter(c -> "⁻³²₂".contains(c.text())).map(Measured.Char::font).distinct()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"title", "body", "attachment", "table", "signer", "printer", "signatory", "addressee", "note", "copy", "mark"})
    void aCharacterNoFaceHasIsRefusedByItsCodeAndItsPlace(String where) {
        Refusal refusal = refusalOf(text(where, "某" + NOWHERE), imprint(where, "某" + NOWHERE));

        assertThat(refusal.reason()).isEqualTo(TypesetReason.GLYPH_MISSING);
        assertThat(refusal.zh()).contains("U+33000").contains(place(where));
    }

    @Test
    void theParagraphAndTheRowAreNamed() {
        DocumentText text = Samples.notice("通知", List.of(Samples.han(5), new Paragraph(0, NOWHERE)), List.of(
                new Attachment("甲", List.of(), List.of(List.of("乙"), List.of(NOWHERE)))));

        Refusal refusal = refusalOf(text, Samples.IMPRINT);

        assertThat(refusal.zh()).contains("正文第2段").contains("附件第2行");
        assertThat(refusal.en()).contains("body, paragraph 2").contains("attachment, row 2");
    }

    @Test
    void whatTurnsOrSelectsTheCharactersBesideItIsNotDroppedSilently() {
        for (String said : List.of("甲\u202E乙丙", "葛\uDB40\uDD00城", "甲\u2067乙", "神\uFE00社")) {
            Refusal refusal = refusalOf(Samples.notice(List.of(new Paragraph(0, said))), Samples.IMPRINT);

            assertThat(refusal.reason()).isEqualTo(TypesetReason.GLYPH_MISSING);
        }
        assertThat(refusalOf(text("title", "甲\u202E乙"), Samples.IMPRINT).zh()).contains("U+202E").contains("标题");
    }

    @Test
    void aPrivateCharacterIsNobodysUnlessAnOwnFaceHasIt() {
        assertThat(refusalOf(text("body", "\uE000"), Samples.IMPRINT).zh()).contains("U+E000");
    }

    @Test
    void manyCharactersAreNamedInOneSentenceOfBoundedLength() {
        String many = IntStream.range(0, 50).mapToObj(i -> Character.toString(0x33000 + i)).collect(Collectors.joining());

        assertThat(refusalOf(text("body", many), Samples.IMPRINT).zh()).hasSizeLessThan(600).contains("…");
    }

    @Property(tries = 40)
    void anOriginalSaysEveryCharacterOrIsRefused(@ForAll("characters") String said) {
        DocumentText text = Samples.notice(List.of(new Paragraph(0, said)));
        try {
            Measured pdf = new Measured(Samples.TYPESETTING.original(text, Imprint.NONE));
            String pages = IntStream.range(0, pdf.pages()).mapToObj(i -> String.join("", pdf.texts(i))).collect(Collectors.joining());
            said.codePoints().forEach(c -> assertThat(pages).as("U+%04X", c).contains(Character.toString(c)));
        } catch (Refusal refusal) {
            assertThat(refusal.reason()).isEqualTo(TypesetReason.GLYPH_MISSING);
            assertThat(refusal.details().get(0)).startsWith("U+");
        }
    }

    @Provide
    Arbitrary<String> characters() {
        Arbitrary<Integer> any = Arbitraries.oneOf(Arbitraries.integers().between(0x21, 0x7E), Arbitraries.integers().between(0xA1, 0x24F),
                Arbitraries.integers().between(0x2070, 0x2BFF), Arbitraries.integers().between(0x3400, 0x9FFF),
                Arbitraries.integers().between(0x20000, 0x20FFF));
        return any.filter(c -> Character.isDefined(c) && Character.getType(c) != Character.FORMAT
                        && Character.getType(c) != Character.NON_SPACING_MARK)
                .list().ofMinSize(1).ofMaxSize(3)
                .map(list -> list.stream().map(Character::toString).collect(Collectors.joining()));
    }

    private static Refusal refusalOf(DocumentText text, Imprint imprint) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> Samples.TYPESETTING.original(text, imprint));
        assertThat(refusal).as("refused").isNotNull();
        assertThat(catchThrowableOfType(Refusal.class, () -> Samples.TYPESETTING.requireSettable(text, imprint)).zh())
                .isEqualTo(refusal.zh());
        return refusal;
    }

    private static DocumentText text(String where, String said) {
        return new DocumentText(where.equals("mark") ? said : Samples.ORGAN, "云国资发〔2026〕7号", null,
                where.equals("title") ? said : Samples.TITLE, org.vermilion.text.DocumentKind.NOTICE,
                List.of(where.equals("addressee") ? said : "各市属企业"), List.of(new Paragraph(0, where.equals("body") ? said : "正文。")),
                List.of(new Attachment(where.equals("attachment") ? said : "清单", List.of(),
                        List.of(List.of(where.equals("table") ? said : "序号")))),
                where.equals("signatory") ? said : Samples.ORGAN, java.time.LocalDate.of(2026, 3, 2), where.equals("note") ? said : null,
                List.of(where.equals("copy") ? said : "市委办公室"));
    }

    private static Imprint imprint(String where, String said) {
        return new Imprint("内部", null, where.equals("signer") ? List.of(said) : List.of(),
                where.equals("printer") ? said : "云山市国资委办公室", java.time.LocalDate.of(2026, 3, 4), null, true);
    }

    private static String place(String where) {
        return switch (where) {
            case "title" -> "标题";
            case "body" -> "正文第1段";
            case "attachment" -> "附件";
            case "table" -> "附件第1行";
            case "signer" -> "签发人";
            case "printer", "copy" -> "版记";
            case "signatory" -> "发文机关署名";
            case "addressee" -> "主送机关";
            case "note" -> "附注";
            default -> "发文机关标志";
        };
    }
}
