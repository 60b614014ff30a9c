package org.vermilion.signature.verifying;

import org.jspecify.annotations.Nullable;
import org.vermilion.signature.Digest;
import org.vermilion.signature.keys.KeyName;

/**
 * What a verification found. Whose signature it is stands for certain only with {@link Status#VALID} and
 * {@link Status#EXPIRED}; otherwise it is what the certificate in the file claims.
 *
 * @param status the answer
 * @param signerKey the signer's key; null if there is no readable certificate or it names none
 * @param signerName the signer's common name; null likewise
 * @param signerCertificate the SHA-256 of the signer's certificate; null if there is none readable
 * @param certificate what that certificate says of itself; null likewise
 * @param zh one sentence in Chinese: what holds or does not, and why
 * @param en the same in English
 */
public record Verdict(
        Status status,
        @Nullable KeyName signerKey,
        @Nullable String signerName,
        @Nullable Digest signerCertificate,
        @Nullable CertificateFacts certificate,
        String zh,
        String en) {

    /** What can come out. */
    public enum Status {
        /** Unchanged since it was signed, by someone whose certificate a trusted root issued and who was in force. */
        VALID,
        /** Something was changed or added after signing. */
        ALTERED,
        /** The signature itself is false or of a kind not accepted. */
        SIGNATURE_INVALID,
        /** The signature fits, but no trusted root vouches for the signer. */
        UNTRUSTED,
        /** The signature fits and the signer is known, but the certificate was not in force at that time. */
        EXPIRED,
        /** There is no signature. */
        UNSIGNED,
        /** Not to be made out. */
        UNREADABLE
    }

    /** Whether everything holds. */
    public boolean valid() {
        return status == Status.VALID;
    }

    static Verdict of(Finding finding, @Nullable Signer signer) {
        return signer == null
                ? new Verdict(finding.status(), null, null, null, null, finding.zh(), finding.en())
                : new Verdict(finding.status(), signer.key(), signer.commonName(), signer.digest(), signer.certificate(),
                        finding.zh(), finding.en());
    }
}
