package org.vermilion.typeset;

import java.util.Arrays;
import java.util.List;

/**
 * One set line.
 *
 * @param glyphs from left to right
 * @param gaps what is added after each glyph, in points; below zero where punctuation was set closer
 * @param indent from the left edge of its place, in points
 */
record Line(List<Glyph> glyphs, double[] gaps, double indent) {

    static final Line BLANK = new Line(List.of(), new double[0], 0);

    static Line of(List<Glyph> glyphs) {
        return new Line(glyphs, new double[glyphs.size()], 0);
    }

    Line indented(double points) {
        return new Line(glyphs, gaps, points);
    }

    /** What its glyphs take up, in points. */
    double width() {
        return glyphs.stream().mapToDouble(Glyph::advance).sum() + Arrays.stream(gaps).sum();
    }

    /** The size of its largest glyph; 0 if it is blank. */
    double size() {
        return glyphs.stream().mapToDouble(glyph -> glyph.style().size()).max().orElse(0);
    }
}
