package org.vermilion.typeset;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The signers (签发人) on the right of the head, one character from the edge: two to a line where they fit, the lines that
 * follow under the first name (GB/T 9704-2012, 7.2.6).
 */
record Signers(Line label, List<Line> names) {

    /** A name that is wider is drawn narrower. */
    static final double WIDEST = 11 * Sheet.CELL;

    /** The left edge of the label. */
    double left() {
        return column(0) - label.width();
    }

    /** Sets them from there down; returns the top of their last line. */
    double set(Page page, double top) {
        page.set(label, left(), top, Sheet.LINE);
        for (int i = 0; i < names.size(); i++) {
            double stretch = Math.min(1, WIDEST / Math.max(1, names.get(i).width()));
            page.set(names.get(i), column(i % columns()), top + i / columns() * Sheet.LINE, Sheet.LINE, stretch);
        }
        return top + (names.size() - 1) / columns() * Sheet.LINE;
    }

    private int columns() {
        double widest = names.stream().mapToDouble(Line::width).max().orElse(0);
        return names.size() > 1 && widest <= 5 * Sheet.CELL ? 2 : 1;
    }

    private double column(int column) {
        double x = Sheet.RIGHT - Sheet.CELL - width(columns() - 1);
        return column == columns() - 1 ? x : x - Sheet.CELL - width(column);
    }

    private double width(int column) {
        double widest = IntStream.range(0, names.size()).filter(i -> i % columns() == column)
                .mapToDouble(i -> names.get(i).width()).max().orElse(0);
        return Math.min(widest, WIDEST);
    }
}
