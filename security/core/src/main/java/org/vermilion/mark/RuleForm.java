package org.vermilion.mark;

import java.text.Normalizer;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

/**
 * The form in which rules read what people wrote. What is kept and shown is never this form.
 *
 * <p>Compatibility forms are opened (full-width, enclosed, radicals); what shows nothing is gone (invisible, direction and
 * tag characters, variation selectors, marks set over or under others, private and unassigned characters); every blank is
 * one space; characters that look like one rules know are that one ({@code look-alikes.tsv}). Thread-safe.
 */
public final class RuleForm {

    private static final LookAlikes ALIKE = new LookAlikes();
    private static final int BRAILLE_BLANK = 0x2800;

    private RuleForm() {}

    /** The text as rules read it; never longer than the text opened to compatibility forms. */
    public static String of(String text) {
        if (isAscii(text)) {
            return text;
        }
        String open = Normalizer.normalize(text, Normalizer.Form.NFKD);
        StringBuilder form = new StringBuilder(open.length());
        open.codePoints().forEach(character -> {
            if (isBlank(character)) {
                form.append(' ');
            } else if (shows(character)) {
                form.appendCodePoint(ALIKE.of(character));
            }
        });
        return form.toString();
    }

    /** The same without any blank, as names are compared. */
    public static String tight(String text) {
        return of(text).replaceAll("\\s", "");
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c >= ' ' && c < 0x7F);
    }

    private static boolean isBlank(int character) {
        return character == BRAILLE_BLANK || character == '\t' || character == '\n' || character == '\r'
                || Character.isSpaceChar(character);
    }

    private static boolean shows(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK,
                    Character.PRIVATE_USE, Character.SURROGATE -> false;
            case Character.UNASSIGNED -> UCharacter.isDefined(character) // younger than the platform's tables
                    && !UCharacter.hasBinaryProperty(character, UProperty.DEFAULT_IGNORABLE_CODE_POINT);
            default -> !UCharacter.hasBinaryProperty(character, UProperty.DEFAULT_IGNORABLE_CODE_POINT);
        };
    }
}
