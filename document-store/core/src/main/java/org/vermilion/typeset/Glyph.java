package org.vermilion.typeset;

/**
 * A character in its face and style.
 *
 * @param advance in points, tracking included
 */
record Glyph(int codePoint, Face face, Style style, double advance) {

    boolean isSpace() {
        return codePoint == ' ';
    }

    /** Whether it is as wide as it is high, like a Hanzi: only beside such characters a line may be stretched. */
    boolean isWide() {
        return advance > style.size() * 0.8 && codePoint > 0x2000;
    }
}
