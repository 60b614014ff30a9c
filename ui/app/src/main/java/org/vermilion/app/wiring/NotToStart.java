package org.vermilion.app.wiring;

/** A zone must not start as it is configured; the message says why and what to do, in both languages. */
public final class NotToStart extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotToStart(String message) {
        super(message);
    }

    /** What a start failed by, if it was this; null otherwise. */
    public static @org.jspecify.annotations.Nullable NotToStart beneath(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof NotToStart found) {
                return found;
            }
        }
        return null;
    }
}
