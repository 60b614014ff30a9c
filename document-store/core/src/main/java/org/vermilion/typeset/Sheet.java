package org.vermilion.typeset;

/** The sheet and its grid, in points: A4, type area (版心) 156 × 225 mm, 22 lines of 28 characters (GB/T 9704-2012, 5.2). */
final class Sheet {

    static final double MM = 72 / 25.4;
    static final double WIDTH = 210 * MM;
    static final double HEIGHT = 297 * MM;
    static final double LEFT = 28 * MM;
    static final double TOP = 37 * MM;
    static final double AREA = 156 * MM;
    static final double RIGHT = LEFT + AREA;
    static final double BOTTOM = TOP + 225 * MM;

    static final int LINES = 22;
    static final int CHARACTERS = 28;
    /** The pitch of the lines; the standard fixes only that 22 of them fill the type area. */
    static final double LINE = 225 * MM / LINES;
    /** The pitch of the characters: 15.79 pt, so a 16 pt face is set 0.2 pt closer than solid. */
    static final double CELL = AREA / CHARACTERS;

    /** 3号. */
    static final double BODY = 16;
    /** 2号. */
    static final double TITLE = 22;
    /** 4号. */
    static final double RECORD = 14;

    /** How much two lengths may differ and still count as equal. */
    static final double HAIR = 0.01;

    private Sheet() {}
}
