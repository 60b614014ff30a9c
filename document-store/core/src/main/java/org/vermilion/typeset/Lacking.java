package org.vermilion.typeset;

import org.vermilion.refusal.Refusal;

/**
 * A character that cannot be printed as it stands in the text: no face has it, or it changes how others are shown in a
 * way that no face follows.
 */
record Lacking(int codePoint, Place place) {

    /** Whether the page would show something else than the text because of this character, whatever faces there are. */
    static boolean misleads(int before, int codePoint) {
        boolean turns = codePoint >= 0x202A && codePoint <= 0x202E || codePoint >= 0x2066 && codePoint <= 0x2069;
        boolean selects = codePoint >= 0xFE00 && codePoint <= 0xFE0D || codePoint >= 0xE0100 && codePoint <= 0xE01EF;
        return turns || selects && Character.isIdeographic(before);
    }

    /** Its code, and itself if it can be seen. */
    String name() {
        String hex = String.format("U+%04X", codePoint);
        int type = Character.getType(codePoint);
        boolean seen = type != Character.FORMAT && type != Character.NON_SPACING_MARK && type != Character.UNASSIGNED
                && type != Character.PRIVATE_USE;
        return seen ? hex + " " + Character.toString(codePoint) : hex;
    }

    Refusal.Detail detail() {
        return new Refusal.Detail(name() + " " + place.en(), name() + "（" + place.zh() + "）", name() + " (" + place.en() + ")");
    }
}
