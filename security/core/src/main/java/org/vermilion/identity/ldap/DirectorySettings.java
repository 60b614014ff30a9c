package org.vermilion.identity.ldap;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.vermilion.identity.IdentityReason;
import org.vermilion.refusal.Refusal;

/**
 * How a directory is reached.
 *
 * @param url {@code ldaps://host[:636]} for LDAPS, {@code ldap+tls://host[:389]} for StartTLS, {@code ldap://host[:389]}
 *     for neither, which carries passwords in the clear and is taken for a loopback address only, unless
 *     {@code plaintextAllowed}
 * @param baseDn the entry below which everything lies
 * @param bindDn the account that reads the directory; null to read anonymously
 * @param bindPasswordFile a file with that account's password on its first line; present exactly when {@code bindDn} is
 * @param trustedCertificates a PEM file with the certificates of the directory or its authorities; null to trust
 *     what the Java platform trusts
 * @param plaintextAllowed whether {@code ldap://} may leave this host, as in a network of containers
 * @param timeout how long connecting, and each answer, may take; usually 3 s
 */
public record DirectorySettings(String url, String baseDn, @Nullable String bindDn, @Nullable Path bindPasswordFile,
        @Nullable Path trustedCertificates, boolean plaintextAllowed, Duration timeout) {

    private static final Set<String> SCHEMES = Set.of("ldap", "ldaps", "ldap+tls");
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    public DirectorySettings {
        URI parsed;
        try {
            parsed = URI.create(url);
        } catch (IllegalArgumentException e) {
            throw new Refusal(IdentityReason.DIRECTORY_SETTINGS, e, "url");
        }
        if (parsed.getScheme() == null || parsed.getHost() == null || !SCHEMES.contains(schemeOf(parsed))) {
            throw new Refusal(IdentityReason.DIRECTORY_SETTINGS, "url");
        }
        if (parsed.getRawUserInfo() != null || parsed.getRawQuery() != null || !parsed.getRawPath().matches("/?")) {
            throw new Refusal(IdentityReason.DIRECTORY_SETTINGS, "url"); // it would be ignored, so it must not be there
        }
        if (schemeOf(parsed).equals("ldap") && !plaintextAllowed && !LOOPBACK.contains(parsed.getHost())) {
            throw new Refusal(IdentityReason.DIRECTORY_SETTINGS, "plaintext-allowed");
        }
        if ((bindDn == null) != (bindPasswordFile == null)) {
            throw new Refusal(IdentityReason.DIRECTORY_SETTINGS, "bind-password-file");
        }
        if (timeout.isNegative() || timeout.isZero() || timeout.compareTo(Duration.ofMinutes(1)) > 0) {
            throw new Refusal(IdentityReason.DIRECTORY_SETTINGS, "timeout");
        }
    }

    /** Settings for reading anonymously with timeouts of 3 s, trusting what the Java platform trusts. */
    public static DirectorySettings anonymous(String url, String baseDn) {
        return new DirectorySettings(url, baseDn, null, null, null, false, Duration.ofSeconds(3));
    }

    String host() {
        String host = URI.create(url).getHost();
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }

    int port() {
        int port = URI.create(url).getPort();
        return port > 0 ? port : scheme().equals("ldaps") ? 636 : 389;
    }

    String scheme() {
        return schemeOf(URI.create(url));
    }

    private static String schemeOf(URI uri) {
        return uri.getScheme().toLowerCase(Locale.ROOT);
    }
}
