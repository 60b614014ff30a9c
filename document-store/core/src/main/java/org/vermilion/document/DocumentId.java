package org.vermilion.document;

import java.util.UUID;

/**
 * A document's identifier within its zone; says nothing about it.
 *
 * @param value a UUID in lower case
 */
public record DocumentId(String value) {

    public DocumentId {
        if (!value.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
            throw new IllegalArgumentException("a document's identifier is a UUID in lower case");
        }
    }

    public static DocumentId random() {
        return new DocumentId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
