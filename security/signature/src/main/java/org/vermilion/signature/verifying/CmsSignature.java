package org.vermilion.signature.verifying;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessable;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignerDigestMismatchException;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.util.Store;
import org.vermilion.signature.Digest;
import org.vermilion.signature.suite.Suite;

/**
 * A detached CMS signature, read strictly: DER, one signer, one digest algorithm, nothing that could be another byte
 * and mean the same. So no byte of a signature can be changed without being noticed.
 */
final class CmsSignature {

    private static final int MOST_CERTIFICATES = 8;

    private final CMSSignedData data;
    private final SignerInformation signerInfo;
    private final AttributeTable signed;
    private final X509Certificate signer;
    private final List<X509Certificate> certificates;

    private CmsSignature(CMSSignedData data, SignerInformation signerInfo, AttributeTable signed,
            X509Certificate signer, List<X509Certificate> certificates) {
        this.data = data;
        this.signerInfo = signerInfo;
        this.signed = signed;
        this.signer = signer;
        this.certificates = certificates;
    }

    /** @param bytes the signature; zeros may follow it, as they do in a PDF */
    static CmsSignature zeroPadded(byte[] bytes) throws Unproven {
        try (ASN1InputStream in = new ASN1InputStream(bytes)) {
            ASN1Primitive read = in.readObject();
            int padding = in.available();
            for (int i = bytes.length - padding; i < bytes.length; i++) {
                if (bytes[i] != 0) {
                    throw new Unproven(Finding.SIGNATURE_GARBLED);
                }
            }
            return exact(Arrays.copyOf(bytes, bytes.length - padding), read);
        } catch (IOException e) {
            throw new Unproven(Finding.SIGNATURE_GARBLED);
        }
    }

    /** @param bytes the signature and nothing else */
    static CmsSignature exact(byte[] bytes) throws Unproven {
        try {
            return exact(bytes, ASN1Primitive.fromByteArray(bytes));
        } catch (IOException e) {
            throw new Unproven(Finding.SIGNATURE_GARBLED);
        }
    }

    private static CmsSignature exact(byte[] bytes, ASN1Primitive read) throws Unproven {
        try {
            require(read != null);
            ContentInfo info = ContentInfo.getInstance(read);
            require(CMSObjectIdentifiers.signedData.equals(info.getContentType()));
            SignedData raw = SignedData.getInstance(info.getContent());
            require(raw.getSignerInfos().size() == 1);
            requireCanonical(bytes, info.getContentType(), raw);
            CMSSignedData data = new CMSSignedData(info);
            require(data.isDetachedSignature() && raw.getCRLs() == null);
            SignerInformation signer = data.getSignerInfos().iterator().next();
            require(raw.getVersion().hasValue(1) && signer.getVersion() == 1);
            require(raw.getDigestAlgorithms().size() == 1
                    && raw.getDigestAlgorithms().getObjectAt(0).equals(signer.getDigestAlgorithmID()));
            AttributeTable signed = signer.getSignedAttributes();
            require(signed != null && signer.getUnsignedAttributes() == null);
            Store<X509CertificateHolder> store = data.getCertificates();
            return new CmsSignature(data, signer, signed, named(signer, store), converted(store));
        } catch (IOException | CMSException | CertificateException | RuntimeException e) {
            throw new Unproven(Finding.SIGNATURE_GARBLED);
        }
    }

    /** The certificate the signature names, not yet trusted. */
    X509Certificate signer() {
        return signer;
    }

    /** All certificates that came with it, not trusted. */
    List<X509Certificate> certificates() {
        return certificates;
    }

