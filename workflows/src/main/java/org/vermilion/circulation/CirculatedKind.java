package org.vermilion.circulation;

/** What is given to be read. */
public enum CirculatedKind {
    DOCUMENT, CONSIGNMENT;

    /** As the database, the audit and the API show it. */
    public String text() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
