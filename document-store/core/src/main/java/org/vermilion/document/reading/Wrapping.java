package org.vermilion.document.reading;

import java.util.List;

/**
 * How the lines of a text were broken: one line a paragraph, or at a fixed width as in text taken from a page.
 *
 * @param width the fixed width in Chinese characters; 0 if there is none
 * @param indents whether the first lines of paragraphs are indented
 */
record Wrapping(int width, boolean indents) {

    private static final int WIDEST = 60;
    private static final int NARROWEST = 15;
    private static final int FEWEST_LINES = 6;
    private static final int LEAST_BROKEN = 20;
    private static final String GOES_ON_AFTER = "，、（《“(,—";
    private static final String GOES_ON_WITH = "，。、；：！？”》）,;)";

    static Wrapping of(List<Line> lines) {
        int[] widths = lines.stream().mapToInt(line -> Math.min(line.width(), WIDEST + 10)).sorted().toArray();
        int count = widths.length;
        int width = count < FEWEST_LINES ? 0 : widths[count - 1 - count / 50];
        long full = 0;
        for (int i = count - 1; i >= 0 && widths[i] >= width - 3; i--) {
            full++;
        }
        boolean fixed = width <= WIDEST && width >= NARROWEST && full * 10 >= count * 4L;
        long indented = lines.stream().filter(Line::indented).count();
        return new Wrapping(fixed ? width : 0, indented > 0);
    }

    /** Whether a line goes on with the sentence of the line above it. */
    boolean goesOn(Line above, String last, Line line, String first) {
        if (Ordinals.level(first) > 0 || first.startsWith("附件") || first.startsWith("注：") || Ordinals.isBare(last)) {
            return false;
        }
        if (GOES_ON_WITH.indexOf(first.charAt(0)) >= 0) {
            return true;
        }
        boolean newParagraph = indents && line.indented();
        if (GOES_ON_AFTER.indexOf(last.charAt(last.length() - 1)) >= 0) {
            return true;
        }
        if (newParagraph) {
            return false;
        }
        boolean ended = Signs.endsSentence(last);
        if (width > 0) {
            return above.width() >= width - 3 && (!ended || indents);
        }
        return !ended && last.length() >= LEAST_BROKEN && isSentence(last);
    }

    /** A heading may have a comma, running text has one; nothing but running text has a full stop in its midst. */
    private static boolean isSentence(String text) {
        return text.indexOf('。') >= 0 || (Ordinals.level(text) == 0 && text.chars().anyMatch(c -> "，；,;".indexOf(c) >= 0));
    }
}
