package org.vermilion.typeset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A table as a grid of the type area's width, its first row repeated on each page. */
final class TableGrid {

    private static final double[] SIZES = {12, 10.5, 9, 7.5, 5.5};
    private static final double PADDING = 3;
    private static final double LEADING = 1.4;
    private static final double RULE = 0.5;
    /** A column is at least that many em wide, and asks for at most that many. */
    private static final double NARROWEST = 3;
    private static final double WIDEST = 14;
    /** The type is made smaller until each column holds what it asks for, but no more than so many em … */
    private static final double COMFORT = 7;
    /** … and no smaller than this for comfort alone. */
    private static final double SMALLEST_COMFORT = 10.5;

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
        double[] ems = ems(table, element, shaping);
        double least = SIZES[SIZES.length - 1];
        double size = Arrays.stream(SIZES).filter(s -> comfortable(ems, s)).findFirst().orElse(
                Arrays.stream(SIZES).filter(s -> ems.length * (NARROWEST * s + 2 * PADDING) <= Sheet.AREA).findFirst().orElse(least));
        if (ems.length * (NARROWEST * size + 2 * PADDING) > Sheet.AREA) {
            findings.add(Finding.tableCrowded(element));
        }
        double[] edges = edges(ems, size);
        List<List<List<Line>>> rows = new ArrayList<>();
        shaping.into("Table");
        for (List<String> cells : table) {
            shaping.row(element, rows.size() + 1);
            Style style = new Style(rows.isEmpty() ? Role.HEI : Role.BODY, size, 0, false);
            shaping.into("TR");
            rows.add(broken(cells, style, edges, rows.isEmpty() ? "TH" : "TD", shaping));
            shaping.leave();
        }
        shaping.leave();
        return new TableGrid(rows, edges, size);
    }

    /** The width each column asks for, in em. */
    private static double[] ems(List<List<String>> table, String element, Shaping shaping) {
        double[] ems = new double[Math.max(1, table.stream().mapToInt(List::size).max().orElse(1))];
        Arrays.fill(ems, NARROWEST);
        Style style = new Style(Role.BODY, 1, 0, false);
        for (int i = 0; i < table.size(); i++) {
            List<String> cells = table.get(i);
            shaping.row(element, i + 1);
            for (int column = 0; column < cells.size(); column++) {
                double wide = shaping.shape(cells.get(column), style).stream().mapToDouble(Glyph::advance).sum();
                ems[column] = Math.max(ems[column], Math.min(wide + 0.1, WIDEST));
            }
        }
        return ems;
    }

    private static boolean comfortable(double[] ems, double size) {
        double sum = Arrays.stream(ems).map(em -> Math.min(em, COMFORT) * size + 2 * PADDING).sum();
        return size >= SMALLEST_COMFORT && sum <= Sheet.AREA;
    }

    /** The columns' edges: narrow columns get what they ask for, the wide ones share the rest evenly. */
    private static double[] edges(double[] ems, double size) {
        double room = Sheet.AREA / size - 2 * PADDING / size * ems.length;
        double low = 0;
        double high = WIDEST;
        for (int i = 0; i < 50; i++) {
            double cap = (low + high) / 2;
            boolean fits = Arrays.stream(ems).map(em -> Math.min(em, cap)).sum() <= room;
            low = fits ? cap : low;
            high = fits ? high : cap;
        }
        double cap = low;
        double used = Arrays.stream(ems).map(em -> Math.min(em, cap)).sum();
        double[] edges = new double[ems.length + 1];
        edges[0] = Sheet.LEFT;
        for (int i = 0; i < ems.length; i++) {
            edges[i + 1] = edges[i] + 2 * PADDING + Math.min(ems[i], cap) * size * room / used;
        }
        edges[ems.length] = Sheet.RIGHT;
        return edges;
    }

    private static List<List<Line>> broken(List<String> cells, Style style, double[] edges, String type, Shaping shaping) {
        List<List<Line>> lines = new ArrayList<>();
        for (int i = 0; i < edges.length - 1; i++) {
            List<Glyph> glyphs = i < cells.size() ? shaping.shape(cells.get(i), style) : List.of();
            double room = Math.max(1, edges[i + 1] - edges[i] - 2 * PADDING);
            Node cell = shaping.part(type);
            lines.add(glyphs.isEmpty() ? List.of() : LineBreaker.lines(glyphs, room, 0, 0).stream().map(line -> line.in(cell)).toList());
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
            List<List<Line>> again = rows.get(0).stream() // heard once is enough
                    .map(cell -> cell.stream().map(line -> new Line(line.glyphs(), line.gaps(), line.indent())).toList()).toList();
            draw(flow, again, 0, Math.max(1, count(again)));
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
