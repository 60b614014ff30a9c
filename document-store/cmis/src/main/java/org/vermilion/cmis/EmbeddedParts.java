package org.vermilion.cmis;

/** What an {@link EmbeddedService} is made of; all safe for use by many threads. */
record EmbeddedParts(TypeRegistry types, ObjectTable table, Folders folders, Documents documents, Versions versions,
        Contents contents, Projection projection) {
}
