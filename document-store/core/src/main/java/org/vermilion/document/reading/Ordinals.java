package org.vermilion.document.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbering of headings, 一、 （一） 1. （1） (GB/T 9704-2012, 7.3.3), in half-width and full-width forms. */
final class Ordinals {

    private static final String FIGURES = "[一二三四五六七八九十百]";
    private static final Pattern FIRST = Pattern.compile(
            FIGURES + "{1,5}\\s*[、．.](?!\\s?" + FIGURES + "+[级线类期产批档等])|第" + FIGURES + "{1,4}(章|部分|编|篇)");
    private static final Pattern SECOND = Pattern.compile("[（(]\\s?" + FIGURES + "{1,4}\\s?[)）]|[㈠-㈩]|第" + FIGURES + "{1,4}节");
    private static final Pattern THIRD = Pattern.compile("[0-9０-９]{1,2}\\s?[.．、](?![0-9０-９]|[、．.])|[0-9]{1,2}[.．、](?=(19|20)[0-9]{2}年)");
    private static final Pattern FOURTH = Pattern.compile("[（(]\\s?[0-9０-９]{1,2}\\s?[)）]|[0-9０-９]{1,2}[)）]|[①-⑳]|[⑴-⒇]");
    private static final int LONGEST = 16;

    private Ordinals() {
    }

    /** 1 to 4 for the level of the heading a text opens with, 0 for none. */
    static int level(String text) {
        String start = start(text);
        return FIRST.matcher(start).lookingAt() ? 1
                : SECOND.matcher(start).lookingAt() ? 2
                : THIRD.matcher(start).lookingAt() ? 3
                : FOURTH.matcher(start).lookingAt() ? 4 : 0;
    }

    /** Whether a text is a number and nothing else, as in {@code 一、}. */
    static boolean isBare(String text) {
        return text.length() <= LONGEST && level(text) > 0 && without(text).isEmpty();
    }

    /** The text behind its number. */
    static String without(String text) {
        String start = start(text);
        for (Pattern pattern : new Pattern[] {FIRST, SECOND, THIRD, FOURTH}) {
            Matcher m = pattern.matcher(start);
            if (m.lookingAt()) {
                return Signs.strip(text.substring(m.end()));
            }
        }
        return text;
    }

    private static String start(String text) {
        return text.substring(0, Math.min(LONGEST, text.length()));
    }
}
