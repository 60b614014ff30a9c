package org.vermilion.typeset;

import java.util.List;
import java.util.stream.Stream;

/**
 * The red mark of organs that issue together: one under the other, each as wide as the widest, 文件 beside them in the
 * middle (GB/T 9704-2012, 7.2.4). A name is neither broken nor narrowed; all are smaller instead.
 */
final class JointMark {

    private static final double LARGEST = 16 * Sheet.MM;
    /** What the names and their leading take of the page's height at most, so that the first page shows body. */
    private static final double HIGHEST = 62 * Sheet.MM;
    private static final double LEADING = 1.3;
    /** The word beside is so much larger than the names, and stands so many of its em from them. */
    private static final double BESIDE = 1.5;
    private static final double APART = 0.4;
    /** A name smaller than this is told. */
    private static final double SMALL = Sheet.BODY;

    private final List<Line> names;
    private final Line suffix;
    private final double size;
    private final double column;

    private JointMark(List<Line> names, Line suffix, double size, double column) {
        this.names = names;
        this.suffix = suffix;
        this.size = size;
        this.column = column;
    }

    /** @param findings gets one if the names had to be made smaller than body text */
    static JointMark of(List<String> organs, String word, double width, Shaping shaping, List<Finding> findings) {
        double ems = organs.stream().mapToDouble(organ -> Line.of(shaping.shape(organ, red(1))).width()).max().orElse(1);
        double wordEms = word.isEmpty() ? 0 : BESIDE * (word.codePointCount(0, word.length()) + APART);
        double size = Math.min(Math.min(LARGEST, HIGHEST / (organs.size() * LEADING)), width / (ems + wordEms));
        if (size < SMALL) {
            findings.add(Finding.markSqueezed("mark"));
        }
        double column = ems * size;
        Node node = shaping.part("P");
        List<Line> names = organs.stream().map(organ -> spread(shaping.shape(organ, red(size)), column).in(node)).toList();
        return new JointMark(names, Line.of(shaping.shape(word, red(size * BESIDE))).in(node), size, column);
    }

    private static Style red(double size) {
        return new Style(Role.TITLE, size, 0, true);
    }

    /** A name set apart so that it is as wide as the widest. */
    private static Line spread(List<Glyph> glyphs, double column) {
        double[] gaps = new double[glyphs.size()];
        double slack = column - Line.of(glyphs).width();
        for (int i = 0; i + 1 < gaps.length; i++) {
            gaps[i] = slack / (gaps.length - 1);
        }
        return new Line(glyphs, gaps, 0);
    }

    /** Sets it centred between two edges with the top of its ink at the given height; returns the bottom of its ink. */
    double set(Page page, double left, double right, double top) {
        double apart = suffix.glyphs().isEmpty() ? 0 : APART * BESIDE * size;
        double x = (left + right - column - apart - suffix.width()) / 2;
        double first = top + ink(names.get(0)).top() * size;
        double baseline = first;
        for (Line name : names) {
            page.setOn(name, x, baseline, 1);
            baseline += size * LEADING;
        }
        double last = baseline - size * LEADING;
        double bottom = last - ink(names.get(names.size() - 1)).bottom() * size;
        if (suffix.glyphs().isEmpty()) {
            return bottom;
        }
        Face.Ink beside = ink(suffix);
        double large = size * BESIDE;
        double middle = (top + bottom) / 2;
        page.setOn(suffix, x + column + apart, middle + (beside.top() + beside.bottom()) / 2 * large, 1);
        return Math.max(bottom, middle + (beside.top() - beside.bottom()) / 2 * large);
    }

    private static Face.Ink ink(Line line) {
        List<Face.Ink> ink = line.glyphs().stream().map(glyph -> glyph.face().ink(glyph.codePoint())).toList();
        Stream<Face.Ink> again = ink.stream();
        return new Face.Ink(ink.stream().mapToDouble(Face.Ink::top).max().orElse(0),
                again.mapToDouble(Face.Ink::bottom).min().orElse(0));
    }
}
