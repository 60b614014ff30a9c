package org.vermilion.typeset;

import java.util.ArrayList;
import java.util.List;

/** The pages of a document and the place where the next line goes. Not thread-safe. */
final class Flow {

    private final List<Page> pages = new ArrayList<>();
    private int numbered = -1;
    private double y;

    Flow() {
        newPage();
    }

    List<Page> pages() {
        return pages;
    }

    Page page() {
        return pages.get(pages.size() - 1);
    }

    /** The index of the page, from 0. */
    int pageIndex() {
        return pages.size() - 1;
    }

    double y() {
        return y;
    }

    void newPage() {
        pages.add(new Page());
        y = Sheet.TOP;
    }

    /** A page with nothing on it, so that what follows is the back of a sheet; it and the pages behind it bear no number. */
    void blankPage() {
        newPage();
        numbered = pages.size() - 1;
    }

    /** How many of the pages bear a number, from the first. */
    int numbered() {
        return numbered < 0 ? pages.size() : numbered;
    }

    void moveTo(double place) {
        y = place;
    }

    /** Moves to the line of the grid nearest to a place, so that the lines of all pages stand behind each other. */
    void moveToGrid(double place) {
        y = Sheet.TOP + Math.round((place - Sheet.TOP) / Sheet.LINE) * Sheet.LINE;
    }

    /** How many lines of the grid still fit on the page. */
    int room() {
        return Math.max(0, (int) Math.floor((Sheet.BOTTOM - y + Sheet.HAIR) / Sheet.LINE));
    }

    /** Whether nothing was set on the page yet. */
    boolean atTop() {
        return y < Sheet.TOP + Sheet.HAIR;
    }

    /** Sets a line of the grid, on a new page if this one is full. */
    void line(Line line) {
        place(line, Sheet.LEFT, Sheet.LINE);
    }

    void place(Line line, double x, double height) {
        if (y + height > Sheet.BOTTOM + Sheet.HAIR) {
            newPage();
        }
        page().set(line, x, y, height);
        y += height;
    }

    /** Leaves lines of the grid blank; never at the top of a page that follows. */
    void skip(double lines) {
        y += lines * Sheet.LINE;
    }
}
