package org.vermilion.typeset;

import java.util.ArrayList;
import java.util.List;

import org.vermilion.text.DocumentText;

/**
 * The names under a text, one an organ, each in as many lines as it needs: none is narrowed.
 *
 * @param names the lines of each organ's name
 */
record Signatories(List<List<Line>> names) {

    /** How wide a name stands at most, alone and beside another or two. */
    private static final double ALONE = 20 * Sheet.CELL;
    private static final double[] BESIDE = {ALONE, Sheet.AREA / 2 - Sheet.CELL, Sheet.AREA / 3 - Sheet.CELL / 2};
    /** In three columns no name takes more lines than this. */
    private static final int MOST_LINES = 3;

    /** The signatories of a text, to stand in one column; in up to three if each gets a seal. */
    static Signatories of(DocumentText text, boolean sealed, Shaping shaping) {
        List<String> organs = Organs.signing(text.signatory(), text.issuer()).stream().map(shaping::said)
                .filter(organ -> !organ.isEmpty()).toList();
        int columns = sealed ? Math.max(1, Math.min(BESIDE.length, organs.size())) : 1;
        Signatories narrow = broken(organs, BESIDE[columns - 1], shaping);
        boolean crowded = columns == BESIDE.length && narrow.names().stream().anyMatch(lines -> lines.size() > MOST_LINES);
        return crowded ? broken(organs, BESIDE[1], shaping) : narrow;
    }

    /** A name of its own, in lines that tear no word. */
    static List<Line> wrapped(String name, double room, Shaping shaping) {
        double[] advance = new double[name.length()];
        int at = 0;
        for (Glyph glyph : shaping.shape(name, Style.BODY)) {
            advance[at] = glyph.advance();
            at += Character.charCount(name.codePointAt(at));
        }
        List<Line> lines = new ArrayList<>();
        Node node = shaping.part("P");
        for (String line : TitleShape.lines(name, advance, room, new java.util.BitSet())) {
            LineBreaker.lines(shaping.shape(line, Style.BODY), room + Sheet.CELL, 0, 0).forEach(one -> lines.add(Line.of(one.glyphs()).in(node)));
        }
        return lines;
    }

    private static Signatories broken(List<String> organs, double room, Shaping shaping) {
        return new Signatories(organs.stream().map(organ -> wrapped(organ, room, shaping)).toList());
    }

    boolean isEmpty() {
        return names.isEmpty();
    }

    /** How many stand beside each other: as many as their widest lets. */
    int columns() {
        double widest = names.stream().mapToDouble(Signatories::width).max().orElse(0);
        int fit = widest <= BESIDE[2] + Sheet.CELL / 2 ? 3 : widest <= BESIDE[1] + Sheet.CELL ? 2 : 1;
        return Math.max(1, Math.min(fit, names.size()));
    }

    /** The lines of all names under each other. */
    int lines() {
        return names.stream().mapToInt(List::size).sum();
    }

    double width() {
        return names.stream().mapToDouble(Signatories::width).max().orElse(0);
    }

    static double width(List<Line> lines) {
        return lines.stream().mapToDouble(Line::width).max().orElse(0);
    }
}
