package org.vermilion.typeset;

import java.util.List;

/** Page numbers, — 1 —, the dashes 7 mm below the type area, odd ones right and even ones left (GB/T 9704-2012, 7.5). */
final class PageNumbers {

    private PageNumbers() {}

    /** @param from the first page that shows its number, from 0 */
    static void set(Flow flow, int from, Shaping shaping) {
        shaping.enter("text");
        List<Page> pages = flow.pages();
        for (int i = from; i < flow.numbered(); i++) {
            Line line = Line.of(shaping.shape("— " + (i + 1) + " —", Style.RECORD));
            Glyph dash = line.glyphs().get(0);
            Face.Ink ink = dash.face().ink(dash.codePoint());
            double baseline = Sheet.BOTTOM + 7 * Sheet.MM + (ink.top() + ink.bottom()) / 2 * Sheet.RECORD;
            boolean odd = i % 2 == 0;
            double x = odd ? Sheet.RIGHT - Sheet.CELL - line.width() : Sheet.LEFT + Sheet.CELL;
            pages.get(i).setOn(line, x, baseline, 1);
        }
    }
}
