package org.vermilion.typeset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.vermilion.access.NoAccessCheck;
import org.vermilion.refusal.Refusal;
import org.vermilion.text.DocumentText;
import org.vermilion.text.DocumentText.Attachment;
import org.vermilion.text.DocumentText.Paragraph;

/**
 * Sets documents in the layout of GB/T 9704-2012 and writes them as PDF/A-2b. Thread-safe; writing the file is one at a
 * time, composing is not.
 */
@NoAccessCheck(reason = "sets the text it is handed and reads nothing else")
@Component
public final class Typesetting {

    /** About 5,000 pages. */
    static final long LONGEST = 3_000_000;

    private final Fonts fonts;

    public Typesetting(Fonts fonts) {
        this.fonts = fonts;
    }

    /**
     * Typesets a document or a draft of one; what is missing is left out.
     *
     * @return the file and what a person should know about it; the same input gives the same bytes
     * @throws Refusal {@link TypesetReason#TOO_LONG} if the text has more than 3,000,000 characters
     */
    public TypesetDocument typeset(DocumentText text, Imprint imprint) {
        long length = length(text);
        if (length > LONGEST) {
            throw new Refusal(TypesetReason.TOO_LONG, length, LONGEST);
        }
        Composition composition = composition(text, imprint);
        List<Finding> findings = new ArrayList<>(substitutes());
        findings.addAll(composition.findings());
        try {
            byte[] pdf = Painter.paint(composition.pages(), Shaping.clean(text.title()));
            return new TypesetDocument(pdf, composition.pages().size(), composition.seal(), findings);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory is all it writes to
        }
    }

    /** The loosest composition that keeps the rules; the first one, with its findings, if none does. */
    private Composition composition(DocumentText text, Imprint imprint) {
        Composition first = null;
        for (Tightness tightness : Tightness.values()) {
            Composition composition = new Composition(text, imprint, fonts, tightness);
            if (composition.compose()) {
                return composition;
            }
            first = first == null ? composition : first;
        }
        return Objects.requireNonNull(first);
    }

    private List<Finding> substitutes() {
        List<String> names = Stream.of(Role.values()).filter(role -> fonts.face(role).substitute()).map(Role::bundled).toList();
        return names.isEmpty() ? List.of() : List.of(Finding.fontSubstituted(String.join(", ", names)));
    }

    private static long length(DocumentText text) {
        long sum = text.body().stream().mapToLong(paragraph -> paragraph.text().length()).sum();
        for (Attachment attachment : text.attachments()) {
            sum += attachment.title().length()
                    + attachment.body().stream().map(Paragraph::text).mapToLong(String::length).sum()
                    + attachment.table().stream().flatMap(List::stream).mapToLong(String::length).sum();
        }
        return sum;
    }
}
