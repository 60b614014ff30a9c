package org.vermilion.signature.signing;

import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;

import org.bouncycastle.cms.CMSProcessableByteArray;
import org.jspecify.annotations.Nullable;
import org.vermilion.refusal.Refusal;
import org.vermilion.signature.SignatureReason;
import org.vermilion.signature.keys.KeyName;
import org.vermilion.signature.keys.KeyVault;
import org.vermilion.signature.keys.SigningKey;

/**
 * Signs statements and seals renditions with the vault's keys. Whether the person may is for the caller to have asked.
 * Safe for use by many threads.
 */
public final class Signing {

    private final KeyVault vault;
    private final Clock clock;

    /** @param clock the time claimed in statements; its zone is the one seals' dates are written in */
    public Signing(KeyVault vault, Clock clock) {
        this.vault = vault;
        this.clock = clock;
    }

    /**
     * Signs these bytes: a detached CMS signature of level CAdES B-B (ETSI EN 319 122-1) that claims the present time.
     *
     * @throws Refusal {@code KEY-ABSENT} or {@code KEY-OUT-OF-PERIOD}
     */
    public SignedStatement sign(KeyName key, byte[] statement) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        byte[] signature = DetachedCms.over(new CMSProcessableByteArray(statement), inForce(key, now), now);
        return new SignedStatement(statement, signature);
    }

    /**
     * Seals a rendition: a signature of level PAdES B-B (ETSI EN 319 142-1) with the seal as its visible appearance,
     * certified so that any later change breaks it; the original's bytes come first and unchanged.
     *
     * @param pdf neither encrypted nor sealed already
     * @param place null for a document that shows no seal, such as minutes: it is signed all the same
     * @param signedAt the time claimed for the seal, to the second
     * @return the sealed PDF
     * @throws Refusal {@code KEY-ABSENT}, {@code KEY-OUT-OF-PERIOD}, {@code PDF-UNREADABLE}, {@code PDF-ALREADY-SEALED}
     *     or {@code SEAL-OFF-PAGE}
     */
    public byte[] sealPdf(byte[] pdf, @Nullable SealPlacement place, SealPicture picture, KeyName key, Instant signedAt) {
        Instant claimed = signedAt.truncatedTo(ChronoUnit.SECONDS);
        return SealedPdf.of(pdf, place, picture, inForce(key, claimed), claimed, clock.getZone());
    }

    private SigningKey inForce(KeyName name, Instant at) {
        SigningKey key = vault.signingKey(name);
        try {
            key.certificate().checkValidity(Date.from(at));
        } catch (CertificateExpiredException | CertificateNotYetValidException e) {
            throw new Refusal(SignatureReason.KEY_OUT_OF_PERIOD, e, name, at);
        }
        return key;
    }
}
