package org.vermilion.typeset;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * One parsed font. Measuring by advance is thread-safe; whoever reads outlines or embeds the font holds
 * {@link #OUTLINES}, because PDFBox reads them through one shared position in the file.
 *
 * @param font the parsed font, shared by all documents
 * @param lookup from character to glyph
 * @param scale one em over the font's units
 * @param substitute whether it came with the program
 */
record Face(TrueTypeFont font, CmapLookup lookup, double scale, boolean substitute) {

    /** Held by whoever reads outlines or embeds a face. */
    static final Object OUTLINES = new Object();

    static Face parse(byte[] bytes, boolean substitute) throws IOException {
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
        font.setEnableGsub(false); // no ligatures: what is measured is what is drawn
        font.getHorizontalMetrics();
        font.getGlyph();
        return new Face(font, font.getUnicodeCmapLookup(), 1.0 / font.getUnitsPerEm(), substitute);
    }

    /** A face that comes with the program. */
    static Face bundled(String name) {
        try {
            return parse(bytes(name), true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file of a face that comes with the program; a fresh copy. */
    static byte[] bytes(String name) throws IOException {
        try (InputStream in = Face.class.getResourceAsStream("fonts/" + name)) {
            if (in == null) {
                throw new FileNotFoundException("the build did not bundle " + name);
            }
            return in.readAllBytes();
        }
    }

    /**
     * A face of an organ's own.
     *
     * @throws IOException if it cannot be read as TrueType, or its licence bits forbid embedding a subset; names the file
     */
    static Face own(Path file) throws IOException {
        try {
            Face face = parse(Files.readAllBytes(file), false);
            short rights = face.font().getOS2Windows().getFsType();
            if ((rights & 0x000F) == 0x0002 || (rights & 0x0300) != 0) {
                throw new IOException("may not be embedded as a subset (OS/2 fsType " + rights + ")");
            }
            return face;
        } catch (IOException | RuntimeException e) { // the parser throws either over a damaged file
            throw new IOException(file.getFileName() + ": " + e.getMessage(), e);
        }
    }

    /** Whether it has the character. What a bundled face has in the private areas is nobody's agreed character. */
    boolean has(int codePoint) {
        return lookup.getGlyphId(codePoint) != 0 && !(substitute && Character.getType(codePoint) == Character.PRIVATE_USE);
    }

    /** How far a character advances, in em. */
    double advance(int codePoint) {
        try {
            return font.getAdvanceWidth(lookup.getGlyphId(codePoint)) * scale;
        } catch (IOException e) {
            throw new UncheckedIOException(e); // the table was read when the font was parsed
        }
    }

    /** How far a character's ink reaches above and below the baseline, in em; zeroes if it has no ink. */
    Ink ink(int codePoint) {
        synchronized (OUTLINES) {
            try {
                GlyphData glyph = font.getGlyph().getGlyph(lookup.getGlyphId(codePoint));
                return glyph == null ? new Ink(0, 0) : new Ink(glyph.getYMaximum() * scale, glyph.getYMinimum() * scale);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The ink's top and bottom over the baseline. */
    record Ink(double top, double bottom) {}
}
