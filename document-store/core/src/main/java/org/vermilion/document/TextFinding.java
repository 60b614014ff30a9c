package org.vermilion.document;

import org.jspecify.annotations.Nullable;

/**
 * Something wrong with a text, or worth knowing about it, in words: what it is and what to do.
 *
 * @param code stable, such as {@code ELEMENT-TITLE}, {@code XW-02}, {@code TYPE-GLYPH-MISSING}
 * @param element the element of the text it is about, such as {@code title}
 * @param clause the article or clause it rests on; null if none says so
 * @param place the paragraph it stands in, from 1 through body and attachments; null if it is in no paragraph
 */
public record TextFinding(String code, String element, Severity severity, String zh, String en, @Nullable String clause,
        @Nullable Integer place) {

    /** What follows from it. */
    public enum Severity {
        /** The text does not go to review. */
        ERROR,
        /** It is printed otherwise than meant. */
        WARNING,
        /** Worth knowing; nothing need be done. */
        HINT
    }
}
