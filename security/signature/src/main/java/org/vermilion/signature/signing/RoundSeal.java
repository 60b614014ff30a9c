package org.vermilion.signature.signing;

import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.List;

import org.vermilion.signature.signing.SealPicture.Glyph;

/**
 * The proportions of a round seal, and how its name is bent into an arc. Lengths are in seals' radii, angles in radians
 * clockwise from the top, y upward; the caller scales.
 */
final class RoundSeal {

    /** Of a seal of 42 mm: an edge of 1.2 mm, 1.1 mm to the name, a star of 14 mm, as seals are cut. */
    private static final double EDGE = 1.2 / 21;
    private static final double GAP = 1.1 / 21;
    private static final double STAR = 7.0 / 21;
    /** Inner to outer radius of a regular five-pointed star. */
    private static final double STAR_WAIST = Math.sin(Math.PI / 10) / Math.sin(3 * Math.PI / 10);

    private static final double TALLEST = 6.6 / 21;
    private static final double SMALLEST = 5.0 / 21;
    private static final double STEP = 0.1 / 21;
    /** Beyond this a character reads badly and is made less tall instead of yet narrower. */
    private static final double NARROWEST = 0.45;
    private static final double WIDEST = 0.8;
    private static final double ARC = Math.toRadians(276);
    /** From one character to the next, in widths of a character, if there is room. */
    private static final double PITCH = 1.3;
    /** How much of its share, measured where it is tightest, a squeezed character fills. */
    private static final double FILLED = 0.97;
    /** A Chinese character's middle above the baseline, and the height of its ink, in em. */
    private static final double MIDDLE = 0.38;
    private static final double INK = 0.92;

    private RoundSeal() {}

    static Path2D outline(List<Glyph> name) {
        Path2D all = new Path2D.Double(Path2D.WIND_NON_ZERO);
        Area ring = new Area(circle(1));
        ring.subtract(new Area(circle(1 - EDGE)));
        all.append(ring, false);
        all.append(star(), false);
        double height = TALLEST;
        while (height > SMALLEST && width(name, height) < NARROWEST) {
            height -= STEP;
        }
        bend(name, height, all);
        return all;
    }

    private static Ellipse2D circle(double r) {
        return new Ellipse2D.Double(-r, -r, 2 * r, 2 * r);
    }

    private static Path2D star() {
        Path2D star = new Path2D.Double();
        for (int i = 0; i < 10; i++) {
            double r = i % 2 == 0 ? STAR : STAR * STAR_WAIST;
            double x = r * Math.sin(i * Math.PI / 5);
            double y = r * Math.cos(i * Math.PI / 5);
            if (i == 0) {
                star.moveTo(x, y);
            } else {
                star.lineTo(x, y);
            }
        }
        star.closePath();
        return star;
    }

    /** How wide a character of this height may be, in its heights: its natural width, or less if the arc is full. */
    private static double width(List<Glyph> name, double height) {
        double tightest = 1 - EDGE - GAP - height;
        double share = ARC / advance(name) * tightest * FILLED / (height / INK);
        return Math.min(WIDEST, share);
    }

    private static void bend(List<Glyph> name, double height, Path2D into) {
        double middle = 1 - EDGE - GAP - height / 2;
        double em = height / INK;
        double width = width(name, height);
        double perAdvance = Math.min(ARC / advance(name), em * WIDEST * PITCH / middle);
        double angle = -perAdvance * advance(name) / 2;
        for (Glyph glyph : name) {
            AffineTransform place = AffineTransform.getRotateInstance(-(angle + perAdvance * glyph.advance() / 2));
            place.translate(0, middle);
            place.scale(em * width, em);
            place.translate(-glyph.advance() / 2, -MIDDLE);
            into.append(glyph.path().getPathIterator(place), false);
            angle += perAdvance * glyph.advance();
        }
    }

    private static double advance(List<Glyph> name) {
        return name.stream().mapToDouble(Glyph::advance).sum();
    }
}
