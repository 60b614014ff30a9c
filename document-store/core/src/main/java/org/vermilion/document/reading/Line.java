package org.vermilion.document.reading;

/**
 * A line of the input that is not blank.
 *
 * @param number from 1
 * @param raw as it stood, without invisible characters; its tabs tell table cells
 * @param text without blanks at its ends
 */
record Line(int number, String raw, String text) {

    /** Longer lines are running text; the rules for short elements do not look at them. */
    private static final int SHORT = 200;

    static Line of(int number, String raw) {
        return new Line(number, raw, Signs.strip(raw));
    }

    boolean isShort() {
        return text.length() <= SHORT;
    }

    /** Without any blanks; only the first few hundred characters of a long line, enough to see what it is. */
    String tight() {
        return Signs.tight(isShort() ? text : text.substring(0, SHORT));
    }

    /** Its width with its indentation. */
    int width() {
        return Signs.width(raw.substring(0, length()));
    }

    /** How many characters it has with its indentation. */
    int length() {
        return raw.indexOf(text) + text.length();
    }

    boolean indented() {
        return !raw.isEmpty() && Signs.isBlank(raw.charAt(0));
    }

    @Override
    public String toString() {
        return "Line[" + number + "]";
    }
}
