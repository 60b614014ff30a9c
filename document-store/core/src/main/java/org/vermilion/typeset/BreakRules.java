package org.vermilion.typeset;

/** Where a line of Chinese may not end or begin (避头尾), and what may be set closer (标点挤压). */
final class BreakRules {

    private static final String NEVER_FIRST =
            "，。、；：？！）》〉】〕」』”’…—～·・％‰℃°′″々ー,.;:?!)]}%〗〞﹞﹚﹜｝］．｡､﹐﹑﹒﹔﹕﹖﹗";
    private static final String NEVER_LAST = "（《〈【〔「『“‘([{￥＄$№〖〝﹝﹙﹛｛［＃#";
    private static final String BLANK_BEHIND = "，。、；：？！）》〉】〕」』”’〗";
    private static final String BLANK_BEFORE = "（《〈【〔「『“‘〖";

    private BreakRules() {}

    static boolean neverFirst(int codePoint) {
        return NEVER_FIRST.indexOf(codePoint) >= 0;
    }

    static boolean neverLast(int codePoint) {
        return NEVER_LAST.indexOf(codePoint) >= 0;
    }

    /** Whether a line may end after the one and begin with the other. */
    static boolean mayBreak(int before, int after) {
        if (neverFirst(after) || neverLast(before)) {
            return false;
        }
        if (after == ' ') {
            return false; // a space stays at the end of its line, where it takes no room
        }
        return before == ' ' || !(inWord(before) && inWord(after));
    }

    /** Whether the character belongs to a number or a word in letters, which is not torn apart. */
    static boolean inWord(int c) {
        return c < 0x2E80 && (Character.isLetterOrDigit(c) || "._-/@&+%:#'~–=\\*".indexOf(c) >= 0)
                || c >= 0xFF10 && c <= 0xFF5A && Character.isLetterOrDigit(c);
    }

    /** A mark whose right half is blank and may go. */
    static boolean blankBehind(int codePoint) {
        return BLANK_BEHIND.indexOf(codePoint) >= 0;
    }

    /** A mark whose left half is blank and may go. */
    static boolean blankBefore(int codePoint) {
        return BLANK_BEFORE.indexOf(codePoint) >= 0;
    }
}
