package org.vermilion.typeset;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.vermilion.text.DocumentText;

/** The head (版头) of the first page: GB/T 9704-2012, 7.2, and for letters, orders and minutes 10.1 to 10.3. */
final class Head {

    /** The red line under the head; the standard fixes no thickness, custom is 0.35 to 0.5 mm. */
    private static final double RED = 0.5 * Sheet.MM;
    private static final double THICK = 0.9 * Sheet.MM;
    private static final double THIN = 0.3 * Sheet.MM;
    private static final double BETWEEN = 0.9 * Sheet.MM;
    /** The double lines of a letter are 170 mm long and centred. */
    private static final double LETTER_LEFT = 20 * Sheet.MM;
    private static final double LETTER_RIGHT = Sheet.WIDTH - 20 * Sheet.MM;

    private final Page page;
    private final DocumentText text;
    private final Imprint imprint;
    private final Shaping shaping;
    private final List<Finding> findings;

    Head(Page page, DocumentText text, Imprint imprint, Shaping shaping, List<Finding> findings) {
        this.page = page;
        this.text = text;
        this.imprint = imprint;
        this.shaping = shaping;
        this.findings = findings;
    }

    /** The general head; returns where its red line is. */
    double general(String suffix) {
        labels(Sheet.TOP, Sheet.LINE, 0);
        double inkBottom = mark(suffix, Sheet.TOP + 35 * Sheet.MM, Sheet.LEFT, Sheet.RIGHT);
        double row = inkBottom + 2 * Sheet.LINE;
        Line number = number();
        double last = row;
        if (imprint.signers().isEmpty()) {
            centred(number, row);
        } else {
            Signers signers = signers();
            last = signers.set(page, row);
            double x = Sheet.LEFT + Sheet.CELL;
            page.set(number, x, last, Sheet.LINE, fit(number, signers.left() - Sheet.CELL - x, "number"));
        }
        double red = last + (Sheet.LINE + Sheet.BODY) / 2 + 4 * Sheet.MM;
        page.rule(Sheet.LEFT, red, Sheet.RIGHT, RED, true);
        return red;
    }

    /** The head of a letter (10.1), with both its double lines; returns the bottom of its last element. */
    double letter() {
        double inkBottom = mark("", 30 * Sheet.MM, LETTER_LEFT, LETTER_RIGHT);
        double thick = inkBottom + 4 * Sheet.MM;
        double thin = thick + BETWEEN;
        page.rule(LETTER_LEFT, thick, LETTER_RIGHT, THICK, true);
        page.rule(LETTER_LEFT, thin, LETTER_RIGHT, THIN, true);
        double bottom = Sheet.HEIGHT - 20 * Sheet.MM;
        page.rule(LETTER_LEFT, bottom - BETWEEN, LETTER_RIGHT, THIN, true);
        page.rule(LETTER_LEFT, bottom, LETTER_RIGHT, THICK, true);

        double first = thin + Sheet.BODY * 7 / 8;
        Line number = number();
        double stretch = fit(number, Sheet.AREA * 2 / 3, "number");
        page.set(number, Sheet.RIGHT - number.width() * stretch, first, Sheet.BODY, stretch);
        int rows = Math.max(1, labels(first, Sheet.BODY, 1));
        return first + (rows - 1) * Sheet.LINE + Sheet.BODY;
    }

    /** The head of an order (10.2): mark and number, no line; returns the bottom of the number. */
    double order() {
        labels(Sheet.TOP, Sheet.LINE, 0);
        double inkBottom = mark("令", Sheet.TOP + 20 * Sheet.MM, Sheet.LEFT, Sheet.RIGHT);
        double row = inkBottom + 2 * Sheet.LINE;
        centred(number(), row);
        return row + Sheet.LINE;
    }

    private double mark(String suffix, double top, double left, double right) {
        shaping.enter("mark");
        String mark = imprint.organMark();
        if (mark == null) {
            String issuer = shaping.said(text.issuer());
            List<String> organs = Organs.of(issuer);
            if (organs.size() > 1) {
                String last = organs.get(organs.size() - 1);
                boolean said = !suffix.isEmpty() && last.endsWith(suffix) && last.length() > suffix.length();
                List<String> names = said ? Stream.concat(organs.subList(0, organs.size() - 1).stream(),
                        Stream.of(last.substring(0, last.length() - suffix.length()))).toList() : organs;
                return JointMark.of(names, suffix, right - left, shaping, findings).set(page, left, right, top);
            }
            mark = issuer.isEmpty() || issuer.endsWith(suffix) ? issuer : issuer + suffix;
        }
        return MarkLine.of(mark, right - left, shaping, findings).set(page, left, right, top);
    }

    private Line number() {
        shaping.enter("number");
        return Line.of(shaping.shape(Objects.requireNonNullElse(text.number(), ""), Style.BODY)).in(shaping.part("P"));
    }

    /**
     * Copy number, secrecy and urgency, flush left from the top down; missing ones close up. A mark that is no state secret's
     * stands on the right of the row named. Returns how many rows there are.
     */
    private int labels(double top, double height, int innerRow) {
        shaping.enter("label");
        boolean secret = imprint.labelMark().contains("★") || imprint.labelMark().matches("[秘机绝]密");
        List<Glyph> mark = shaping.shape(imprint.labelMark(), Style.HEI);
        if (!secret && !mark.isEmpty()) { // that place is the state secrets' alone (7.2.2): this one stands opposite
            Line inner = Line.of(mark).in(shaping.part("P"));
            page.set(inner, Sheet.RIGHT - inner.width(), top + innerRow * Sheet.LINE, height);
        }
        List<Line> rows = Stream.of(
                        shaping.shape(Objects.requireNonNullElse(imprint.copyNumber(), ""), Style.BODY),
                        secret ? mark : List.<Glyph>of(),
                        shaping.shape(Objects.requireNonNullElse(text.urgency(), ""), Style.HEI))
                .filter(glyphs -> !glyphs.isEmpty()).map(glyphs -> Line.of(glyphs).in(shaping.part("P"))).toList();
        for (int i = 0; i < rows.size(); i++) {
            page.set(rows.get(i), Sheet.LEFT, top + i * Sheet.LINE, height);
        }
        return secret || mark.isEmpty() ? rows.size() : Math.max(rows.size(), innerRow + 1);
    }

    private void centred(Line line, double top) {
        double stretch = fit(line, Sheet.AREA, "number");
        page.set(line, (Sheet.LEFT + Sheet.RIGHT - line.width() * stretch) / 2, top, Sheet.LINE, stretch);
    }

    /** How much narrower a line must be drawn to fit its room. */
    private double fit(Line line, double room, String element) {
        if (line.width() <= room + Sheet.HAIR) {
            return 1;
        }
        findings.add(Finding.markSqueezed(element));
        return room / line.width();
    }

    private Signers signers() {
        shaping.enter("signers");
        Node node = shaping.part("P");
        Line label = Line.of(shaping.shape("签发人：", Style.BODY)).in(node);
        List<Line> names = imprint.signers().stream().map(name -> Line.of(shaping.shape(name, Style.KAI)).in(node)).toList();
        double widest = names.stream().mapToDouble(Line::width).max().orElse(0);
        if (widest > Signers.WIDEST) {
            findings.add(Finding.markSqueezed("signers"));
        }
        return new Signers(label, names);
    }
}
