package org.vermilion.cmis;

/**
 * Stored content.
 *
 * @param sha256 its digest, 64 lower-case hexadecimal digits
 * @param length in bytes, 0 or more
 */
public record Blob(String sha256, long length) {
}
