package org.vermilion.document.reading;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.vermilion.document.DocumentText.Paragraph;

/** Makes paragraphs of lines: sets apart what runs together on a line, joins what a page break or line width tore. */
final class Paragraphs {

    private final Ledger ledger;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private @Nullable Line lastLine;
    private String lastPiece = "";
    private boolean joinedByWidth;

    private Paragraphs(Ledger ledger) {
        this.ledger = ledger;
    }

    /** The paragraphs of the lines, each with the level of its number; a heading may have its text behind it. */
    static List<Paragraph> of(List<Line> lines, Ledger ledger) {
        Paragraphs made = new Paragraphs(ledger);
        Wrapping wrapping = Wrapping.of(lines);
        boolean[] rows = Rows.among(lines);
        boolean table = false;
        for (int i = 0; i < rows.length; i++) {
            if (rows[i] && pieces(lines.get(i).text()).size() < 2) {
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
        if (first) {
            ledger.note(Remark.TABLE_IN_BODY, "body", line.number());
        }
        open.append(String.join("　", Rows.cells(line)).strip());
        close();
        lastLine = null;
    }

    private void add(Line line, Wrapping wrapping) {
        List<String> pieces = pieces(line.text());
        if (pieces.size() > 1) {
            ledger.note(Remark.SPLIT, "body", line.number(), pieces.size());
        }
        for (int i = 0; i < pieces.size(); i++) {
            String piece = Signs.flat(pieces.get(i));
            if (i == 0 && lastLine != null && wrapping.goesOn(lastLine, lastPiece, line, piece)) {
                join(line, piece, wrapping);
            } else {
                close();
                open.append(piece);
            }
            lastPiece = piece;
        }
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

    /** The paragraphs of one line: parted at wide gaps if one of the parts is numbered as a heading. */
    private static List<String> pieces(String text) {
        List<String> parts = new ArrayList<>();
        boolean numbered = false;
        for (String part : wide(text)) {
            int last = parts.size() - 1;
            if (last >= 0 && Ordinals.isBare(parts.get(last))) {
                parts.set(last, parts.get(last) + " " + part); // 一、 and a gap before its own words
            } else {
                parts.add(part);
            }
            numbered |= Ordinals.level(part) > 0;
        }
        boolean sentences = parts.size() > 1 && parts.subList(0, parts.size() - 1).stream().allMatch(Signs::endsSentence);
        return numbered || sentences ? parts : List.of(text);
    }

    private static List<String> wide(String text) {
        return text.indexOf("  ") >= 0 || text.indexOf('\u3000') >= 0 || text.indexOf('\u00a0') >= 0
                ? Signs.pieces(text) : List.of(text);
    }

    private static boolean isLatin(char c) {
        return c < 128 && Character.isLetter(c);
    }
}
