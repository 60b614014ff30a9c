package org.vermilion.signature.suite;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.PublicKey;
import java.security.spec.ECGenParameterSpec;

import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.sec.SECObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.cms.DefaultCMSSignatureAlgorithmNameGenerator;
import org.bouncycastle.cms.SignerInformationVerifier;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.DefaultSignatureAlgorithmIdentifierFinder;
import org.bouncycastle.operator.DigestCalculatorProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaContentVerifierProviderBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** A set of algorithms that belong together. Safe for use by many threads. */
public enum Suite {

    /** ECDSA on P-256 with SHA-256 (FIPS 186-5, RFC 5758). */
    INTL("EC", "secp256r1", SECObjectIdentifiers.secp256r1, "SHA256withECDSA",
            X9ObjectIdentifiers.ecdsa_with_SHA256, NISTObjectIdentifiers.id_sha256);

    // An instance of our own: registering the provider would change the algorithms of the whole process.
    private static final Provider PROVIDER = new BouncyCastleProvider();

    private final String keyAlgorithm;
    private final String curve;
    private final ASN1ObjectIdentifier curveId;
    private final String signatureName;
    private final ASN1ObjectIdentifier signatureId;
    private final ASN1ObjectIdentifier digestId;

    Suite(String keyAlgorithm, String curve, ASN1ObjectIdentifier curveId, String signatureName,
            ASN1ObjectIdentifier signatureId, ASN1ObjectIdentifier digestId) {
        this.keyAlgorithm = keyAlgorithm;
        this.curve = curve;
        this.curveId = curveId;
        this.signatureName = signatureName;
        this.signatureId = signatureId;
        this.digestId = digestId;
    }

    /** A fresh key pair. */
    public KeyPair newKeyPair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(keyAlgorithm);
            generator.initialize(new ECGenParameterSpec(curve));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the platform lacks the suite's curve", e);
        }
    }

    /** What signs with this key; not for use by two threads at once. */
    public ContentSigner signer(PrivateKey key) {
        try {
            return new JcaContentSignerBuilder(signatureName).setProvider(PROVIDER).build(key);
        } catch (OperatorCreationException e) {
            throw new IllegalStateException("the key is not of this suite", e);
        }
    }

    /** What digests. */
    public DigestCalculatorProvider digests() {
        try {
            // The platform's SHA-256 is seven times as fast as Bouncy Castle's.
            return new JcaDigestCalculatorProviderBuilder().build();
        } catch (OperatorCreationException e) {
            throw new IllegalStateException("the platform lacks the suite's digest", e);
        }
    }

    /**
     * What verifies with this key.
     *
     * @throws OperatorCreationException if the key is no key of this suite
     */
    public SignerInformationVerifier verifier(PublicKey key) throws OperatorCreationException {
        return new SignerInformationVerifier(new DefaultCMSSignatureAlgorithmNameGenerator(),
                new DefaultSignatureAlgorithmIdentifierFinder(),
                new JcaContentVerifierProviderBuilder().setProvider(PROVIDER).build(key), digests());
    }

    /** Whether a signature by this key with these algorithms is one of this suite; the curve must be named, not spelt out. */
    public boolean accepts(AlgorithmIdentifier digest, AlgorithmIdentifier signature, PublicKey key) throws IOException {
        SubjectPublicKeyInfo info = SubjectPublicKeyInfo.getInstance(key.getEncoded());
        return acceptsDigest(digest)
                && signature.getAlgorithm().equals(signatureId) && signature.getParameters() == null
                && info.getAlgorithm().getAlgorithm().equals(X9ObjectIdentifiers.id_ecPublicKey)
                && curveId.equals(info.getAlgorithm().getParameters());
    }

    /** Whether this is the suite's digest. */
    public boolean acceptsDigest(AlgorithmIdentifier digest) {
        ASN1Encodable parameters = digest.getParameters();
        return digest.getAlgorithm().equals(digestId) && (parameters == null || DERNull.INSTANCE.equals(parameters));
    }
}
