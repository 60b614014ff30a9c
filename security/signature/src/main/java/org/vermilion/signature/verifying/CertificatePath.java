package org.vermilion.signature.verifying;

import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateParsingException;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.PKIXCertPathBuilderResult;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The way from a signer's certificate to a trusted root (RFC 5280, section 6), the root included. There is no list of
 * revoked certificates yet, so none is asked.
 */
final class CertificatePath {

    private static final int MOST_BETWEEN = 3;
    private static final int DIGITAL_SIGNATURE = 0;
    private static final int NON_REPUDIATION = 1;
    private static final String DOCUMENT_SIGNING = "1.3.6.1.5.5.7.3.36";

    private final List<X509Certificate> certificates;

    private CertificatePath(List<X509Certificate> certificates) {
        this.certificates = certificates;
    }

    /** @param given certificates that came with the signature: steps on the way, never its end */
    static CertificatePath of(X509Certificate signer, Collection<X509Certificate> given, TrustAnchors anchors)
            throws Unproven {
        refuseOtherPurposes(signer);
        try {
            X509CertSelector target = new X509CertSelector();
            target.setCertificate(signer);
            PKIXBuilderParameters parameters = new PKIXBuilderParameters(anchors.forPkix(), target);
            parameters.addCertStore(CertStore.getInstance("Collection", new CollectionCertStoreParameters(given)));
            parameters.setRevocationEnabled(false);
            parameters.setMaxPathLength(MOST_BETWEEN);
            // Trust and period are two answers: here a time at which the signer's certificate was in force.
            parameters.setDate(signer.getNotBefore());
            PKIXCertPathBuilderResult found =
                    (PKIXCertPathBuilderResult) CertPathBuilder.getInstance("PKIX").build(parameters);
            List<X509Certificate> path = new ArrayList<>();
            for (Certificate each : found.getCertPath().getCertificates()) {
                path.add((X509Certificate) each);
            }
            path.add(found.getTrustAnchor().getTrustedCert());
            return new CertificatePath(path);
        } catch (CertPathBuilderException e) {
            throw new Unproven(Finding.ROOT_UNKNOWN);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has PKIX", e);
        }
    }

    /** Each certificate on the way must have been in force then, the root as well. */
    void inForce(Instant at) throws Unproven {
        for (X509Certificate certificate : certificates) {
            if (at.isBefore(certificate.getNotBefore().toInstant())
                    || at.isAfter(certificate.getNotAfter().toInstant())) {
                throw new Unproven(Finding.OUT_OF_PERIOD);
            }
        }
    }

    private static void refuseOtherPurposes(X509Certificate signer) throws Unproven {
        boolean[] usage = signer.getKeyUsage();
        boolean signs = usage != null && usage[DIGITAL_SIGNATURE] && usage[NON_REPUDIATION];
        try {
            List<String> purposes = signer.getExtendedKeyUsage();
            if (!signs || signer.getBasicConstraints() >= 0
                    || purposes == null || !purposes.contains(DOCUMENT_SIGNING)) {
                throw new Unproven(Finding.WRONG_PURPOSE);
            }
        } catch (CertificateParsingException e) {
            throw new Unproven(Finding.SIGNATURE_GARBLED);
        }
    }
}
