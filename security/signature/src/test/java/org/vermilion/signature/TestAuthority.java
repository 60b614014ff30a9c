package org.vermilion.signature;

import java.math.BigInteger;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.util.Date;
import java.util.List;

import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.vermilion.signature.keys.KeyName;
import org.vermilion.signature.keys.SigningKey;
import org.vermilion.signature.suite.Suite;

/** Makes out certificates that a vault would not: for other purposes, on other curves, by people who are no authority. */
public final class TestAuthority {

    private static final String DOCUMENT_SIGNING = "1.3.6.1.5.5.7.3.36";
    private static final String SERVER = "1.3.6.1.5.5.7.3.1";

    private final KeyPair pair = pair("secp256r1");
    private final X509Certificate root = certificate("CN=test root", "CN=test root", pair.getPublic(),
            signer(pair), true, KeyUsage.keyCertSign, null);

    public X509Certificate root() {
        return root;
    }

    public SigningKey proper() {
        return issued("secp256r1", KeyUsage.digitalSignature | KeyUsage.nonRepudiation, DOCUMENT_SIGNING);
    }

    public SigningKey forServers() {
        return issued("secp256r1", KeyUsage.digitalSignature | KeyUsage.nonRepudiation, SERVER);
    }

    public SigningKey forKeyAgreement() {
        return issued("secp256r1", KeyUsage.keyAgreement, DOCUMENT_SIGNING);
    }

    public SigningKey onAnotherCurve() {
        return issued("secp384r1", KeyUsage.digitalSignature | KeyUsage.nonRepudiation, DOCUMENT_SIGNING);
    }

    /** A key whose certificate a signer who is no authority made out, in another's name. */
    public static SigningKey forgedBy(SigningKey accomplice, KeyName victim) {
        KeyPair forged = pair("secp256r1");
        X509Certificate certificate = certificate(
                accomplice.certificate().getSubjectX500Principal().getName("RFC1779"),
                "CN=victim,SERIALNUMBER=" + victim, forged.getPublic(), accomplice.signer(), false,
                KeyUsage.digitalSignature | KeyUsage.nonRepudiation, DOCUMENT_SIGNING);
        return new SigningKey(victim, Suite.INTL, signer(forged),
                List.of(certificate, accomplice.certificate(), accomplice.chain().get(1)));
    }

    private SigningKey issued(String curve, int usage, String purpose) {
        KeyPair holder = pair(curve);
        X509Certificate certificate = certificate("CN=test root", "CN=holder,SERIALNUMBER=person/holder",
                holder.getPublic(), signer(pair), false, usage, purpose);
        return new SigningKey(new KeyName("person/holder"), Suite.INTL, signer(holder), List.of(certificate, root));
    }

    private static KeyPair pair(String curve) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec(curve));
            return generator.generateKeyPair();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static ContentSigner signer(KeyPair pair) {
        try {
            return new JcaContentSignerBuilder("SHA256withECDSA").build(pair.getPrivate());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static X509Certificate certificate(String issuer, String subject, PublicKey key, ContentSigner signer,
            boolean authority, int usage, String purpose) {
        try {
            JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(new X500Name(issuer),
                    BigInteger.valueOf(System.nanoTime()), Date.from(Fixtures.NOW.minusSeconds(60)),
                    Date.from(Fixtures.NOW.plus(Duration.ofDays(365))), new X500Name(subject), key);
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(authority));
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(usage));
            if (purpose != null) {
                builder.addExtension(Extension.extendedKeyUsage, false,
                        new ExtendedKeyUsage(KeyPurposeId.getInstance(new ASN1ObjectIdentifier(purpose))));
            }
            return new JcaX509CertificateConverter().getCertificate(builder.build(signer));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
