package org.vermilion.typeset;

/**
 * Where the text is broken so that signatory and seal share a page with the end of it (GB/T 9704-2012, 7.3.5.5).
 *
 * @param before the line that begins a new page although the one before it has room; -1 for none
 * @param alone whether signatory and seal stand alone all the same
 */
record Breaks(int before, boolean alone) {

    /** How many lines of text go with the seal to its page. */
    private static final int COMPANY = 2;

    /**
     * @param lines how many lines of text there are
     * @param firstPage how many lines the first page holds
     * @param closing how many lines signatory, date and seal take
     * @param bodyFrom the first line of the body; it stays on the first page
     * @param bodyTo the line behind the body, where the list of attachments begins
     */
    static Breaks of(int lines, int firstPage, int closing, int bodyFrom, int bodyTo) {
        boolean onFirst = lines <= firstPage;
        int beyond = lines - firstPage;
        int used = onFirst ? lines : (beyond - 1) % Sheet.LINES + 1;
        int holds = onFirst ? firstPage : Sheet.LINES;
        if (closing == 0 || used + closing <= holds) {
            return new Breaks(-1, false);
        }
        if (lines == 0) {
            return new Breaks(-1, false); // nothing it could stand with
        }
        int movable = onFirst ? Math.min(used, lines - bodyFrom - 1) : used;
        int wanted = lines - bodyTo + COMPANY;
        int moved = Math.min(wanted + closing <= Sheet.LINES ? wanted : COMPANY, movable);
        return moved < 1 ? new Breaks(-1, true) : new Breaks(lines - moved, false);
    }
}
