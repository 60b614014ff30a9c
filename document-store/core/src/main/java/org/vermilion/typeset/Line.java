package org.vermilion.typeset;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One set line.
 *
 * @param glyphs from left to right
 * @param gaps what is added after each glyph, in points; below zero where punctuation was set closer
 * @param indent from the left edge of its place, in points
 * @param node what part of the document it is; null for what only furnishes the page
 */
record Line(List<Glyph> glyphs, double[] gaps, double indent, @Nullable Node node) {

    Line(List<Glyph> glyphs, double[] gaps, double indent) {
        this(glyphs, gaps, indent, null);
    }

    static final Line BLANK = new Line(List.of(), new double[0], 0);

    static Line of(List<Glyph> glyphs) {
        return new Line(glyphs, new double[glyphs.size()], 0);
    }

    Line indented(double points) {
        return new Line(glyphs, gaps, points, node);
    }

    /** The line as part of a document's structure; a blank one is part of nothing. */
    Line in(Node of) {
        return glyphs.isEmpty() ? this : new Line(glyphs, gaps, indent, of);
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
