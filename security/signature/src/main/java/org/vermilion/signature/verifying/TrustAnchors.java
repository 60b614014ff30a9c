package org.vermilion.signature.verifying;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

import org.vermilion.refusal.Refusal;
import org.vermilion.signature.SignatureReason;

/** The root certificates the verifier believes, and nothing else. Immutable. */
public final class TrustAnchors {

    private static final int KEY_CERT_SIGN = 5;
    private static final long LARGEST_FILE = 1 << 20;

    private final Set<X509Certificate> certificates;

    private TrustAnchors(Collection<X509Certificate> certificates) {
        if (certificates.isEmpty() || !certificates.stream().allMatch(TrustAnchors::isAuthority)) {
            throw new Refusal(SignatureReason.ANCHORS_UNREADABLE);
        }
        this.certificates = Set.copyOf(certificates);
    }

    /**
     * Reads the root certificates of a PEM file (RFC 7468), such as {@code KeyVault.exportAnchors} writes.
     *
     * @throws Refusal {@code ANCHORS-UNREADABLE} if it cannot be read, holds none, or holds one that is no authority's
     */
    public static TrustAnchors read(Path pem) {
        try {
            if (Files.size(pem) > LARGEST_FILE) {
                throw new Refusal(SignatureReason.ANCHORS_UNREADABLE);
            }
            Set<X509Certificate> read = new LinkedHashSet<>();
            for (Certificate each : CertificateFactory.getInstance("X.509")
                    .generateCertificates(new ByteArrayInputStream(Files.readAllBytes(pem)))) {
                read.add((X509Certificate) each);
            }
            return new TrustAnchors(read);
        } catch (IOException | CertificateException e) {
            throw new Refusal(SignatureReason.ANCHORS_UNREADABLE, e);
        }
    }

    /**
     * These root certificates.
     *
     * @throws Refusal {@code ANCHORS-UNREADABLE} if there is none, or one is no authority's
     */
    public static TrustAnchors of(Collection<X509Certificate> roots) {
        return new TrustAnchors(roots);
    }

    Set<TrustAnchor> forPkix() {
        return certificates.stream().map(root -> new TrustAnchor(root, null)).collect(Collectors.toSet());
    }

    private static boolean isAuthority(X509Certificate certificate) {
        boolean[] usage = certificate.getKeyUsage();
        return certificate.getBasicConstraints() >= 0 && (usage == null || usage[KEY_CERT_SIGN]);
    }
}
