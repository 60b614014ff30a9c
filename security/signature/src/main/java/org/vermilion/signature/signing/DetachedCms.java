package org.vermilion.signature.signing;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.Hashtable;
import java.util.List;

import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.CMSTypedData;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.SignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.jspecify.annotations.Nullable;
import org.vermilion.signature.keys.SigningKey;

/**
 * A detached CMS signature (RFC 5652) that names its certificate by digest (signing-certificate-v2, RFC 5035).
 *
 * <p>It carries the signer's certificate and those between it and the root, not the root: whoever verifies has that
 * from elsewhere, and every certificate inside is thereby bound by the signature.
 */
final class DetachedCms {

    private DetachedCms() {}

    /**
     * @param signingTime a signed attribute for CAdES (ETSI EN 319 122-1, 5.2.1), null for PAdES, which must not have
     *     it (ETSI EN 319 142-1, 6.3); this also keeps a statement's signature from passing as a seal's
     */
    static byte[] over(CMSTypedData content, SigningKey key, @Nullable Instant signingTime) {
        try {
            AttributeTable given = new AttributeTable(new Hashtable<>());
            given = given.add(PKCSObjectIdentifiers.id_aa_signingCertificateV2, boundTo(key.certificate()));
            if (signingTime != null) {
                given = given.add(CMSAttributes.signingTime, new Time(Date.from(signingTime)));
            }
            DefaultSignedAttributeTableGenerator all = new DefaultSignedAttributeTableGenerator(given);
            boolean timed = signingTime != null;
            SignerInfoGeneratorBuilder signer = new SignerInfoGeneratorBuilder(key.suite().digests());
            signer.setSignedAttributeGenerator(parameters -> {
                AttributeTable table = all.getAttributes(parameters);
                return timed ? table : table.remove(CMSAttributes.signingTime);
            });
            CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(
                    signer.build(key.signer(), new JcaX509CertificateHolder(key.certificate())));
            generator.addCertificates(new JcaCertStore(belowTheRoot(key.chain())));
            return generator.generate(content, false).getEncoded(ASN1Encoding.DER);
        } catch (CMSException | IOException | OperatorCreationException | CertificateEncodingException e) {
            throw new IllegalStateException("a signature could not be encoded", e);
        }
    }

    private static SigningCertificateV2 boundTo(X509Certificate certificate) throws CertificateEncodingException {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
            return new SigningCertificateV2(new ESSCertIDv2(hash));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static List<X509Certificate> belowTheRoot(List<X509Certificate> chain) {
        return chain.subList(0, Math.max(1, chain.size() - 1));
    }
}
