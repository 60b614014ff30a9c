package org.vermilion.signature.verifying;

import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;

import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1String;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.jspecify.annotations.Nullable;
import org.vermilion.signature.Digest;
import org.vermilion.signature.keys.KeyName;

/**
 * Who the certificate says signed.
 *
 * @param key null if the certificate carries no key name
 * @param commonName null if it carries none
 */
record Signer(@Nullable KeyName key, @Nullable String commonName, Digest digest, CertificateFacts certificate) {

    static Signer of(X509Certificate certificate) throws Unproven {
        try {
            X500Name subject = X500Name.getInstance(certificate.getSubjectX500Principal().getEncoded());
            X500Name issuer = X500Name.getInstance(certificate.getIssuerX500Principal().getEncoded());
            String name = first(subject, BCStyle.CN);
            Digest digest = Digest.of(certificate.getEncoded());
            return new Signer(keyName(first(subject, BCStyle.SERIALNUMBER)), name, digest,
                    new CertificateFacts(digest, name, first(issuer, BCStyle.CN), certificate.getNotBefore().toInstant(),
                            certificate.getNotAfter().toInstant()));
        } catch (CertificateEncodingException e) {
            throw new Unproven(Finding.SIGNATURE_GARBLED);
        }
    }

    private static @Nullable KeyName keyName(@Nullable String serialNumber) {
        try {
            return serialNumber == null ? null : new KeyName(serialNumber);
        } catch (IllegalArgumentException anotherAuthoritysNumber) {
            return null;
        }
    }

    private static @Nullable String first(X500Name name, ASN1ObjectIdentifier type) {
        RDN[] found = name.getRDNs(type);
        return found.length > 0 && found[0].getFirst().getValue() instanceof ASN1String text ? text.getString() : null;
    }
}
