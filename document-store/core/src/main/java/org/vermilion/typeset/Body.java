package org.vermilion.typeset;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.vermilion.text.DocumentText.Attachment;
import org.vermilion.text.DocumentText.Paragraph;

/** The lines of running text: addressees, body, list of attachments, note (GB/T 9704-2012, 7.3.2 to 7.3.4, 7.3.7). */
final class Body {

    private static final double INDENT = 2 * Sheet.CELL;

    private final Shaping shaping;

    Body(Shaping shaping) {
        this.shaping = shaping;
    }

    /** The addressees, flush left, ending with a colon; empty if there are none. */
    List<Line> addressees(List<String> organs) {
        shaping.enter("addressees");
        return organs.isEmpty() ? List.of() : tagged(lines(shaping.shape(joined(organs, shaping) + "：", Style.BODY), 0, 0), shaping.part("P"));
    }

    /** Organs of one sort are parted by 、; where an entry itself holds several, the entries are parted by a comma. */
    static String joined(List<String> organs, Shaping shaping) {
        List<String> clean = organs.stream().map(shaping::said).map(Body::bare).filter(organ -> !organ.isEmpty()).toList();
        return String.join(clean.stream().anyMatch(organ -> organ.contains("、")) ? "，" : "、", clean);
    }

    private static String bare(String organ) {
        return organ.replaceAll("[：:。，,、；;\\s]+$", "");
    }

    List<Line> paragraphs(List<Paragraph> paragraphs, String element) {
        return paragraphs(paragraphs, element, new BitSet());
    }

    /** The paragraphs of what is attached; who signed it, and when, stand on the right. */
    List<Line> attached(List<Paragraph> paragraphs, String element) {
        return paragraphs(paragraphs, element, InnerSignature.of(paragraphs));
    }

    private List<Line> paragraphs(List<Paragraph> paragraphs, String element, BitSet right) {
        List<Line> all = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            shaping.paragraph(element, i + 1);
            List<Glyph> glyphs = paragraph(paragraphs.get(i));
            int heading = paragraphs.get(i).heading();
            Node node = shaping.part(heading == 0 ? "P" : "H" + (heading + 1)); // the title is H1
            if (isForeign(glyphs)) {
                node.in("en");
            }
            if (right.get(i)) {
                all.addAll(tagged(InnerSignature.onTheRight(glyphs), node));
            } else if (!glyphs.isEmpty()) {
                all.addAll(tagged(lines(glyphs, INDENT, 0), node));
            }
        }
        return all;
    }

    /** A heading that runs on into its text keeps its face up to its first full stop. */
    private List<Glyph> paragraph(Paragraph paragraph) {
        String text = paragraph.text();
        Style heading = switch (paragraph.heading()) {
            case 1 -> Style.HEI;
            case 2 -> Style.KAI;
            default -> Style.BODY;
        };
        int stop = text.indexOf('。') + 1;
        int end = paragraph.heading() == 0 ? 0 : stop == 0 ? text.length() : stop;
        List<Glyph> glyphs = new ArrayList<>(shaping.shape(text.substring(0, end), heading));
        glyphs.addAll(shaping.shape(text.substring(end), Style.BODY));
        return glyphs;
    }

    /** The list of attachments (附件说明): names under each other, no punctuation behind them; empty if there are none. */
    List<Line> attachmentList(List<Attachment> attachments) {
        shaping.enter("attachment list");
        List<Line> all = new ArrayList<>();
        List<Glyph> label = shaping.shape("附件：", Style.BODY);
        double numbers = Sheet.CELL * (attachments.size() > 99 ? 2.5 : attachments.size() > 9 ? 2 : 1.5);
        shaping.into("L");
        for (int i = 0; i < attachments.size(); i++) {
            shaping.into("LI");
            Node entry = shaping.part("LBody");
            shaping.leave();
            double hanging = INDENT + Line.of(label).width();
            List<Glyph> lead = new ArrayList<>(i == 0 ? label : List.of());
            if (attachments.size() > 1) {
                lead.addAll(widened(shaping.shape(i + 1 + ".", Style.BODY), numbers));
            }
            double names = attachments.size() > 1 ? hanging + numbers : hanging;
            double leadWidth = lead.stream().mapToDouble(Glyph::advance).sum();
            List<Line> name = lines(shaping.shape(attachments.get(i).title(), Style.BODY), names, names);
            Line first = name.get(0);
            List<Glyph> glyphs = new ArrayList<>(lead);
            glyphs.addAll(first.glyphs());
            double[] gaps = new double[glyphs.size()];
            System.arraycopy(first.gaps(), 0, gaps, lead.size(), first.gaps().length);
            all.add(new Line(glyphs, gaps, names - leadWidth, entry));
            all.addAll(tagged(name.subList(1, name.size()), entry));
        }
        shaping.leave();
        return all;
    }

    /** A number in a column of its own, so that the names behind the numbers begin under each other. */
    private static List<Glyph> widened(List<Glyph> number, double width) {
        double natural = number.stream().mapToDouble(Glyph::advance).sum();
        List<Glyph> wide = new ArrayList<>(number);
        Glyph last = wide.remove(wide.size() - 1);
        wide.add(new Glyph(last.codePoint(), last.face(), last.style(), last.advance() + width - natural));
        return wide;
    }

    /** The note in parentheses (附注). */
    List<Line> note(String note) {
        shaping.enter("note");
        String clean = shaping.said(note).replaceAll("^[（(](.*)[）)]$", "$1");
        return clean.isEmpty() ? List.of() : tagged(lines(shaping.shape("（" + clean + "）", Style.BODY), INDENT, 0), shaping.part("P"));
    }

    /** Whether there are more letters than Hanzi. */
    private static boolean isForeign(List<Glyph> glyphs) {
        long letters = glyphs.stream().filter(glyph -> glyph.codePoint() < 0x250 && Character.isLetter(glyph.codePoint())).count();
        return letters > 2 * glyphs.stream().filter(Glyph::isWide).count();
    }

    private static List<Line> tagged(List<Line> lines, Node node) {
        return lines.stream().map(line -> line.in(node)).toList();
    }

    private static List<Line> lines(List<Glyph> glyphs, double first, double rest) {
        return LineBreaker.lines(glyphs, Sheet.AREA, first, rest);
    }
}
