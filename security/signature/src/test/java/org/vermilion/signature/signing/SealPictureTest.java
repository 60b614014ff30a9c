package org.vermilion.signature.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vermilion.refusal.Refusal;
import org.vermilion.signature.Fixtures;

class SealPictureTest {

    private static final float DPI = 127;
    private static final double PIXELS_PER_MM = DPI / 25.4;

    @Test
    void hasARingAStarAndAnEmptyBottom() {
        Shape outline = Fixtures.SEAL.outline();

        assertThat(outline.getBounds2D().getWidth()).isBetween(41.9, 42.1);
        assertThat(outline.contains(0, 20.4)).as("ring").isTrue();
        assertThat(outline.contains(0, 19.6)).as("inside the ring").isFalse();
        assertThat(outline.contains(0, 0)).as("star").isTrue();
        assertThat(outline.contains(0, 6.5)).as("the star's upper point").isTrue();
        assertThat(outline.contains(0, -6.5)).as("below the star").isFalse();
        assertThat(outline.intersects(new Rectangle2D.Double(-4, -18, 8, 8))).as("bottom").isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "VERMILION", "STATE ASSETS OFFICE", "MMMMMMMMMMMMMMMMMMMMMMMMMMMM"})
    void keepsNamesOfAnyLengthBetweenRingAndStar(String name) {
        Shape with = SealPicture.round(name, Fixtures.liberationSans(), 42).outline();

        for (double angle = 0; angle < 2 * Math.PI; angle += 0.002) {
            assertThat(with.contains(19.4 * Math.sin(angle), 19.4 * Math.cos(angle))).as("gap to the ring").isFalse();
            assertThat(with.contains(8.5 * Math.sin(angle), 8.5 * Math.cos(angle))).as("gap to the star").isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 90, 180, 270})
    void standsUprightWhereItWasPutHoweverThePageIsTurned(int rotation, @TempDir Path directory) throws IOException {
        byte[] pdf;
        try (PDDocument document = Loader.loadPDF(Fixtures.twoPages());
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.getPage(1).setRotation(rotation);
            document.save(out);
            pdf = out.toByteArray();
        }

        byte[] sealed = Fixtures.in(directory).signing()
                .sealPdf(pdf, new SealPlacement(1, 60, 90), Fixtures.SEAL, Fixtures.ORGAN, Fixtures.NOW);

        BufferedImage page = rendered(sealed);
        assertThat(isRed(page, 60, 90)).as("star").isTrue();
        assertThat(isRed(page, 60, 90 - 6)).as("the star's upper point").isTrue();
        assertThat(isRed(page, 60, 90 + 6)).as("below the star").isFalse();
        assertThat(isRed(page, 60 - 20.4, 90)).as("ring, left").isTrue();
        assertThat(isRed(page, 60 + 20.4, 90)).as("ring, right").isTrue();
        assertThat(isRed(page, 60 + 23, 90)).as("outside").isFalse();
    }

    @Test
    void leavesTheTextBeneathItLegible(@TempDir Path directory) throws IOException {
        // The line of text stands 275 points above the bottom, from 340 points on: 97 mm, 120 mm.
        SealPlacement overTheText = new SealPlacement(1, 145, 200);

        BufferedImage page = rendered(Fixtures.in(directory).signing()
                .sealPdf(Fixtures.twoPages(), overTheText, Fixtures.SEAL, Fixtures.ORGAN, Fixtures.NOW));

        boolean blackOnTheStar = false;
        for (double x = 139; x < 151; x += 0.1) {
            for (double y = 195; y < 205; y += 0.1) {
                blackOnTheStar |= Fixtures.SEAL.outline().contains(x - 145, 200 - y) && isBlack(page, x, y);
            }
        }
        assertThat(blackOnTheStar).isTrue();
    }

    @Test
    void refusesANameTheFontCannotShow() {
        assertThatThrownBy(() -> SealPicture.round("GZW国资委", Fixtures.liberationSans(), 42))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal).hasMessage("SEAL-GLYPH");
                    assertThat(refusal.zh()).contains("第 4 个字").doesNotContain("国资委");
                });
    }

    @Test
    void refusesNamesFontsAndSizesThatMakeNoSeal() {
        byte[] font = Fixtures.liberationSans();
        assertThatThrownBy(() -> SealPicture.round(" ", font, 42)).hasMessage("SEAL-NAME-LENGTH");
        assertThatThrownBy(() -> SealPicture.round("M".repeat(29), font, 42)).hasMessage("SEAL-NAME-LENGTH");
        assertThatThrownBy(() -> SealPicture.round("GZW", new byte[] {1, 2, 3}, 42)).hasMessage("SEAL-FONT");
        assertThatThrownBy(() -> SealPicture.round("GZW", font, Float.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SealPicture.round("GZW", font, 100)).isInstanceOf(IllegalArgumentException.class);
    }

    private static BufferedImage rendered(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFRenderer(document).renderImageWithDPI(1, DPI);
        }
    }

    private static boolean isRed(BufferedImage page, double xMm, double yMm) {
        int rgb = at(page, xMm, yMm);
        return (rgb >> 16 & 0xff) > 150 && (rgb >> 8 & 0xff) < 100 && (rgb & 0xff) < 100;
    }

    private static boolean isBlack(BufferedImage page, double xMm, double yMm) {
        int rgb = at(page, xMm, yMm);
        return (rgb >> 16 & 0xff) < 60 && (rgb >> 8 & 0xff) < 60 && (rgb & 0xff) < 60;
    }

    private static int at(BufferedImage page, double xMm, double yMm) {
        return page.getRGB((int) (xMm * PIXELS_PER_MM), (int) (yMm * PIXELS_PER_MM));
    }
}
