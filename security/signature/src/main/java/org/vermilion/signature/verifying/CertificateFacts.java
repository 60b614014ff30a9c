package org.vermilion.signature.verifying;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.vermilion.signature.Digest;

/**
 * What a signer's certificate says of itself; whether a trusted root vouches for it is the verdict's to say.
 *
 * @param sha256 the digest of its DER form
 * @param subject the common name of whom it is for; null if it names none
 * @param issuer the common name of who issued it; null if it names none
 */
public record CertificateFacts(Digest sha256, @Nullable String subject, @Nullable String issuer, Instant notBefore,
        Instant notAfter) {

    @Override
    public String toString() {
        return "CertificateFacts[" + sha256 + "]";
    }
}
