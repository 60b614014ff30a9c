package org.vermilion.signature.signing;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.vermilion.refusal.Refusal;
import org.vermilion.signature.SignatureReason;

/**
 * What a seal looks like: outlines only, to be filled with red, so that no font travels with it. Immutable; parsing the
 * font takes a while, so keep a picture for as long as its seal is in use.
 */
public final class SealPicture {

    private static final int LONGEST_NAME = 28;
    private static final float SMALLEST_MM = 20;
    private static final float LARGEST_MM = 60;

    /** Millimetres around the centre, y upward. */
    private final Path2D outline;
    private final float diameterMm;

    private SealPicture(Path2D outline, float diameterMm) {
        this.outline = outline;
        this.diameterMm = diameterMm;
    }

    /**
     * The round seal of an organ: a ring, a five-pointed star in its centre, the name in an arc above it from left to
     * right. A long name is set narrower.
     *
     * @param organName 1 to 28 characters
     * @param trueTypeFont a TrueType font (not OpenType with CFF outlines, not a collection)
     * @param diameterMm the outer diameter in millimetres, 20 to 60; a municipal organ's seal has 42 (国发〔1999〕25号)
     * @throws Refusal {@code SEAL-NAME-LENGTH}, {@code SEAL-FONT} or {@code SEAL-GLYPH}
     */
    public static SealPicture round(String organName, byte[] trueTypeFont, float diameterMm) {
        if (!(diameterMm >= SMALLEST_MM && diameterMm <= LARGEST_MM)) {
            throw new IllegalArgumentException("a seal's diameter is 20 to 60 mm");
        }
        int length = organName.codePointCount(0, organName.length());
        if (organName.isBlank() || length > LONGEST_NAME) {
            throw new Refusal(SignatureReason.SEAL_NAME, LONGEST_NAME);
        }
        Path2D outline = RoundSeal.outline(glyphs(organName, trueTypeFont));
        outline.transform(AffineTransform.getScaleInstance(diameterMm / 2, diameterMm / 2));
        return new SealPicture(outline, diameterMm);
    }

    /** The outer diameter in millimetres. */
    public float diameterMm() {
        return diameterMm;
    }

    /** The outline, in millimetres around its centre, y upward; to be filled by the non-zero winding rule. */
    Shape outline() {
        return new Path2D.Double(outline);
    }

    private static List<Glyph> glyphs(String name, byte[] font) {
        try (TrueTypeFont ttf = new TTFParser().parse(new RandomAccessReadBuffer(font))) {
            if (ttf.getGlyph() == null) {
                throw new Refusal(SignatureReason.SEAL_FONT);
            }
            CmapLookup lookup = ttf.getUnicodeCmapLookup();
            double em = ttf.getUnitsPerEm();
            List<Glyph> glyphs = new ArrayList<>();
            for (int codePoint : name.codePoints().toArray()) {
                int id = lookup.getGlyphId(codePoint);
                if (id == 0) {
                    throw new Refusal(SignatureReason.SEAL_GLYPH, glyphs.size() + 1);
                }
                GlyphData data = ttf.getGlyph().getGlyph(id);
                Path2D path = data == null ? new Path2D.Double() : new Path2D.Double(data.getPath());
                path.transform(AffineTransform.getScaleInstance(1 / em, 1 / em));
                glyphs.add(new Glyph(path, ttf.getAdvanceWidth(id) / em));
            }
            return glyphs;
        } catch (IOException | RuntimeException e) {
            if (e instanceof Refusal refusal) {
                throw refusal;
            }
            throw new Refusal(SignatureReason.SEAL_FONT, e);
        }
    }

    /**
     * One character's outline on its baseline.
     *
     * @param path in em
     * @param advance its width in em
     */
    record Glyph(Path2D path, double advance) {}
}
