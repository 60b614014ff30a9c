package org.vermilion.typeset;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.vermilion.text.DocumentText;

/**
 * Signatory and date, with or without room for a seal (GB/T 9704-2012, 7.3.5). Organs that issue together stand in rows
 * with room for a seal each, the date under the last; without seals they stand under each other.
 */
final class Closing {

    /** Blank lines between the text and the signatory: a seal of 33 to 53 mm then ends within one line of the text. */
    private static final int ABOVE_SEALED = 2;
    /** A name of so many lines brings its seal down by itself. */
    private static final int HIGH = 3;
    /** The lines from one row of seals to the next, so that they do not touch. */
    private static final int ROW = 5;
    /** The middle of signatory and date lies a little below the seal's centre (居中偏下). */
    private static final double BELOW_CENTRE = 0.4;
    private static final double LARGEST_RADIUS = 25 * Sheet.MM;

    private final Signatories organs;
    private final Line date;
    private final boolean sealed;

    private Closing(Signatories organs, Line date, boolean sealed) {
        this.organs = organs;
        this.date = date;
        this.sealed = sealed && !organs.isEmpty();
    }

    static Closing of(DocumentText text, boolean sealed, Shaping shaping) {
        shaping.enter("signatory");
        Line day = Line.of(shaping.shape(text.date() == null ? "" : chinese(text.date()), Style.BODY));
        Signatories organs = Signatories.of(text, sealed, shaping);
        return new Closing(organs, day.in(shaping.part("P")), sealed);
    }

    static String chinese(LocalDate date) {
        return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }

    /** How many lines of the grid it needs, blank ones above and what the seal covers below included. */
    int lines() {
        if (organs.isEmpty() && date.glyphs().isEmpty()) {
            return 0;
        }
        if (!sealed) {
            return organs.isEmpty() ? 3 : organs.lines() + 2;
        }
        return above() + (rows() - 1) * ROW + highest(organs.names().size() - 1) + 2;
    }

    private int above() {
        return highest(0) < HIGH ? ABOVE_SEALED : ABOVE_SEALED - 1;
    }

    /** The lines of the longest name in the row of one. */
    private int highest(int of) {
        int from = of - of % organs.columns();
        return organs.names().subList(from, Math.min(from + organs.columns(), organs.names().size())).stream()
                .mapToInt(List::size).max().orElse(0);
    }

    private int rows() {
        return (organs.names().size() + organs.columns() - 1) / organs.columns();
    }

    /** Sets it; the flow is then at the line below the date. Returns where the seal of the first organ goes, or null. */
    @Nullable SealSpot set(Flow flow) {
        if (lines() == 0) {
            return null;
        }
        if (!sealed) {
            withoutSeal(flow);
            return null;
        }
        return organs.names().size() == 1 ? withSeal(flow) : withSeals(flow);
    }

    private SealSpot withSeal(Flow flow) {
        List<Line> name = organs.names().get(0);
        double fromRight = Math.max(4 * Sheet.CELL + date.width() / 2, Signatories.width(name) / 2);
        double centre = Sheet.RIGHT - Math.max(fromRight, LARGEST_RADIUS);
        double y = flow.y() + above() * Sheet.LINE;
        double below = stacked(flow.page(), name, centre, y);
        flow.page().set(date, centre - date.width() / 2, below, Sheet.LINE);
        flow.moveTo(below + Sheet.LINE);
        return spot(flow, centre, y + ((name.size() + 1) / 2.0 - BELOW_CENTRE) * Sheet.LINE);
    }

    private SealSpot withSeals(Flow flow) {
        int columns = organs.columns();
        double width = Sheet.AREA / columns;
        double y = flow.y() + above() * Sheet.LINE;
        SealSpot first = null;
        for (int i = 0; i < organs.names().size(); i++) {
            List<Line> name = organs.names().get(i);
            if (i > 0 && i % columns == 0) {
                y += ROW * Sheet.LINE;
                if (y + (ROW - 1) * Sheet.LINE > Sheet.BOTTOM + Sheet.HAIR) {
                    flow.newPage();
                    y = flow.y() + Sheet.LINE;
                }
            }
            double centre = Sheet.LEFT + (i % columns + 0.5) * width;
            double top = y + (highest(i) - name.size()) * Sheet.LINE; // all of a row end on one line
            double below = stacked(flow.page(), name, centre, top);
            if (first == null) {
                first = spot(flow, centre, top + (name.size() / 2.0 + 0.1) * Sheet.LINE);
            }
            if (i == organs.names().size() - 1) {
                flow.page().set(date, centre - date.width() / 2, below, Sheet.LINE);
                flow.moveTo(below + Sheet.LINE);
            }
        }
        return java.util.Objects.requireNonNull(first);
    }

    /** Sets lines under each other around a middle; returns where the next would go. */
    private static double stacked(Page page, List<Line> lines, double centre, double top) {
        double y = top;
        for (Line line : lines) {
            page.set(line, centre - line.width() / 2, y, Sheet.LINE);
            y += Sheet.LINE;
        }
        return y;
    }

    private static SealSpot spot(Flow flow, double x, double y) {
        return new SealSpot(flow.pageIndex(), x / Sheet.MM, y / Sheet.MM);
    }

    /** The organ two characters from the right, the date two characters behind its beginning (7.3.5.2). */
    private void withoutSeal(Flow flow) {
        double width = organs.width();
        double right = Sheet.RIGHT - 2 * Sheet.CELL;
        boolean wide = width >= date.width() + 2 * Sheet.CELL;
        double left = wide ? right - width : right - date.width() - 2 * Sheet.CELL;
        double dateLeft = wide ? left + 2 * Sheet.CELL : right - date.width();
        flow.skip(1);
        for (List<Line> name : organs.names()) {
            for (Line line : name) {
                flow.place(line, name.size() == 1 ? left : left + (width - line.width()) / 2, Sheet.LINE);
            }
        }
        if (organs.isEmpty()) {
            flow.skip(1);
        }
        flow.place(date, dateLeft, Sheet.LINE);
    }

    /** Whether a first line that long below the date runs under the seal. */
    boolean covers(Line below, SealSpot spot) {
        return below.indent() + below.width() + Sheet.LEFT > spot.xMillimetres() * Sheet.MM - LARGEST_RADIUS;
    }
}
