package org.vermilion.signature.verifying;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.vermilion.signature.verifying.Verdict.Status;

/**
 * What the verification of a sealed PDF found.
 *
 * @param verdict the answer and whose seal it is
 * @param signedAt the time the seal claims; null unless the status is {@code VALID} or {@code EXPIRED}
 * @param coversWholeFile whether the signature covers each byte of the file but its own
 * @param signatures how many signatures the file holds
 */
public record PdfVerdict(Verdict verdict, @Nullable Instant signedAt, boolean coversWholeFile, int signatures) {

    /** The answer. */
    public Status status() {
        return verdict.status();
    }

    /** Whether everything holds. */
    public boolean valid() {
        return verdict.valid();
    }

    /** One sentence in Chinese. */
    public String zh() {
        return verdict.zh();
    }

    /** The same in English. */
    public String en() {
        return verdict.en();
    }
}
