package org.vermilion.typeset;

import java.util.ArrayList;
import java.util.List;

/** The organ's red mark (发文机关标志): as large as its place allows, narrowed rather than small, broken if very long. */
final class MarkLine {

    /** 22 mm, what custom allows at most. */
    private static final double LARGEST = 22 * Sheet.MM;
    private static final double SMALLEST = 24;
    /** How far letters are narrowed before they are made smaller. */
    private static final double NARROWEST = 0.62;
    private static final double LEADING = 1.15;

    private final List<Line> lines;
    private final double size;
    private final double stretch;
    private final double inkTop;
    private final double inkBottom;

    private MarkLine(List<Line> lines, double size, double stretch) {
        this.lines = lines;
        this.size = size;
        this.stretch = stretch;
        List<Face.Ink> ink = lines.stream().flatMap(line -> line.glyphs().stream())
                .map(glyph -> glyph.face().ink(glyph.codePoint())).toList();
        this.inkTop = ink.stream().mapToDouble(Face.Ink::top).max().orElse(0) * size;
        this.inkBottom = ink.stream().mapToDouble(Face.Ink::bottom).min().orElse(0) * size;
    }

    /**
     * @param width the room for it
     * @param findings gets one if it had to be broken or made very small
     */
    static MarkLine of(String mark, double width, Shaping shaping, List<Finding> findings) {
        shaping.enter("mark");
        double ems = shaping.shape(mark, red(1)).stream().mapToDouble(Glyph::advance).sum();
        if (ems == 0) {
            return new MarkLine(List.of(), 0, 1);
        }
        int rows = (int) Math.ceil(ems * SMALLEST * NARROWEST / width);
        double size = Math.min(LARGEST / rows, width * rows / ems / NARROWEST);
        if (rows > 1) {
            findings.add(Finding.markSqueezed("mark"));
            size = Math.max(8, Math.min(size, width * rows / (ems + rows) / NARROWEST));
        }
        double stretch = Math.min(1, width * rows / (ems * size + (rows - 1) * size));
        List<Line> lines = new ArrayList<>();
        Node node = shaping.part("P");
        for (Line line : LineBreaker.lines(shaping.shape(mark, red(size)), width / stretch + Sheet.HAIR, 0, 0)) {
            lines.add(Line.of(line.glyphs()).in(node));
        }
        return new MarkLine(lines, size, stretch);
    }

    private static Style red(double size) {
        return new Style(Role.TITLE, size, 0, true);
    }

    /** Sets it centred between two edges with the top of its ink at the given height; returns the bottom of its ink. */
    double set(Page page, double left, double right, double top) {
        if (lines.isEmpty()) {
            return top;
        }
        double baseline = top + inkTop;
        for (Line line : lines) {
            page.setOn(line, (left + right - line.width() * stretch) / 2, baseline, stretch);
            baseline += size * LEADING;
        }
        return baseline - size * LEADING - inkBottom;
    }
}
