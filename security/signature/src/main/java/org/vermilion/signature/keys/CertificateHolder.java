package org.vermilion.signature.keys;

/**
 * Whom a certificate is made out to.
 *
 * @param commonName the person's or organ's name, 1 to 64 characters (RFC 5280, ub-common-name), no control characters
 * @param organisation the organ it belongs to, likewise
 */
public record CertificateHolder(String commonName, String organisation) {

    private static final int LONGEST = 64;

    public CertificateHolder {
        check(commonName);
        check(organisation);
    }

    private static void check(String name) {
        if (name.isBlank() || name.codePointCount(0, name.length()) > LONGEST
                || name.codePoints().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("a holder's names are 1 to 64 characters without control characters");
        }
    }
}
