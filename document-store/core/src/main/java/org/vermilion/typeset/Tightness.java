package org.vermilion.typeset;

/**
 * How closely the first page is set. The first page must show body text (GB/T 9704-2012, 7.3.3), and the seal must share
 * a page with it (7.3.5.5); each step gives up a little more for that.
 *
 * @param aboveTitle blank lines between head and title
 * @param belowTitle blank lines between title and addressees
 * @param titleSize in points
 * @param moveAddressees whether addressees of more than two lines go to the record block
 */
enum Tightness {
    NONE(2, 1, Sheet.TITLE, false),
    ADDRESSEES(2, 1, Sheet.TITLE, true),
    BLANKS(1, 0.5, Sheet.TITLE, true),
    SMALL_TITLE(1, 0.5, 18, true),
    SMALLER_TITLE(0.5, 0.5, 14, true),
    SMALLEST_TITLE(0.5, 0.2, 10.5, true);

    private final double aboveTitle;
    private final double belowTitle;
    private final double titleSize;
    private final boolean moveAddressees;

    Tightness(double aboveTitle, double belowTitle, double titleSize, boolean moveAddressees) {
        this.aboveTitle = aboveTitle;
        this.belowTitle = belowTitle;
        this.titleSize = titleSize;
        this.moveAddressees = moveAddressees;
    }

    double aboveTitle() {
        return aboveTitle;
    }

    double belowTitle() {
        return belowTitle;
    }

    double titleSize() {
        return titleSize;
    }

    boolean moveAddressees() {
        return moveAddressees;
    }
}
