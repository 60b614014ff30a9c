package org.vermilion.document.reading;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.vermilion.text.DocumentText.Paragraph;

/** Makes paragraphs of lines: joins what a page break or the width of a line tore. */
final class Paragraphs {

    private final Ledger ledger;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private @Nullable Line lastLine;
    private String lastText = "";
    private boolean joinedByWidth;

    private Paragraphs(Ledger ledger) {
        this.ledger = ledger;
    }

    /** The paragraphs of the lines, each with the level of its number; a heading may have its text behind it. */
    static List<Paragraph> of(List<Line> lines, Wrapping whole, Ledger ledger) {
        Paragraphs made = new Paragraphs(ledger);
        Wrapping wrapping = whole.within(lines);
        boolean[] rows = Rows.among(lines);
        boolean table = false;
        for (int i = 0; i < rows.length; i++) {
            if (rows[i]) {
                made.addRow(lines.get(i), !table);
                table = true;
            } else {
                made.add(lines.get(i), wrapping);
                table = false;
            }
        }
        made.close();
        if (made.joinedByWidth) {
            ledger.note(Remark.WRAPPED, "body", lines.get(0).number(), wrapping.width());
        }
        return made.paragraphs;
    }

    private void addRow(Line line, boolean first) {
        close();
        if (first && !Columns.are(line)) {
            ledger.note(Remark.TABLE_IN_BODY, "body", line.number());
        }
        open.append(line.text().indexOf('\t') < 0 && Columns.are(line) ? line.text() : String.join("　", Rows.cells(line)).strip());
        close();
        lastLine = null;
    }

    private void add(Line line, Wrapping wrapping) {
        String text = Columns.are(line) ? Columns.kept(line) : Signs.flat(line.text());
        if (lastLine != null && wrapping.goesOn(lastLine, lastText, line, text)) {
            join(line, text, wrapping);
        } else {
            close();
            open.append(text);
        }
        lastText = text;
        lastLine = line;
    }

    private void join(Line line, String piece, Wrapping wrapping) {
        char before = open.charAt(open.length() - 1);
        open.append(isLatin(before) && isLatin(piece.charAt(0)) ? " " : "").append(piece);
        if (wrapping.width() > 0) {
            joinedByWidth = true;
        } else {
            ledger.note(Remark.JOINED, "body", line.number());
        }
    }

    private void close() {
        if (!open.isEmpty()) {
            String text = open.toString();
            paragraphs.add(new Paragraph(Ordinals.level(text), text));
            open.setLength(0);
        }
    }

    private static boolean isLatin(char c) {
        return c < 128 && Character.isLetter(c);
    }
}
