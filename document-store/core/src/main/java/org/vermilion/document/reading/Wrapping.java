package org.vermilion.document.reading;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How the lines of a text were broken: one line a paragraph, or at a fixed width as in text taken from a page.
 *
 * @param width the fixed width in Chinese characters, two half-width ones counted as one; 0 if there is none
 * @param length the fixed width with each character counted as one
 * @param indents whether the first lines of paragraphs are indented
 */
record Wrapping(int width, int length, boolean indents) {

    private static final int WIDEST = 60;
    private static final int NARROWEST = 20;
    private static final int FEWEST_LINES = 6;
    private static final int LEAST_BROKEN = 20;
    private static final int SLACK = 3;
    private static final String GOES_ON_AFTER = "，、（《“(,—";
    private static final String GOES_ON_WITH = "，。、；：！？”》）,;)";

    static Wrapping of(List<Line> lines) {
        int width = fixed(lines.stream().mapToInt(line -> Math.min(line.width(), WIDEST + 10)));
        int length = fixed(lines.stream().mapToInt(line -> Math.min(line.length(), WIDEST + 10)));
        return new Wrapping(width, width > 0 ? length : 0, lines.stream().anyMatch(Line::indented));
    }

    /** The wrapping of a part: its own if it has lines enough to tell, that of the whole otherwise. */
    Wrapping within(List<Line> part) {
        return part.size() < FEWEST_LINES ? this : of(part);
    }

    /** The width that most lines are close under and few go beyond; 0 if there is none. */
    private static int fixed(IntStream each) {
        int[] lines = new int[WIDEST + 11];
        each.forEach(width -> lines[width]++);
        int count = IntStream.of(lines).sum();
        int width = 0;
        int most = 0;
        for (int w = NARROWEST; w <= WIDEST; w++) {
            int full = IntStream.rangeClosed(w - SLACK, w).map(i -> lines[i]).sum();
            if (full > most) {
                most = full;
                width = w;
            }
        }
        int beyond = IntStream.range(width + 1, lines.length).map(i -> lines[i]).sum();
        return count >= FEWEST_LINES && most * 10 >= count * 4 && beyond * 10 <= count ? width : 0;
    }

    /** Whether a line goes on with the sentence of the line above it. */
    boolean goesOn(Line above, String last, Line line, String first) {
        if (Ordinals.level(first) > 0 || first.startsWith("附件") || first.startsWith("注：") || Ordinals.isBare(last)) {
            return false;
        }
        boolean ended = Signs.endsSentence(last);
        if (GOES_ON_WITH.indexOf(first.charAt(0)) >= 0 || GOES_ON_AFTER.indexOf(last.charAt(last.length() - 1)) >= 0
                || (!ended && Signs.open(last) > 0 && Signs.open(first) < 0)) {
            return true; // no paragraph begins or ends like that, or leaves a quotation open
        }
        if (indents && line.indented()) {
            return false;
        }
        if (width > 0) {
            return isFull(above) && (!ended || indents);
        }
        boolean torn = indents && above.indented() && Ordinals.level(last) == 0;
        return !ended && last.length() >= LEAST_BROKEN && (torn || isSentence(last));
    }

    private boolean isFull(Line line) {
        return line.width() >= width - SLACK || (length > 0 && line.length() >= length - 1);
    }

    /** A heading may have a comma, running text has one; nothing but running text has a full stop in its midst. */
    private static boolean isSentence(String text) {
        return text.indexOf('。') >= 0 || (Ordinals.level(text) == 0 && text.chars().anyMatch(c -> "，；,;".indexOf(c) >= 0));
    }
}
