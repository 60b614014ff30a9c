package org.vermilion.typeset;

import java.util.ArrayList;
import java.util.List;

/** What is drawn on one page. Filled while a document is composed; not thread-safe. */
final class Page {

    private final List<Run> runs = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();

    /**
     * A line in its place.
     *
     * @param x the left edge of its place
     * @param baseline down from the page's top
     * @param stretch how wide the glyphs are drawn, 1 for as they are
     */
    record Run(Line line, double x, double baseline, double stretch) {}

    /** A straight line, horizontal or vertical; the coordinates are those of its middle. */
    record Rule(double x1, double y1, double x2, double y2, double thickness, boolean red) {}

    List<Run> runs() {
        return runs;
    }

    List<Rule> rules() {
        return rules;
    }

    /** Sets a line into a box: its glyphs' squares stand in the middle of the box's height. */
    void set(Line line, double x, double boxTop, double boxHeight) {
        set(line, x, boxTop, boxHeight, 1);
    }

    void set(Line line, double x, double boxTop, double boxHeight, double stretch) {
        if (!line.glyphs().isEmpty()) {
            double top = boxTop + (boxHeight - line.size()) / 2;
            runs.add(new Run(line, x + line.indent(), top + ASCENT * line.size(), stretch));
        }
    }

    /** Sets a line on a baseline. */
    void setOn(Line line, double x, double baseline, double stretch) {
        runs.add(new Run(line, x, baseline, stretch));
    }

    void rule(double x1, double y, double x2, double thickness, boolean red) {
        rules.add(new Rule(x1, y, x2, y, thickness, red));
    }

    void vertical(double x, double y1, double y2, double thickness) {
        rules.add(new Rule(x, y1, x, y2, thickness, false));
    }

    /** Where the baseline stands in the square of a Hanzi, from its top, in em. */
    static final double ASCENT = 0.88;
}
