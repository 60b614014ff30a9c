package org.vermilion.typeset;

import java.util.List;

import org.vermilion.text.DocumentText;

/** A title, centred, in lines that tear no word (GB/T 9704-2012, 7.3.1). */
final class TitleBlock {

    private static final double LEADING = 1.5;

    private final List<Line> lines;
    private final double size;

    private TitleBlock(List<Line> lines, double size) {
        this.lines = lines;
        this.size = size;
    }

    static TitleBlock of(String title, DocumentText text, double size, Shaping shaping, String element) {
        shaping.enter(element);
        Node node = shaping.part("H1");
        String clean = shaping.said(title);
        Style style = Style.title(size);
        double[] advance = new double[clean.length()];
        int at = 0;
        for (Glyph glyph : shaping.shape(clean, style)) {
            advance[at] = glyph.advance();
            at += Character.charCount(clean.codePointAt(at));
        }
        List<Line> lines = TitleShape.lines(clean, advance, Sheet.AREA, Organs.inside(clean, text)).stream()
                .flatMap(part -> LineBreaker.lines(shaping.shape(part, style), Sheet.AREA, 0, 0).stream())
                .map(line -> Line.of(line.glyphs()).in(node))
                .toList();
        return new TitleBlock(lines, size);
    }

    void set(Flow flow) {
        for (Line line : lines) {
            flow.place(line, (Sheet.LEFT + Sheet.RIGHT - line.width()) / 2, size * LEADING);
        }
    }
}
