package org.vermilion.document.reading;

import java.util.List;

/** A table whose cells came one a line, as copying from a page leaves it: kept as text, and told. */
final class LostCells {

    private static final int FEWEST = 6;
    private static final int LONGEST = 14;

    private LostCells() {
    }

    /** Says where such a table begins. */
    static void tell(List<Line> lines, Ledger ledger) {
        int run = 0;
        int figures = 0;
        for (int i = 0; i <= lines.size(); i++) {
            if (i < lines.size() && isCell(lines.get(i))) {
                run++;
                figures += isFigure(lines.get(i)) ? 1 : 0;
                continue;
            }
            if (run >= FEWEST && (figures > 1 || run >= 2 * FEWEST)) {
                ledger.note(Remark.CELLS_LOST, "attachments", lines.get(i - run).number(), lines.get(i - 1).number());
            }
            run = 0;
            figures = 0;
        }
    }

    private static boolean isCell(Line line) {
        return line.text().length() <= LONGEST && !Signs.endsSentence(line.text()) && !Organs.isArticle(line.text())
                && line.raw().indexOf('\t') < 0 && (Ordinals.level(line.text()) == 0 || Ordinals.isBare(line.text()));
    }

    private static boolean isFigure(Line line) {
        return line.text().chars().allMatch(c -> c >= '0' && c <= '9' || ".,%-—/".indexOf(c) >= 0);
    }
}
