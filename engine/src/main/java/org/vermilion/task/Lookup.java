package org.vermilion.task;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Texts as words are looked up in them: compatibility normal form (NFKC), lower case, and a blank for whatever is no
 * letter or digit. So {@code 国资发〔2019〕23号} is found by {@code 国资发 2019 23}, and nothing that LIKE takes for a
 * wildcard is left in a text or a word.
 */
final class Lookup {

    /** The most words looked up at once. */
    static final int MOST_WORDS = 10;
    /** The longest question, in characters. */
    static final int LONGEST = 200;

    private static final int COLUMN = 13_000;

    private Lookup() {}

    /** The texts as one, cut to what its column holds. */
    static String text(@Nullable String... texts) {
        String folded = Stream.of(texts).filter(Objects::nonNull).map(Lookup::folded).collect(Collectors.joining(" "));
        if (folded.length() <= COLUMN) {
            return folded;
        }
        return folded.substring(0, Character.isHighSurrogate(folded.charAt(COLUMN - 1)) ? COLUMN - 1 : COLUMN);
    }

    /** The words of a question; none if it has no letter and no digit. */
    static List<String> words(String asked) {
        return Arrays.stream(folded(asked).split(" ")).filter(word -> !word.isEmpty()).distinct().limit(MOST_WORDS).toList();
    }

    private static String folded(String text) {
        StringBuilder folded = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).codePoints().forEach(point -> {
            if (Character.isLetterOrDigit(point) || Character.getType(point) == Character.NON_SPACING_MARK) {
                folded.appendCodePoint(point);
            } else if (folded.length() > 0 && folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            }
        });
        return folded.toString().strip();
    }
}
