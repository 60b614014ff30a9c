package org.vermilion.signature.signing;

import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.OutputStream;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.vermilion.refusal.Refusal;
import org.vermilion.signature.SignatureReason;

/** Puts a seal's picture on its page, upright as the page is read. */
final class SealAppearance {

    private static final float POINTS_PER_MM = 72f / 25.4f;
    private static final PDColor RED = new PDColor(new float[] {0.87f, 0.05f, 0.05f}, PDDeviceRGB.INSTANCE);
    private static final int PRINT_AND_LOCKED = 4 | 128;

    private final PDDocument document;
    private final PDPage page;
    private final SealPicture picture;
    private final PDRectangle place;

    /** @throws Refusal {@code SEAL-OFF-PAGE} */
    SealAppearance(PDDocument document, SealPlacement placement, SealPicture picture) {
        if (placement.page() >= document.getNumberOfPages()) {
            throw new Refusal(SignatureReason.SEAL_OFF_PAGE, placement.page() + 1);
        }
        this.document = document;
        this.page = document.getPage(placement.page());
        this.picture = picture;
        this.place = place(placement);
    }

    void on(PDAnnotationWidget widget) throws IOException {
        widget.setRectangle(place);
        widget.setPage(page);
        widget.setAnnotationFlags(PRINT_AND_LOCKED);
        PDAppearanceDictionary appearance = new PDAppearanceDictionary();
        appearance.setNormalAppearance(drawn());
        widget.setAppearance(appearance);
    }

    private PDRectangle place(SealPlacement placement) {
        PDRectangle box = page.getCropBox();
        float x = placement.centreXMm() * POINTS_PER_MM;
        float y = placement.centreYMm() * POINTS_PER_MM;
        float radius = picture.diameterMm() / 2 * POINTS_PER_MM;
        // x to the right and y down as read, in the page's own directions (ISO 32000-1, 7.7.3.3: Rotate is clockwise).
        float centreX = switch (page.getRotation()) {
            case 90 -> box.getLowerLeftX() + y;
            case 180 -> box.getUpperRightX() - x;
            case 270 -> box.getUpperRightX() - y;
            default -> box.getLowerLeftX() + x;
        };
        float centreY = switch (page.getRotation()) {
            case 90 -> box.getLowerLeftY() + x;
            case 180 -> box.getLowerLeftY() + y;
            case 270 -> box.getUpperRightY() - x;
            default -> box.getUpperRightY() - y;
        };
        PDRectangle square = new PDRectangle(centreX - radius, centreY - radius, 2 * radius, 2 * radius);
        if (square.getLowerLeftX() < box.getLowerLeftX() || square.getLowerLeftY() < box.getLowerLeftY()
                || square.getUpperRightX() > box.getUpperRightX() || square.getUpperRightY() > box.getUpperRightY()) {
            throw new Refusal(SignatureReason.SEAL_OFF_PAGE, placement.page() + 1);
        }
        return square;
    }

    private PDAppearanceStream drawn() throws IOException {
        PDAppearanceStream stream = new PDAppearanceStream(document);
        stream.setResources(new PDResources());
        stream.setBBox(new PDRectangle(place.getWidth(), place.getHeight()));
        AffineTransform upright = AffineTransform.getTranslateInstance(place.getWidth() / 2, place.getHeight() / 2);
        upright.rotate(Math.toRadians(page.getRotation()));
        upright.scale(POINTS_PER_MM, POINTS_PER_MM);
        try (OutputStream packed = stream.getContentStream().createOutputStream(COSName.FLATE_DECODE);
                PDPageContentStream content = new PDPageContentStream(document, stream, packed)) {
            PDExtendedGraphicsState state = new PDExtendedGraphicsState();
            // As ink does: what is printed beneath the seal stays legible.
            state.setBlendMode(BlendMode.MULTIPLY);
            content.setGraphicsStateParameters(state);
            content.setNonStrokingColor(RED);
            trace(picture.outline().getPathIterator(upright), content);
            content.fill();
        }
        return stream;
    }

    private static void trace(PathIterator path, PDPageContentStream content) throws IOException {
        float[] c = new float[6];
        float x = 0;
        float y = 0;
        for (; !path.isDone(); path.next()) {
            switch (path.currentSegment(c)) {
                case PathIterator.SEG_MOVETO -> content.moveTo(c[0], c[1]);
                case PathIterator.SEG_LINETO -> content.lineTo(c[0], c[1]);
                case PathIterator.SEG_QUADTO -> content.curveTo(
                        x + (c[0] - x) * 2 / 3, y + (c[1] - y) * 2 / 3,
                        c[2] + (c[0] - c[2]) * 2 / 3, c[3] + (c[1] - c[3]) * 2 / 3, c[2], c[3]);
                case PathIterator.SEG_CUBICTO -> content.curveTo(c[0], c[1], c[2], c[3], c[4], c[5]);
                default -> content.closePath();
            }
            int end = switch (path.currentSegment(c)) {
                case PathIterator.SEG_QUADTO -> 2;
                case PathIterator.SEG_CUBICTO -> 4;
                case PathIterator.SEG_CLOSE -> -1;
                default -> 0;
            };
            if (end >= 0) {
                x = c[end];
                y = c[end + 1];
            }
        }
    }
}
