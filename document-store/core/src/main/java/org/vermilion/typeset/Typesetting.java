package org.vermilion.typeset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

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

    /** So many characters a refusal names. */
    private static final int MOST_NAMED = 10;

    private final Fonts fonts;

    public Typesetting(Fonts fonts) {
        this.fonts = fonts;
    }

    /**
     * Typesets a draft; what is missing is left out, and what no face has shows as 〓.
     *
     * @return the file and what a person should know about it; the same input gives the same bytes
     * @throws Refusal {@link TypesetReason#TOO_LONG} if the text has more than 3,000,000 characters
     */
    public TypesetDocument typeset(DocumentText text, Imprint imprint) {
        return painted(text, composition(text, imprint));
    }

    /**
     * Typesets what is to be sealed: it shows what the text says, or there is none.
     *
     * @throws Refusal as {@link #typeset}, and {@link TypesetReason#GLYPH_MISSING}, which names character and place, if
     *     a character of what is printed cannot be set as it stands
     */
    public TypesetDocument original(DocumentText text, Imprint imprint) {
        Composition composition = composition(text, imprint);
        requireWhole(composition);
        return painted(text, composition);
    }

    /**
     * Demands that {@link #original} would not refuse, while the text can still be corrected.
     *
     * @throws Refusal as {@link #original}
     */
    public void requireSettable(DocumentText text, Imprint imprint) {
        requireWhole(composition(text, imprint));
    }

    private static void requireWhole(Composition composition) {
        List<Lacking> lacking = composition.lacking();
        if (!lacking.isEmpty()) {
            List<Refusal.Detail> named = lacking.stream().limit(MOST_NAMED).map(Lacking::detail).toList();
            String more = lacking.size() > MOST_NAMED ? " …" : "";
            throw new Refusal(TypesetReason.GLYPH_MISSING, new Refusal.Detail(
                    named.stream().map(Refusal.Detail::code).collect(Collectors.joining(", ")) + more,
                    named.stream().map(Refusal.Detail::zh).collect(Collectors.joining("、")) + more,
                    named.stream().map(Refusal.Detail::en).collect(Collectors.joining(", ")) + more));
        }
    }

    private static TypesetDocument painted(DocumentText text, Composition composition) {
        try {
            byte[] pdf = Painter.paint(composition.pages(), composition.structure(), Shaping.clean(text.title()));
            return new TypesetDocument(pdf, composition.pages().size(), composition.seal(), composition.findings());
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory is all it writes to
        }
    }

    /** The loosest composition that keeps the rules; the first one, with its findings, if none does. */
    private Composition composition(DocumentText text, Imprint imprint) {
        long length = length(text);
        if (length > LONGEST) {
            throw new Refusal(TypesetReason.TOO_LONG, length, LONGEST);
        }
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
