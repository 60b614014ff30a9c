package org.vermilion.form;

/**
 * One point to correct in what was filled in. Holds nothing of what was filled in, so it may be shown and logged.
 *
 * @param pointer where, as a JSON pointer (RFC 6901) of known fields only; the empty string is the form as a whole
 * @param code stable, such as {@code FORM-REQUIRED}
 * @param zh what to do, in Chinese, naming the field by its label
 * @param en the same in English
 */
public record FormFinding(String pointer, String code, String zh, String en) {
}
