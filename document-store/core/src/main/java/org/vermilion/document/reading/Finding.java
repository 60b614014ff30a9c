package org.vermilion.document.reading;

/**
 * Something the reading has to say about an element or a line. May quote what was read, so it goes to the reader of
 * the document only, never to a log.
 *
 * @param code stable, upper case with dashes, such as {@code READ-NUMBER-MISSING}
 * @param severity how much it matters
 * @param element the component of {@code DocumentText} it is about, or one of {@code signer}, {@code label},
 *     {@code copyNumber}, {@code imprint}, {@code openness}, {@code keywords}, {@code page}
 * @param line the line of the input, from 1; 0 if it is about no single line
 * @param zh the sentence in Chinese
 * @param en the sentence in English
 */
public record Finding(String code, Severity severity, String element, int line, String zh, String en) {

    /** How much a finding matters. */
    public enum Severity {
        /** Text of the paper was left out, or stands twice: a person must look. */
        ERROR,
        /** An element that such a document has was not found. */
        MISSING,
        /** Read, but a person should look. */
        DOUBTFUL,
        /** For the record: where an element stood, what was left out on firm ground. */
        INFO
    }

    @Override
    public String toString() {
        return "Finding[" + code + ", line " + line + "]"; // never what it quotes
    }
}
