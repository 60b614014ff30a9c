package org.vermilion.typeset;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Signatory and date, with or without room for a seal (GB/T 9704-2012, 7.3.5). */
final class Closing {

    /** Blank lines between the text and the signatory: a seal of 33 to 53 mm then ends within one line of the text. */
    private static final int ABOVE_SEALED = 2;
    /** The middle of signatory and date lies a little below the seal's centre (居中偏下). */
    private static final double BELOW_CENTRE = 0.4;
    private static final double LARGEST_RADIUS = 25 * Sheet.MM;

    private final Line organ;
    private final Line date;
    private final double organStretch;
    private final boolean sealed;

    private Closing(Line organ, Line date, double organStretch, boolean sealed) {
        this.organ = organ;
        this.date = date;
        this.organStretch = organStretch;
        this.sealed = sealed && !organ.glyphs().isEmpty();
    }

    static Closing of(@Nullable String signatory, @Nullable LocalDate date, boolean sealed, Shaping shaping, List<Finding> findings) {
        shaping.enter("signatory");
        Line organ = Line.of(shaping.shape(shaping.said(signatory), Style.BODY));
        Line day = Line.of(shaping.shape(date == null ? "" : chinese(date), Style.BODY));
        double room = Sheet.AREA - 2 * Sheet.CELL;
        if (organ.width() > room) {
            findings.add(Finding.markSqueezed("signatory"));
        }
        return new Closing(organ, day, Math.min(1, room / Math.max(1, organ.width())), sealed);
    }

    static String chinese(LocalDate date) {
        return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }

    /** How many lines of the grid it needs, blank ones above and what the seal covers below included. */
    int lines() {
        if (organ.glyphs().isEmpty() && date.glyphs().isEmpty()) {
            return 0;
        }
        return sealed ? ABOVE_SEALED + 3 : 3;
    }

    /** Sets it; the flow is then at the line below the date. Returns where the seal goes, or null. */
    @Nullable SealSpot set(Flow flow) {
        if (lines() == 0) {
            return null;
        }
        return sealed ? withSeal(flow) : withoutSeal(flow);
    }

    private SealSpot withSeal(Flow flow) {
        double organWidth = organ.width() * organStretch;
        double fromRight = Math.max(4 * Sheet.CELL + date.width() / 2, organWidth / 2);
        double centre = Sheet.RIGHT - Math.max(fromRight, LARGEST_RADIUS);
        double y = flow.y() + ABOVE_SEALED * Sheet.LINE;
        flow.page().set(organ, centre - organWidth / 2, y, Sheet.LINE, organStretch);
        flow.page().set(date, centre - date.width() / 2, y + Sheet.LINE, Sheet.LINE);
        flow.moveTo(y + 2 * Sheet.LINE);
        double middle = y + (1 - BELOW_CENTRE) * Sheet.LINE;
        return new SealSpot(flow.pageIndex(), centre / Sheet.MM, middle / Sheet.MM);
    }

    /** The organ two characters from the right, the date two characters behind its beginning (7.3.5.2). */
    private @Nullable SealSpot withoutSeal(Flow flow) {
        double organWidth = organ.width() * organStretch;
        double right = Sheet.RIGHT - 2 * Sheet.CELL;
        double dateLeft;
        double organLeft;
        if (organWidth >= date.width() + 2 * Sheet.CELL) {
            organLeft = right - organWidth;
            dateLeft = organLeft + 2 * Sheet.CELL;
        } else {
            dateLeft = right - date.width();
            organLeft = dateLeft - 2 * Sheet.CELL;
        }
        double y = flow.y() + Sheet.LINE;
        flow.page().set(organ, organLeft, y, Sheet.LINE, organStretch);
        flow.page().set(date, dateLeft, y + Sheet.LINE, Sheet.LINE);
        flow.moveTo(y + 2 * Sheet.LINE);
        return null;
    }

    /** Whether a first line that long below the date runs under the seal. */
    boolean covers(Line below, SealSpot spot) {
        return below.indent() + below.width() + Sheet.LEFT > spot.xMillimetres() * Sheet.MM - LARGEST_RADIUS;
    }
}
