package org.vermilion.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.vermilion.text.DocumentKind;
import org.vermilion.text.DocumentText;
import org.vermilion.text.DocumentText.Attachment;
import org.vermilion.text.DocumentText.Paragraph;

class AnyDocumentProperties {

    @Property(tries = 60)
    void whateverIsTypesetStaysOnItsPagesAndIsTheSameTwice(@ForAll("texts") DocumentText text, @ForAll("imprints") Imprint imprint) {
        TypesetDocument typeset = Samples.TYPESETTING.typeset(text, imprint);

        Measured pdf = new Measured(typeset);
        assertThat(pdf.pages()).isEqualTo(typeset.pages());
        for (int page = 0; page < pdf.pages(); page++) {
            assertThat(pdf.chars(page)).allSatisfy(c -> {
                assertThat(c.x()).isBetween(18.0, 192.0);
                assertThat(c.baseline()).isBetween(30.0, 275.0);
            });
        }
        assertThat(Samples.TYPESETTING.typeset(text, imprint).pdf()).isEqualTo(typeset.pdf());
    }

    @Provide
    Arbitrary<DocumentText> texts() {
        Arbitrary<String> any = Arbitraries.strings().all().ofMaxLength(60);
        Arbitrary<String> chinese = Arbitraries.strings().withCharRange('一', '龥').withChars("，。《》“”（）1aA 　\t\u0000").ofMaxLength(300);
        Arbitrary<String> text = Arbitraries.oneOf(any, chinese);
        Arbitrary<Paragraph> paragraph = Combinators.combine(Arbitraries.integers().between(0, 4), text).as(Paragraph::new);
        Arbitrary<Attachment> attachment = Combinators.combine(text, paragraph.list().ofMaxSize(4), any.list().ofMaxSize(7).list().ofMaxSize(8))
                .as(Attachment::new);
        Arbitrary<LocalDate> date = Arbitraries.integers().between(0, 30_000).map(day -> LocalDate.of(1990, 1, 1).plusDays(day));
        return Combinators.combine(text.injectNull(0.2), any.injectNull(0.3), text.injectNull(0.1), Arbitraries.of(DocumentKind.class).injectNull(0.1),
                        text.list().ofMaxSize(5), paragraph.list().ofMaxSize(12), attachment.list().ofMaxSize(3))
                .flatAs((issuer, number, title, kind, addressees, body, attachments) ->
                        Combinators.combine(text.injectNull(0.2), date.injectNull(0.2), text.injectNull(0.5), text.list().ofMaxSize(4))
                                .as((signatory, day, note, copies) -> new DocumentText(issuer, number, null, title, kind, addressees, body,
                                        attachments, signatory, day, note, copies)));
    }

    @Provide
    Arbitrary<Imprint> imprints() {
        Arbitrary<String> name = Arbitraries.strings().withCharRange('一', '龥').ofMinLength(0).ofMaxLength(40);
        return Combinators.combine(Arbitraries.of("", "内部", "机密★20年"), Arbitraries.of("000001").injectNull(0.5),
                        name.list().ofMaxSize(5), name.injectNull(0.3), name.injectNull(0.8), Arbitraries.of(true, false))
                .as((label, copy, signers, organ, mark, sealed) ->
                        new Imprint(label, copy, List.copyOf(signers), organ, LocalDate.of(2026, 1, 2), mark, sealed));
    }
}
