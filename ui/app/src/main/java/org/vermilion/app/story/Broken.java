package org.vermilion.app.story;

/** Something the story needed did not happen. The message says what, in Chinese and English. */
final class Broken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Broken(String zh, String en) {
        super(zh + " / " + en);
    }
}
