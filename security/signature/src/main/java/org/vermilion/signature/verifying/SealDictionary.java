package org.vermilion.signature.verifying;

import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Calendar;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;

/** What the document itself, as a reader opens it, says about its seal. Only for files whose signature is trusted. */
final class SealDictionary {

    private SealDictionary() {}

    /**
     * The time the seal claims, after making sure that the seal the reader is shown is the signature that was verified.
     */
    static Instant claimedTime(byte[] pdf, SignedRange range) throws Unproven {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<PDSignature> signatures = document.getSignatureDictionaries();
            if (signatures.size() != 1) {
                throw new Unproven(signatures.isEmpty() ? Finding.NOT_THE_SEAL : Finding.SEVERAL_SIGNATURES);
            }
            PDSignature seal = signatures.get(0);
            int[] declared = {0, range.gapStart(), range.gapEnd(), range.end() - range.gapEnd()};
            if (!Arrays.equals(seal.getByteRange(), declared)
                    || !Arrays.equals(seal.getContents(), range.signature(pdf))) {
                throw new Unproven(Finding.NOT_THE_SEAL);
            }
            if (!PDSignature.SUBFILTER_ETSI_CADES_DETACHED.getName().equals(seal.getSubFilter())) {
                throw new Unproven(Finding.WRONG_KIND);
            }
            Calendar claimed = seal.getSignDate();
            if (claimed == null) {
                throw new Unproven(Finding.NO_TIME);
            }
            return claimed.toInstant();
        } catch (IOException e) {
            throw new Unproven(Finding.NOT_A_PDF);
        }
    }
}
