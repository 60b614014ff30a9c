package org.vermilion.opinion;

import java.time.Instant;

import org.vermilion.signature.signing.SignedStatement;
import org.vermilion.subject.PersonId;

/**
 * What a person said at a step.
 *
 * @param subjectType {@code document} or {@code case}
 * @param subjectId which one
 * @param step the step, in the vocabulary
 * @param outcome what follows: {@code pass}, {@code return}, …
 * @param text what was said; never in logs
 * @param versionDigest the digest of what it was said of
 * @param signed the signed statement that holds all of this
 */
public record Opinion(String id, String subjectType, String subjectId, String step, String outcome, String text,
        PersonId author, String versionDigest, Instant at, SignedStatement signed) {

    @Override
    public String toString() {
        return "Opinion[" + id + " " + step + " " + outcome + "]";
    }
}
