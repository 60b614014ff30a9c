package org.vermilion.typeset;

import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** A produced PDF, read back and measured in millimetres from the page's top left. */
final class Measured {

    static final double MM = 72 / 25.4;

    /** One drawn character. */
    record Char(int page, String text, double x, double baseline, double width, double size, String font) {}

    /** One drawn straight line; equal y means horizontal. */
    record Stroke(int page, double x1, double y1, double x2, double y2, double thickness, boolean red) {}

    private final byte[] pdf;
    private final List<Char> chars = new ArrayList<>();
    private final List<Stroke> strokes = new ArrayList<>();
    private final int pages;

    Measured(TypesetDocument document) {
        pdf = document.pdf();
        try (PDDocument read = Loader.loadPDF(pdf)) {
            pages = read.getNumberOfPages();
            new Positions().writeText(read, new StringWriter());
            for (int i = 0; i < pages; i++) {
                new Strokes(read.getPage(i), i).processPage(read.getPage(i));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int pages() {
        return pages;
    }

    List<Char> chars(int page) {
        return chars.stream().filter(c -> c.page() == page).toList();
    }

    List<Stroke> strokes(int page) {
        return strokes.stream().filter(s -> s.page() == page).toList();
    }

    /** The characters of a page, line by line from the top. */
    List<List<Char>> lines(int page) {
        TreeMap<Long, List<Char>> lines = new TreeMap<>();
        chars(page).forEach(c -> lines.computeIfAbsent(Math.round(c.baseline() * 5), y -> new ArrayList<>()).add(c));
        lines.values().forEach(line -> line.sort(Comparator.comparingDouble(Char::x)));
        return new ArrayList<>(lines.values());
    }

    List<String> texts(int page) {
        return lines(page).stream().map(Measured::text).toList();
    }

    static String text(List<Char> line) {
        return line.stream().map(Char::text).collect(Collectors.joining());
    }

    /** The line that holds the text. */
    List<Char> line(int page, String text) {
        return lines(page).stream().filter(line -> text(line).contains(text)).findFirst()
                .orElseThrow(() -> new AssertionError("no line of page " + page + " holds it: " + texts(page)));
    }

    int pageOf(String text) {
        for (int i = 0; i < pages; i++) {
            if (texts(i).stream().anyMatch(line -> line.contains(text))) {
                return i;
            }
        }
        throw new AssertionError("nowhere");
    }

    /** Where red ink begins and ends between two heights, measured on the rendered page; top and bottom. */
    double[] redInk(int page, double from, double to) {
        double dpi = 400;
        try (PDDocument read = Loader.loadPDF(pdf)) {
            BufferedImage image = new PDFRenderer(read).renderImageWithDPI(page, (float) dpi);
            double perPixel = 25.4 / dpi;
            double top = Double.NaN;
            double bottom = Double.NaN;
            for (int y = (int) (from / perPixel); y < to / perPixel; y++) {
                if (redRow(image, y)) {
                    top = Double.isNaN(top) ? y * perPixel : top;
                    bottom = (y + 1) * perPixel;
                }
            }
            return new double[] {top, bottom};
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean redRow(BufferedImage image, int y) {
        for (int x = 0; x < image.getWidth(); x++) {
            int rgb = image.getRGB(x, y);
            if ((rgb >> 16 & 0xFF) > 180 && (rgb >> 8 & 0xFF) < 120) {
                return true;
            }
        }
        return false;
    }

    private final class Positions extends PDFTextStripper {

        @Override
        protected void processTextPosition(TextPosition at) {
            chars.add(new Char(getCurrentPageNo() - 1, at.getUnicode(), at.getXDirAdj() / MM, at.getYDirAdj() / MM,
                    at.getWidthDirAdj() / MM, at.getFontSizeInPt(), at.getFont().getName()));
        }
    }

    private final class Strokes extends PDFGraphicsStreamEngine {

        private final int page;
        private Point2D from = new Point2D.Double();
        private Point2D to = new Point2D.Double();

        private Strokes(PDPage sheet, int page) {
            super(sheet);
            this.page = page;
        }

        @Override
        public void moveTo(float x, float y) {
            from = new Point2D.Double(x, y);
        }

        @Override
        public void lineTo(float x, float y) {
            to = new Point2D.Double(x, y);
        }

        @Override
        public void strokePath() {
            float[] colour = getGraphicsState().getStrokingColor().getComponents();
            double height = getPage().getMediaBox().getHeight();
            strokes.add(new Stroke(page, from.getX() / MM, (height - from.getY()) / MM, to.getX() / MM,
                    (height - to.getY()) / MM, getGraphicsState().getLineWidth() / MM, colour.length == 3));
        }

        @Override
        public Point2D getCurrentPoint() {
            return to;
        }

        @Override
        public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
            throw new AssertionError("no rectangles are drawn");
        }

        @Override
        public void drawImage(PDImage image) {
            throw new AssertionError("no images are drawn");
        }

        @Override
        public void clip(int rule) {
            // nothing is clipped
        }

        @Override
        public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
            throw new AssertionError("no curves are drawn");
        }

        @Override
        public void closePath() {
            // a straight line stays open
        }

        @Override
        public void endPath() {
            // nothing is clipped
        }

        @Override
        public void fillPath(int rule) {
            throw new AssertionError("nothing is filled");
        }

        @Override
        public void fillAndStrokePath(int rule) {
            throw new AssertionError("nothing is filled");
        }

        @Override
        public void shadingFill(COSName name) {
            throw new AssertionError("nothing is shaded");
        }
    }
}
