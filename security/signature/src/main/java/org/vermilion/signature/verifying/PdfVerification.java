package org.vermilion.signature.verifying;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Verifies sealed PDF. Only one form counts as valid: a single PAdES signature over the whole file by a trusted signer.
 * A file that was extended after its seal does not count, not even by a further signature: what an update overlays
 * cannot be told from what it adds.
 */
public final class PdfVerification {

    private static final int LARGEST_PDF = 1 << 28;
    private static final int TAIL = 1024;

    private PdfVerification() {}

    /**
     * Whether the file is as it was sealed, by whom, and whether a root among these vouches for that signer at the time
     * the seal claims.
     *
     * @param pdf the file, at most 256 MiB
     * @return the answer; nothing is thrown for hostile input
     */
    public static PdfVerdict verify(byte[] pdf, TrustAnchors anchors) {
        Examination examination = new Examination(pdf, anchors);
        Finding finding;
        try {
            examination.run();
            finding = Finding.HOLDS;
        } catch (Unproven e) {
            finding = e.finding();
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError hostile) {
            finding = Finding.NOT_A_PDF;
        }
        return new PdfVerdict(Verdict.of(finding, examination.signer), examination.signedAt, examination.whole,
                examination.signatures);
    }

    /** One verification, and what it has learnt by the time it ends. */
    private static final class Examination {

        private final byte[] pdf;
        private final TrustAnchors anchors;
        private @Nullable Signer signer;
        private @Nullable Instant signedAt;
        private boolean whole;
        private int signatures;

        Examination(byte[] pdf, TrustAnchors anchors) {
            this.pdf = pdf;
            this.anchors = anchors;
        }

        void run() throws Unproven {
            if (pdf.length > LARGEST_PDF) {
                throw new Unproven(Finding.TOO_LARGE);
            }
            if (!startsAsPdf()) {
                throw new Unproven(Finding.NOT_A_PDF);
            }
            SignedRange range = onlyRange();
            whole = range.end() == pdf.length;
            CmsSignature cms = CmsSignature.zeroPadded(range.signature(pdf));
            signer = Signer.of(cms.signer());
            cms.check(range.covered(pdf), false);
            if (!whole) {
                throw new Unproven(Finding.BYTES_ADDED);
            }
            CertificatePath path = CertificatePath.of(cms.signer(), cms.certificates(), anchors);
            Instant claimed = SealDictionary.claimedTime(pdf, range);
            signedAt = claimed;
            path.inForce(claimed);
        }

        /** A declared range that is not one does not count: it may stand in a text or in an attached PDF. */
        private SignedRange onlyRange() throws Unproven {
            List<long[]> declared = SignedRange.declared(pdf);
            SignedRange found = null;
            Unproven flaw = new Unproven(endsAsPdf() ? Finding.NO_SIGNATURE : Finding.NOT_A_PDF);
            for (long[] numbers : declared) {
                try {
                    SignedRange range = SignedRange.of(pdf, numbers);
                    signatures++;
                    found = found == null ? range : found;
                } catch (Unproven e) {
                    flaw = e;
                }
            }
            if (found == null) {
                signatures = declared.size();
                throw flaw;
            }
            if (signatures > 1) {
                throw new Unproven(Finding.SEVERAL_SIGNATURES);
            }
            return found;
        }

        private boolean startsAsPdf() {
            return pdf.length > 8 && new String(pdf, 0, 5, StandardCharsets.US_ASCII).equals("%PDF-");
        }

        private boolean endsAsPdf() {
            int from = Math.max(0, pdf.length - TAIL);
            return new String(pdf, from, pdf.length - from, StandardCharsets.ISO_8859_1).contains("%%EOF");
        }
    }
}
