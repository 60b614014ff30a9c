package org.vermilion.issuing;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The one form in which names of organs and prefixes of numbers are compared, so that blanks, full-width letters, other
 * brackets and characters nobody sees make no other name of one. The text itself is never changed to it.
 */
public final class NameForm {

    private NameForm() {}

    /** The form of a name; empty if it shows nothing. */
    public static String of(String name) {
        StringBuilder seen = new StringBuilder(name.length());
        Normalizer.normalize(name, Normalizer.Form.NFKC).codePoints().filter(NameForm::shows)
                .map(NameForm::bracket).forEach(seen::appendCodePoint);
        return Normalizer.normalize(seen, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    private static boolean shows(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED,
                    Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR,
                    Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> false;
            default -> c != 0x115F && c != 0x1160 && c != 0x3164 && c != 0x2800; // fillers that are letters by name only
        };
    }

    private static int bracket(int c) {
        return switch (c) {
            case '〔', '【', '〖', '［', '{', '〘', '〚', '⟦' -> '[';
            case '〕', '】', '〗', '］', '}', '〙', '〛', '⟧' -> ']';
            default -> c;
        };
    }
}
