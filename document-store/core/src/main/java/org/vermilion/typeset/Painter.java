package org.vermilion.typeset;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;

/** Draws pages into a PDF. */
final class Painter {

    /** Y80 M80 in the colours of screens. */
    private static final float[] RED = {0.89f, 0.14f, 0.10f};

    private final Map<Face, PDType0Font> embedded = new HashMap<>();

    private Painter() {}

    /** The same pages and title give the same bytes. */
    static byte[] paint(List<Page> pages, Node structure, String title) throws IOException {
        synchronized (Face.OUTLINES) {
            return new Painter().document(pages, structure, title);
        }
    }

    private byte[] document(List<Page> pages, Node structure, String title) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < pages.size(); i++) {
                PDPage sheet = new PDPage(new PDRectangle((float) Sheet.WIDTH, (float) Sheet.HEIGHT));
                document.addPage(sheet);
                try (PDPageContentStream stream = new PDPageContentStream(document, sheet)) {
                    draw(pages.get(i), i, document, stream);
                }
            }
            Tags.write(document, structure);
            Archival.mark(document, title);
            document.setDocumentId(identity(document, title));
            document.save(bytes);
        }
        return bytes.toByteArray();
    }

    /** An identifier from the content alone: no clock, no chance. */
    private static long identity(PDDocument document, String title) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(title.getBytes(StandardCharsets.UTF_8));
            for (PDPage page : document.getPages()) {
                digest.update(page.getContents().readAllBytes());
            }
            return ByteBuffer.wrap(digest.digest()).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has SHA-256
        }
    }

    private void draw(Page page, int number, PDDocument document, PDPageContentStream stream) throws IOException {
        stream.beginMarkedContent(COSName.ARTIFACT);
        for (Page.Rule rule : page.rules()) {
            colour(stream, rule.red());
            stream.setLineWidth((float) rule.thickness());
            stream.moveTo((float) rule.x1(), up(rule.y1()));
            stream.lineTo((float) rule.x2(), up(rule.y2()));
            stream.stroke();
        }
        stream.endMarkedContent();
        int mark = 0;
        for (Page.Run run : page.runs()) {
            Node node = run.line().node();
            if (node == null) {
                stream.beginMarkedContent(COSName.ARTIFACT);
            } else {
                node.mark(number, mark);
                stream.beginMarkedContent(COSName.getPDFName(node.type()), mark++);
            }
            draw(run, document, stream);
            stream.endMarkedContent();
        }
    }

    /** A run in pieces of one face and style. */
    private void draw(Page.Run run, PDDocument document, PDPageContentStream stream) throws IOException {
        List<Glyph> glyphs = run.line().glyphs();
        double x = run.x();
        int start = 0;
        while (start < glyphs.size()) {
            Glyph first = glyphs.get(start);
            int end = start;
            double next = x;
            while (end < glyphs.size() && glyphs.get(end).face() == first.face() && glyphs.get(end).style().equals(first.style())) {
                next += (glyphs.get(end).advance() + run.line().gaps()[end]) * run.stretch();
                end++;
            }
            draw(run, start, end, x, document, stream);
            x = next;
            start = end;
        }
    }

    private void draw(Page.Run run, int start, int end, double x, PDDocument document, PDPageContentStream stream) throws IOException {
        Glyph first = run.line().glyphs().get(start);
        Style style = first.style();
        colour(stream, style.red());
        stream.beginText();
        stream.setFont(font(first.face(), document), (float) style.size());
        stream.setCharacterSpacing((float) style.tracking());
        stream.setHorizontalScaling((float) (run.stretch() * 100));
        stream.setTextMatrix(Matrix.getTranslateInstance((float) x, up(run.baseline())));
        stream.showTextWithPositioning(pieces(run.line(), start, end));
        stream.endText();
    }

    /** The text with a number, in thousandths of the size, wherever a glyph is followed by more or less than its own advance. */
    private static Object[] pieces(Line line, int start, int end) {
        List<Object> pieces = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int i = start; i < end; i++) {
            Glyph glyph = line.glyphs().get(i);
            text.appendCodePoint(glyph.codePoint());
            double natural = glyph.face().advance(glyph.codePoint()) * glyph.style().size() + glyph.style().tracking();
            double more = glyph.advance() - natural + line.gaps()[i];
            if (Math.abs(more) > 0.001 && i < end - 1) {
                pieces.add(text.toString());
                pieces.add((float) (-more * 1000 / glyph.style().size()));
                text.setLength(0);
            }
        }
        pieces.add(text.toString());
        return pieces.toArray();
    }

    private PDType0Font font(Face face, PDDocument document) throws IOException {
        PDType0Font font = embedded.get(face);
        if (font == null) {
            font = PDType0Font.load(document, face.font(), true);
            embedded.put(face, font);
        }
        return font;
    }

    private static void colour(PDPageContentStream stream, boolean red) throws IOException {
        if (red) {
            stream.setNonStrokingColor(RED[0], RED[1], RED[2]);
            stream.setStrokingColor(RED[0], RED[1], RED[2]);
        } else {
            stream.setNonStrokingColor(0f);
            stream.setStrokingColor(0f);
        }
    }

    /** PDF counts up from the page's bottom. */
    private static float up(double y) {
        return (float) (Sheet.HEIGHT - y);
    }
}
