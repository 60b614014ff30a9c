package org.vermilion.app.visit;

/** Something the story needed did not happen. The message says what, in Chinese and English. */
public final class Broken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Broken(String zh, String en) {
        super(zh + " / " + en);
    }
}
