package org.vermilion.text;

/** What people write: which characters it may hold, so that it reads for everybody as it was written. */
public final class Writing {

    private Writing() {}

    /**
     * Whether a text holds no control character, nothing that turns the direction of reading, no separator of lines
     * that is none of ours, and no half of a character (a lone surrogate, which UTF-8 cannot carry).
     *
     * @param lines whether it may have line breaks and tabs
     */
    public static boolean isPlain(String text, boolean lines) {
        return text.codePoints().noneMatch(c -> (Character.isISOControl(c) && !(lines && (c == '\n' || c == '\r' || c == '\t')))
                || c == 0x2028 || c == 0x2029 || c == 0xFFFE || c == 0xFFFF
                || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) // overrides that make text read otherwise
                || (c >= 0xD800 && c <= 0xDFFF));
    }
}
