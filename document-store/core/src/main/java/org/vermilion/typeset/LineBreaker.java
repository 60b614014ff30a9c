package org.vermilion.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Breaks glyphs into lines by {@link BreakRules} and fills the lines to both edges. */
final class LineBreaker {

    /** A gap is not stretched beyond this share of an em: rather a ragged line than one torn apart. */
    private static final double MOST_STRETCH = 0.25;
    /** A line is not stretched in a place narrower than so many em, such as a table's cell. */
    private static final double NARROW = 15;
    /** How much of an em a punctuation mark gives up at most. */
    private static final double SQUEEZE = 0.5;
    /** How many characters beyond the edge may be pulled in by squeezing. */
    private static final int PULL = 3;

    private final List<Glyph> glyphs;

    private LineBreaker(List<Glyph> glyphs) {
        this.glyphs = glyphs;
    }

    /**
     * @param width of the place, in points
     * @param first indent of the first line
     * @param rest indent of the others
     * @return at least one line
     */
    static List<Line> lines(List<Glyph> glyphs, double width, double first, double rest) {
        return new LineBreaker(glyphs).lines(width, first, rest);
    }

    private List<Line> lines(double width, double first, double rest) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        boolean ragged = ragged();
        while (start < glyphs.size()) {
            double indent = lines.isEmpty() ? first : rest;
            int end = end(start, width - indent);
            lines.add(line(start, end, width - indent, ragged).indented(indent));
            start = end;
            while (start < glyphs.size() && glyphs.get(start).isSpace()) {
                start++;
            }
        }
        return lines.isEmpty() ? List.of(Line.BLANK) : lines;
    }

    /** Whether the text is mostly in letters, which are not set apart to fill the line. */
    private boolean ragged() {
        return glyphs.stream().filter(Glyph::isWide).count() * 2 < glyphs.stream().filter(glyph -> !glyph.isSpace()).count();
    }

    /** Where the line that begins at start ends: after the last character that fits, as far as the rules let it. */
    private int end(int start, double room) {
        int fit = start;
        double used = 0;
        while (fit < glyphs.size() && used + glyphs.get(fit).advance() <= room + Sheet.HAIR) {
            used += glyphs.get(fit++).advance();
        }
        if (fit == glyphs.size() || mayEnd(fit) && fit > start) {
            return fit;
        }
        int pulled = fit + 1;
        while (pulled <= fit + PULL && pulled <= glyphs.size() && !mayEnd(pulled)) {
            pulled++;
        }
        if (pulled <= fit + PULL && pulled <= glyphs.size() && natural(start, pulled) - squeezable(start, pulled) <= room + Sheet.HAIR) {
            return pulled;
        }
        int pushed = fit;
        while (pushed > start && !mayEnd(pushed)) {
            pushed--;
        }
        if (pushed == start || pushed - start < (fit - start) / 2) {
            OptionalInt address = address(pushed, fit);
            return address.isPresent() ? address.getAsInt() : torn(pushed, start, fit);
        }
        return pushed;
    }

    /** A web address is broken behind one of its signs rather than leaving most of a line blank. */
    private OptionalInt address(int from, int fit) {
        return IntStream.iterate(fit, end -> end > from + 1, end -> end - 1)
                .filter(end -> "/?&=_".indexOf(glyphs.get(end - 1).codePoint()) >= 0
                        && "/?&=_".indexOf(glyphs.get(end).codePoint()) < 0 && follows(end))
                .findFirst();
    }

    /** Where nothing may be broken in the whole line, a word is torn before punctuation is misplaced. */
    private int torn(int pushed, int start, int fit) {
        if (pushed > start) {
            return pushed;
        }
        int most = Math.max(fit, start + 1);
        return IntStream.iterate(most, end -> end > start, end -> end - 1).filter(this::follows).findFirst().orElse(most);
    }

    /** Whether the punctuation around a break is right, words aside. */
    private boolean follows(int end) {
        return end == glyphs.size()
                || !BreakRules.neverFirst(glyphs.get(end).codePoint()) && !BreakRules.neverLast(glyphs.get(end - 1).codePoint());
    }

    private boolean mayEnd(int end) {
        return end == glyphs.size()
                || end > 0 && BreakRules.mayBreak(glyphs.get(end - 1).codePoint(), glyphs.get(end).codePoint());
    }

    private double natural(int start, int end) {
        double sum = 0;
        for (int i = start; i < end; i++) {
            sum += glyphs.get(i).advance();
        }
        return sum;
    }

    private double squeezable(int start, int end) {
        double sum = 0;
        for (int i = start; i < end; i++) {
            sum += giving(i, start);
        }
        return sum;
    }

    private double giving(int i, int start) {
        Glyph glyph = glyphs.get(i);
        boolean gives = glyph.isWide()
                && (BreakRules.blankBehind(glyph.codePoint()) || BreakRules.blankBefore(glyph.codePoint()) && i > start);
        return gives ? glyph.style().size() * SQUEEZE : 0;
    }

    private Line line(int start, int end, double room, boolean ragged) {
        int last = end;
        while (last > start + 1 && glyphs.get(last - 1).isSpace()) {
            last--;
        }
        double[] gaps = new double[last - start];
        double slack = room - natural(start, last);
        if (slack < -Sheet.HAIR) {
            squeeze(gaps, start, last, -slack);
        } else if (!ragged && end < glyphs.size() && slack > Sheet.HAIR && room > NARROW * glyphs.get(start).style().size()) {
            stretch(gaps, start, last, slack);
        }
        return new Line(List.copyOf(glyphs.subList(start, last)), gaps, 0);
    }

    private void squeeze(double[] gaps, int start, int end, double excess) {
        double available = squeezable(start, end);
        if (available < excess) {
            return; // a word longer than the line was cut, or one glyph is wider than its place
        }
        for (int i = start; i < end; i++) {
            double give = giving(i, start) * excess / available;
            if (give > 0) {
                int after = BreakRules.blankBehind(glyphs.get(i).codePoint()) ? i : i - 1;
                gaps[after - start] -= give;
            }
        }
    }

    private void stretch(double[] gaps, int start, int end, double slack) {
        int places = 0;
        for (int i = start; i < end - 1; i++) {
            places += stretches(i) ? 1 : 0;
        }
        if (places == 0 || slack / places > glyphs.get(start).style().size() * MOST_STRETCH) {
            return;
        }
        for (int i = start; i < end - 1; i++) {
            gaps[i - start] += stretches(i) ? slack / places : 0;
        }
    }

    private boolean stretches(int i) {
        Glyph one = glyphs.get(i);
        Glyph next = glyphs.get(i + 1);
        boolean dash = one.codePoint() == next.codePoint() && (one.codePoint() == '—' || one.codePoint() == '…');
        return !dash && (one.isWide() || next.isWide() || one.isSpace());
    }
}
