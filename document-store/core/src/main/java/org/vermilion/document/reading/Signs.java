package org.vermilion.document.reading;

import java.util.ArrayList;
import java.util.List;

/** Blanks, brackets and sentence ends in Chinese text. Every method takes time linear in its text. */
final class Signs {

    private static final String ENDS = "。！？；：…!?;:";
    private static final String AFTER_END = "”’」』》〉）)】]\"'";
    private static final String OPENING = "《〈“（(【〔[「『";
    private static final String CLOSING = "》〉”）)】〕]」』";

    private Signs() {
    }

    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /** Without any blanks. */
    static String tight(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!isBlank(text.charAt(i))) {
                out.append(text.charAt(i));
            }
        }
        return out.toString();
    }

    /** With each run of blanks made one space, none at the ends. */
    static String flat(String text) {
        return rejoined(text, false);
    }

    /** With the blanks taken out that stand beside a Chinese character, as titles spread over a line have them. */
    static String closeUp(String text) {
        return rejoined(text, true);
    }

    private static String rejoined(String text, boolean close) {
        StringBuilder out = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isBlank(c)) {
                gap = !out.isEmpty();
                continue;
            }
            if (gap && (!close || (c < 128 && out.charAt(out.length() - 1) < 128))) {
                out.append(' ');
            }
            gap = false;
            out.append(c);
        }
        return out.toString();
    }

    /** The parts between wide gaps: two blanks and more, a tab, a full-width space. */
    static List<String> pieces(String text) {
        return split(text, true);
    }

    /** The parts between blanks of any width. */
    static List<String> words(String text) {
        return split(text, false);
    }

    private static List<String> split(String text, boolean wideOnly) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        int i = 0;
        while (i < text.length()) {
            int from = i;
            while (i < text.length() && isBlank(text.charAt(i))) {
                i++;
            }
            boolean wide = i - from > 1 || (i > from && (text.charAt(from) == '\u3000' || text.charAt(from) == '\t'));
            if (i > from && (wide || !wideOnly)) {
                addPart(parts, text, start, from);
                start = i;
            }
            if (i == from) {
                i++;
            }
        }
        addPart(parts, text, start, text.length());
        return parts;
    }

    private static void addPart(List<String> parts, String text, int from, int to) {
        String part = strip(text.substring(from, to));
        if (!part.isEmpty()) {
            parts.add(part);
        }
    }

    /** Whether a text ends as a sentence does, closing quotes and brackets aside. */
    static boolean endsSentence(String text) {
        int i = text.length() - 1;
        while (i > 0 && (isBlank(text.charAt(i)) || AFTER_END.indexOf(text.charAt(i)) >= 0)) {
            i--;
        }
        return i >= 0 && ENDS.indexOf(text.charAt(i)) >= 0;
    }

    /** How many brackets and quotes stay open (positive) or are closed without having been opened (negative). */
    static int open(String text) {
        int depth = 0;
        int lowest = 0;
        for (int i = 0; i < text.length(); i++) {
            if (OPENING.indexOf(text.charAt(i)) >= 0) {
                depth++;
            } else if (CLOSING.indexOf(text.charAt(i)) >= 0) {
                depth--;
                lowest = Math.min(lowest, depth);
            }
        }
        return depth > 0 ? depth : lowest;
    }

    /** The text inside one pair of parentheses that spans it whole; the text itself if there is none. */
    static String unwrapped(String text) {
        return isWrapped(text) ? strip(text.substring(1, text.length() - 1)) : text;
    }

    static boolean isWrapped(String text) {
        return text.length() > 2 && "（(".indexOf(text.charAt(0)) >= 0 && "）)".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** Width in Chinese characters: half-width characters count half. */
    static int width(String text) {
        int halves = 0;
        for (int i = 0; i < text.length(); i++) {
            halves += text.charAt(i) < 128 ? 1 : 2;
        }
        return (halves + 1) / 2;
    }

    /** The text behind its first colon; the text itself if it has none. */
    static String afterLabel(String text) {
        int full = text.indexOf('：');
        int half = text.indexOf(':');
        int at = full < 0 ? half : half < 0 ? full : Math.min(full, half);
        return at < 0 ? text : strip(text.substring(at + 1));
    }

    static boolean isHan(char c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }
}
