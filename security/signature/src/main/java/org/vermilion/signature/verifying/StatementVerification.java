package org.vermilion.signature.verifying;

import java.time.Instant;

import org.bouncycastle.cms.CMSProcessableByteArray;
import org.vermilion.signature.signing.SignedStatement;

/** Verifies signed statements. */
public final class StatementVerification {

    private static final int LARGEST_SIGNATURE = 1 << 20;

    private StatementVerification() {}

    /**
     * Whether the statement is what was signed, by whom, and whether a root among these vouches for that signer.
     *
     * @param at when the certificates must have been in force: the time the statement was accepted, as kept by whoever
     *     accepted it, or now
     * @return the answer; nothing is thrown for hostile input
     */
    public static Verdict verify(SignedStatement statement, TrustAnchors anchors, Instant at) {
        Signer signer = null;
        try {
            byte[] signature = statement.signature();
            if (signature.length == 0) {
                throw new Unproven(Finding.NO_SIGNATURE);
            }
            if (signature.length > LARGEST_SIGNATURE) {
                throw new Unproven(Finding.TOO_LARGE);
            }
            CmsSignature cms = CmsSignature.exact(signature);
            signer = Signer.of(cms.signer());
            cms.check(new CMSProcessableByteArray(statement.statement()), true);
            CertificatePath.of(cms.signer(), cms.certificates(), anchors).inForce(at);
            return Verdict.of(Finding.HOLDS, signer);
        } catch (Unproven e) {
            return Verdict.of(e.finding(), signer);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError hostile) {
            return Verdict.of(Finding.SIGNATURE_GARBLED, signer);
        }
    }
}
