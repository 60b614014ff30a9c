package org.vermilion.signature.keys;

/**
 * The name of a key within its zone, such as {@code person/liuwei}, {@code organ/gzw} or {@code audit/outer}: the kind
 * of holder, a slash, the holder. It stands in the certificate as the subject's serialNumber.
 *
 * @param value at most 64 characters (RFC 5280, appendix A, ub-serial-number): a kind of {@code a-z 0-9 -}, then one or
 *     more times a slash and {@code a-z 0-9 . -}, each part beginning with a letter or digit
 */
public record KeyName(String value) implements Comparable<KeyName> {

    private static final int LONGEST = 64;

    public KeyName {
        if (value.length() > LONGEST || !value.matches("[a-z][a-z0-9-]*(/[a-z0-9][a-z0-9.-]*)+")) {
            throw new IllegalArgumentException(
                    "a key's name is a kind, a slash and a holder of a-z 0-9 . -, 64 characters at most");
        }
    }

    @Override
    public int compareTo(KeyName other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
