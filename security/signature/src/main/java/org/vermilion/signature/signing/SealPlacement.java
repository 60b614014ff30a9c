package org.vermilion.signature.signing;

/**
 * Where a seal's centre lies on the page as it is read, rotation applied.
 *
 * @param page the page, from 0
 * @param centreXMm from the left edge of the page, in millimetres
 * @param centreYMm from the top edge of the page, in millimetres
 */
public record SealPlacement(int page, float centreXMm, float centreYMm) {

    public SealPlacement {
        if (page < 0 || !(centreXMm >= 0) || !(centreYMm >= 0)
                || Float.isInfinite(centreXMm) || Float.isInfinite(centreYMm)) {
            throw new IllegalArgumentException("a seal's place is a page from 0 and distances from its top left corner");
        }
    }
}
