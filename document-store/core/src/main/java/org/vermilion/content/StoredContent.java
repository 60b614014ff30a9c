package org.vermilion.content;

/**
 * A stored version.
 *
 * @param objectId the repository's id of the version; changes with each version
 * @param digest {@code sha256:} and 64 lower-case hexadecimal digits, of the content as it was handed over
 * @param length in bytes, 0 or more
 */
public record StoredContent(String objectId, String digest, long length) {
}
