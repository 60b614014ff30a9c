package org.vermilion.document.reading;

import java.util.List;

/** Lines of names and offices set in columns by their blanks (组　长：某某　　市长). */
final class Columns {

    private static final int LONGEST = 60;
    private static final int LONGEST_PIECE = 25;
    private static final int FEWEST = 2;
    private static final int MOST = 6;

    private Columns() {
    }

    /** Whether the blanks inside a line set its words in columns. */
    static boolean are(Line line) {
        if (line.text().length() > LONGEST || line.text().indexOf('\t') >= 0 || Signs.endsSentence(line.text())
                || Ordinals.level(line.text()) > 0 || line.text().indexOf('|') >= 0) {
            return false;
        }
        List<String> pieces = Signs.pieces(line.text());
        return pieces.size() >= FEWEST && pieces.size() <= MOST && pieces.stream().allMatch(piece -> piece.length() <= LONGEST_PIECE
                && piece.codePoints().anyMatch(Character::isIdeographic))
                && pieces.stream().anyMatch(piece -> piece.length() > 1);
    }

    /** The line with its blanks as they were. */
    static String kept(Line line) {
        return line.text().replace('\u00A0', ' ');
    }
}
