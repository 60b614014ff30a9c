package org.vermilion.document.reading;

import java.util.ArrayList;
import java.util.List;

/** Rows of a table: cells set apart by tabs, by wide gaps on lines that follow each other, or by | as in Markdown. */
final class Rows {

    private static final int LONGEST_CELL = 30;

    private Rows() {
    }

    /** Which of the lines are rows. */
    static boolean[] among(List<Line> lines) {
        boolean[] rows = new boolean[lines.size()];
        for (int i = 0; i < rows.length; i++) {
            Line line = lines.get(i);
            rows[i] = hasCellTabs(line) || isPiped(line) || (i > 0 && rows[i - 1] && goesOnUnderTabs(line, lines.get(i - 1)));
        }
        for (int i = 0; i + 1 < rows.length; i++) {
            int here = gaps(lines.get(i));
            int next = gaps(lines.get(i + 1));
            if (here > 1 && next > 1 && here + next > 4) {
                rows[i] = true;
                rows[i + 1] = true;
            }
        }
        return rows;
    }

    /** The cells of a row, empty ones included. */
    static List<String> cells(Line line) {
        List<String> cells = new ArrayList<>();
        if (line.raw().indexOf('\t') >= 0) {
            for (String cell : line.raw().split("\t", -1)) {
                cells.add(Signs.flat(cell));
            }
        } else if (isPiped(line)) {
            String inner = line.text().substring(1, line.text().length() - 1);
            for (String cell : inner.split("\\|", -1)) {
                cells.add(Signs.flat(cell));
            }
        } else {
            cells.addAll(Signs.pieces(line.text()).stream().map(Signs::flat).toList());
        }
        return cells;
    }

    /** The rows made equally long with empty cells. */
    static List<List<String>> table(List<List<String>> rows) {
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        if (rows.size() * (long) width > 100_000) {
            return rows; // nobody's form; not worth the memory
        }
        List<List<String>> table = new ArrayList<>();
        for (List<String> row : rows) {
            List<String> padded = new ArrayList<>(row);
            while (padded.size() < width) {
                padded.add("");
            }
            table.add(padded);
        }
        return table;
    }

    private static boolean hasCellTabs(Line line) {
        int first = line.raw().indexOf(line.text());
        boolean inside = line.text().indexOf('\t') >= 0;
        boolean behind = line.raw().indexOf('\t', first + line.text().length()) >= 0;
        return inside || (behind && !Signs.endsSentence(line.text()));
    }

    private static boolean goesOnUnderTabs(Line line, Line above) {
        return line.raw().charAt(0) == '\t' && above.raw().indexOf('\t') >= 0
                && line.text().length() <= LONGEST_CELL && !Signs.endsSentence(line.text());
    }

    private static boolean isPiped(Line line) {
        String text = line.text();
        return text.length() > 4 && text.startsWith("|") && text.endsWith("|") && text.indexOf('|', 1) < text.length() - 1;
    }

    /** How many cells wide gaps make of a line; 0 if it is none of a table. */
    private static int gaps(Line line) {
        if (!line.isShort() || Signs.endsSentence(line.text())) {
            return 0;
        }
        List<String> pieces = Signs.pieces(line.text());
        boolean cells = pieces.stream().allMatch(piece -> piece.length() <= LONGEST_CELL
                && (Ordinals.level(piece) == 0 || Ordinals.level(piece) > 2));
        return cells ? pieces.size() : 0;
    }
}
