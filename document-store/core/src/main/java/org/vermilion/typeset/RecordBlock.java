package org.vermilion.typeset;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.vermilion.text.DocumentText;

/**
 * The record block (版记) at the foot of the last page with content (GB/T 9704-2012, 7.4); a letter's has neither lines nor
 * printing organ (10.1) and stands on whatever page is the last. All others' stands on an even page, the back of a sheet;
 * where a blank page is needed before it, neither bears a number (7.5).
 */
final class RecordBlock {

    private static final double ROW = 8.6 * Sheet.MM;
    private static final double THICK = 0.35 * Sheet.MM;
    private static final double THIN = 0.25 * Sheet.MM;
    private static final int MOST_ROWS = (int) ((Sheet.BOTTOM - Sheet.TOP) / ROW);

    private final Shaping shaping;
    private final boolean letter;
    private final List<Line> organs = new ArrayList<>();
    private @Nullable Line printer;
    private @Nullable Line printed;

    RecordBlock(Shaping shaping, boolean letter) {
        this.shaping = shaping;
        this.letter = letter;
    }

    /** Adds the organs; main addressees only if they were moved here. */
    RecordBlock organs(DocumentText text, boolean withAddressees) {
        shaping.enter("record block");
        if (withAddressees) {
            add("主送：", text.addressees());
        }
        add("抄送：", text.copyTo());
        return this;
    }

    RecordBlock printing(Imprint imprint) {
        if (letter || imprint.printingOrgan() == null && imprint.printingDate() == null) {
            return this;
        }
        printer = Line.of(shaping.shape(shaping.said(imprint.printingOrgan()), Style.RECORD)).in(shaping.part("P"));
        printed = Line.of(shaping.shape(
                imprint.printingDate() == null ? "" : Closing.chinese(imprint.printingDate()) + "印发", Style.RECORD)).in(shaping.part("P"));
        return this;
    }

    private void add(String label, List<String> names) {
        String joined = Body.joined(names, shaping);
        if (!joined.isEmpty()) {
            List<Glyph> glyphs = shaping.shape(label + joined + "。", Style.RECORD);
            double hanging = Sheet.CELL + 3 * Sheet.RECORD;
            Node node = shaping.part("P");
            LineBreaker.lines(glyphs, Sheet.AREA - Sheet.CELL, Sheet.CELL, hanging).forEach(line -> organs.add(line.in(node)));
        }
    }

    /** Sets it at the foot of the page, of a new one if there is no room; a longer one than a page goes over several. */
    void set(Flow flow) {
        int rows = organs.size() + (printer == null ? 0 : 1);
        if (rows == 0) {
            return;
        }
        int pages = (rows - 1) / MOST_ROWS + 1;
        double height = rows * ROW;
        boolean even = letter || flow.pages().size() % 2 == 0;
        if (pages > 1 || !even || flow.y() + 0.5 * Sheet.LINE > Sheet.BOTTOM - height) {
            if (!letter && (flow.pages().size() + pages) % 2 == 1) {
                flow.blankPage();
            }
            flow.newPage();
        }
        for (int page = 0; page < pages - 1; page++) {
            part(flow, organs.subList(page * MOST_ROWS, (page + 1) * MOST_ROWS), false);
            flow.newPage();
        }
        part(flow, organs.subList((pages - 1) * MOST_ROWS, organs.size()), true);
    }

    private void part(Flow flow, List<Line> lines, boolean last) {
        Page page = flow.page();
        boolean printing = last && printer != null;
        double top = Sheet.BOTTOM - (lines.size() + (printing ? 1 : 0)) * ROW;
        for (int i = 0; i < lines.size(); i++) {
            page.set(lines.get(i), Sheet.LEFT, top + i * ROW, ROW);
        }
        if (!letter) {
            page.rule(Sheet.LEFT, top, Sheet.RIGHT, THICK, false);
            page.rule(Sheet.LEFT, Sheet.BOTTOM, Sheet.RIGHT, THICK, false);
        }
        if (printing && printer != null && printed != null) {
            double row = Sheet.BOTTOM - ROW;
            double room = Sheet.AREA - 3 * Sheet.CELL - printed.width();
            page.set(printer, Sheet.LEFT + Sheet.CELL, row, ROW, Math.min(1, room / Math.max(1, printer.width())));
            page.set(printed, Sheet.RIGHT - Sheet.CELL - printed.width(), row, ROW);
            if (!lines.isEmpty()) {
                page.rule(Sheet.LEFT, row, Sheet.RIGHT, THIN, false);
            }
        }
    }
}
