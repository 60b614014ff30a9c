package org.vermilion.typeset;

/**
 * How characters are set.
 *
 * @param size in points
 * @param tracking what is added after each character, in points
 */
record Style(Role role, double size, double tracking, boolean red) {

    static final Style BODY = grid(Role.BODY);
    static final Style KAI = grid(Role.KAI);
    static final Style HEI = grid(Role.HEI);
    static final Style RECORD = new Style(Role.BODY, Sheet.RECORD, 0, false);

    static Style title(double size) {
        return new Style(Role.TITLE, size, 0, false);
    }

    /** 3号 on the grid of 28 characters. */
    private static Style grid(Role role) {
        return new Style(role, Sheet.BODY, Sheet.CELL - Sheet.BODY, false);
    }
}
