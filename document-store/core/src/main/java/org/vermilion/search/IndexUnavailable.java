package org.vermilion.search;

/** The index could not be written. The outbox keeps what was to be written and tries again. */
public final class IndexUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * @param message what could not be done, without anything from an entry
     * @param cause what lies beneath
     */
    public IndexUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
