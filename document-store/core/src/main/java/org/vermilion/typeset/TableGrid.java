package org.vermilion.typeset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A table as a grid of the type area's width, its first row repeated on each page. */
final class TableGrid {

    private static final double[] SIZES = {14, 12, 10.5, 9, 7.5, 5.5};
    private static final double PADDING = 3;
    private static final double LEADING = 1.4;
    private static final double RULE = 0.5;
    /** A column is at least that many em wide, and asks for at most that many. */
    private static final double NARROWEST = 3;
    private static final double WIDEST = 14;

    private final List<List<List<Line>>> rows;
    private final double[] edges;
    private final double size;

    private TableGrid(List<List<List<Line>>> rows, double[] edges, double size) {
        this.rows = rows;
        this.edges = edges;
        this.size = size;
    }

    static TableGrid of(List<List<String>> table, Shaping shaping, String element, List<Finding> findings) {
        shaping.enter(element);
        int columns = Math.max(1, table.stream().mapToInt(List::size).max().orElse(1));
        double size = Arrays.stream(SIZES).filter(s -> columns * (NARROWEST * s + 2 * PADDING) <= Sheet.AREA).findFirst()
                .orElse(SIZES[SIZES.length - 1]);
        if (columns * (NARROWEST * size + 2 * PADDING) > Sheet.AREA) {
            findings.add(Finding.tableCrowded(element));
        }
        List<List<List<Glyph>>> shaped = new ArrayList<>();
        double[] wish = new double[columns];
        Arrays.fill(wish, NARROWEST * size);
        for (int row = 0; row < table.size(); row++) {
            Style style = new Style(row == 0 ? Role.HEI : Role.BODY, size, 0, false);
            List<List<Glyph>> cells = new ArrayList<>();
            for (int column = 0; column < columns; column++) {
                String cell = column < table.get(row).size() ? table.get(row).get(column) : "";
                List<Glyph> glyphs = shaping.shape(cell, style);
                double wide = glyphs.stream().mapToDouble(Glyph::advance).sum();
                wish[column] = Math.max(wish[column], Math.min(wide, WIDEST * size));
                cells.add(glyphs);
            }
            shaped.add(cells);
        }
        double[] edges = edges(wish, NARROWEST * size);
        return new TableGrid(shaped.stream().map(cells -> broken(cells, edges)).toList(), edges, size);
    }

    /** The columns' edges: every column gets the least it needs, the rest is shared by what each asks for beyond. */
    private static double[] edges(double[] wish, double least) {
        double share = Math.min(least, Sheet.AREA / wish.length - 2 * PADDING);
        double beyond = Arrays.stream(wish).map(w -> w - least + 1).sum();
        double spare = Sheet.AREA - wish.length * (share + 2 * PADDING);
        double[] edges = new double[wish.length + 1];
        edges[0] = Sheet.LEFT;
        for (int i = 0; i < wish.length; i++) {
            edges[i + 1] = edges[i] + share + 2 * PADDING + spare * (wish[i] - least + 1) / beyond;
        }
        return edges;
    }

    private static List<List<Line>> broken(List<List<Glyph>> cells, double[] edges) {
        List<List<Line>> lines = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            double room = Math.max(1, edges[i + 1] - edges[i] - 2 * PADDING);
            lines.add(cells.get(i).isEmpty() ? List.of() : LineBreaker.lines(cells.get(i), room, 0, 0));
        }
        return lines;
    }

    void set(Flow flow) {
        boolean repeated = height(count(rows.get(0))) < (Sheet.BOTTOM - Sheet.TOP) / 3;
        for (int i = 0; i < rows.size(); i++) {
            set(flow, rows.get(i), repeated && i > 0);
        }
    }

    private void set(Flow flow, List<List<Line>> row, boolean withHeader) {
        int count = Math.max(1, count(row));
        double space = Sheet.BOTTOM - flow.y() + Sheet.HAIR;
        double whole = Sheet.BOTTOM - Sheet.TOP - (withHeader ? height(count(rows.get(0))) : 0);
        if (height(count) > space && (height(count) <= whole || height(1) > space)) {
            turn(flow, withHeader);
        }
        int from = 0;
        while (from < count) {
            int fits = (int) ((Sheet.BOTTOM - flow.y() + Sheet.HAIR - 2 * PADDING) / (size * LEADING));
            int to = Math.min(count, from + Math.max(1, fits));
            draw(flow, row, from, to);
            from = to;
            if (from < count) {
                turn(flow, withHeader);
            }
        }
    }

    private void turn(Flow flow, boolean withHeader) {
        flow.newPage();
        if (withHeader) {
            draw(flow, rows.get(0), 0, Math.max(1, count(rows.get(0))));
        }
    }

    private void draw(Flow flow, List<List<Line>> row, int from, int to) {
        Page page = flow.page();
        double top = flow.y();
        double bottom = top + height(to - from);
        for (int column = 0; column < row.size(); column++) {
            List<Line> lines = row.get(column);
            List<Line> part = lines.subList(Math.min(from, lines.size()), Math.min(to, lines.size()));
            double left = edges[column] + PADDING;
            double room = edges[column + 1] - PADDING - left;
            double y = (top + bottom - part.size() * size * LEADING) / 2;
            for (Line line : part) {
                double x = lines.size() == 1 ? left + Math.max(0, (room - line.width()) / 2) : left;
                page.set(line, x, y, size * LEADING);
                y += size * LEADING;
            }
        }
        page.rule(Sheet.LEFT, top, Sheet.RIGHT, RULE, false);
        page.rule(Sheet.LEFT, bottom, Sheet.RIGHT, RULE, false);
        for (double edge : edges) {
            page.vertical(edge, top, bottom, RULE);
        }
        flow.moveTo(bottom);
    }

    private double height(int lines) {
        return Math.max(1, lines) * size * LEADING + 2 * PADDING;
    }

    private static int count(List<List<Line>> row) {
        return row.stream().mapToInt(List::size).max().orElse(0);
    }
}