    /**
     * Whether the signature is over this content, by the certificate it is bound to.
     *
     * @param timed whether a signing time must be signed along (a statement) or must not be there (a seal)
     */
    void check(CMSProcessable content, boolean timed) throws Unproven {
        try {
            if (!Suite.INTL.accepts(signerInfo.getDigestAlgorithmID(),
                    signerInfo.toASN1Structure().getDigestEncryptionAlgorithm(), signer.getPublicKey())
                    || timed != (signed.get(CMSAttributes.signingTime) != null)) {
                throw new Unproven(Finding.WRONG_KIND);
            }
            refuseUnbound();
            SignerInformation over =
                    new CMSSignedData(content, data.toASN1Structure()).getSignerInfos().iterator().next();
            if (!over.verify(Suite.INTL.verifier(signer.getPublicKey()))) {
                throw new Unproven(Finding.SIGNATURE_FALSE);
            }
        } catch (CMSSignerDigestMismatchException e) {
            throw new Unproven(Finding.CONTENT_CHANGED);
        } catch (CMSException | OperatorCreationException e) {
            throw new Unproven(Finding.SIGNATURE_FALSE);
        } catch (IOException | CertificateException | RuntimeException e) {
            throw new Unproven(Finding.SIGNATURE_GARBLED);
        }
    }

    /** RFC 5035, section 3: the first certificate identifier is the signer's. */
    private void refuseUnbound() throws Unproven, CertificateException {
        if (signed.getAll(PKCSObjectIdentifiers.id_aa_signingCertificateV2).size() != 1) {
            throw new Unproven(Finding.CERTIFICATE_UNBOUND);
        }
        Attribute attribute = signed.get(PKCSObjectIdentifiers.id_aa_signingCertificateV2);
        SigningCertificateV2 bound = SigningCertificateV2.getInstance(attribute.getAttributeValues()[0]);
        ESSCertIDv2 first = bound.getCerts()[0];
        byte[] digest = HexFormat.of().parseHex(Digest.of(signer.getEncoded()).hex());
        if (!Suite.INTL.acceptsDigest(first.getHashAlgorithm()) || !Arrays.equals(first.getCertHash(), digest)) {
            throw new Unproven(Finding.CERTIFICATE_UNBOUND);
        }
    }

    private static X509Certificate named(SignerInformation signer, Store<X509CertificateHolder> store)
            throws IOException, CertificateException, Unproven {
        // Compared as bytes: names that differ in case count as equal elsewhere.
        IssuerAndSerialNumber named =
                IssuerAndSerialNumber.getInstance(signer.toASN1Structure().getSID().getId());
        for (X509CertificateHolder each : store.getMatches(null)) {
            if (each.getSerialNumber().equals(named.getSerialNumber().getValue())
                    && Arrays.equals(each.getIssuer().getEncoded(), named.getName().getEncoded())) {
                return converted(each);
            }
        }
        throw new Unproven(Finding.CERTIFICATE_UNBOUND);
    }

    private static List<X509Certificate> converted(Store<X509CertificateHolder> store)
            throws IOException, CertificateException, Unproven {
        List<X509Certificate> certificates = new ArrayList<>();
        for (X509CertificateHolder each : store.getMatches(null)) {
            require(certificates.size() < MOST_CERTIFICATES);
            certificates.add(converted(each));
        }
        return certificates;
    }

    private static X509Certificate converted(X509CertificateHolder holder) throws IOException, CertificateException {
        return (X509Certificate) CertificateFactory.getInstance("X.509")
                .generateCertificate(new ByteArrayInputStream(holder.getEncoded()));
    }

    /** Each part written again as what it was read as; the parser alone overlooks, for one, a wrong tag. */
    private static void requireCanonical(byte[] bytes, ASN1ObjectIdentifier type, SignedData read)
            throws IOException, Unproven {
        SignerInfo signer = SignerInfo.getInstance(read.getSignerInfos().getObjectAt(0));
        SignedData again = new SignedData(read.getDigestAlgorithms(), read.getEncapContentInfo(),
                read.getCertificates(), read.getCRLs(), new DERSet(signer));
        require(Arrays.equals(new ContentInfo(type, again).getEncoded(ASN1Encoding.DER), bytes));
    }

    private static void require(boolean wellFormed) throws Unproven {
        if (!wellFormed) {
            throw new Unproven(Finding.SIGNATURE_GARBLED);
        }
    }
}
