package org.vermilion.matter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.vermilion.access.Protected;
import org.vermilion.label.Label;
import org.vermilion.subject.OrganId;
import org.vermilion.subject.PersonId;
import org.vermilion.subject.Principal;

/**
 * A case (办件) as it stands; what was filled in lies in its forms. Immutable: a change makes another.
 *
 * @param id its identifier, also the business key of its process
 * @param number its number, such as {@code 2026-备-0001}
 * @param matter the code of its matter
 * @param matterVersion the version of the matter it began with
 * @param organ the applicant
 * @param applicant who submitted it
 * @param formNo the current form, from 1
 * @param formDigest the digest of the current form
 * @param submittedOn the day it was submitted
 * @param acceptedOn the day it was accepted, or counts as accepted; null before
 * @param notice what is to be supplemented; null if nobody asked
 * @param decision what was decided; null before
 * @param reason why it was not accepted or was rejected, as told to the applicant; null otherwise
 * @param resultObject where the sealed result lies, once there is one
 * @param resultDigest the sealed result's digest
 * @param revision goes up with every change
 * @param needToKnow who may know of it
 */
public record Case(
        String id,
        String number,
        String matter,
        int matterVersion,
        OrganId organ,
        PersonId applicant,
        Label label,
        CaseStatus status,
        int formNo,
        String formDigest,
        LocalDate submittedOn,
        @Nullable LocalDate acceptedOn,
        @Nullable Notice notice,
        @Nullable Decision decision,
        @Nullable String reason,
        @Nullable String resultObject,
        @Nullable String resultDigest,
        long revision,
        Instant createdAt,
        Instant updatedAt,
        Set<Principal> needToKnow) {

    public Case {
        needToKnow = Set.copyOf(needToKnow);
    }

    /** What the commission decided (准予, 不予). */
    public enum Decision { PASS, REJECT }

    /** What is missing, all of it (一次性告知), who said so and when. */
    public record Notice(String missing, PersonId by, Instant at) {

        @Override
        public String toString() {
            return "Notice[" + at + "]";
        }
    }

    /** The case as the guard sees it. */
    public Protected guarded() {
        return new Protected("case", id, label, needToKnow);
    }

    Case with(CaseStatus other) {
        return copy(other, formNo, formDigest, acceptedOn, notice, decision, reason, resultObject, resultDigest);
    }

    Case accepted(LocalDate on) {
        return copy(CaseStatus.REVIEW, formNo, formDigest, on, notice, decision, reason, resultObject, resultDigest);
    }

    Case asking(Notice other) {
        return copy(CaseStatus.SUPPLEMENT, formNo, formDigest, acceptedOn, other, decision, reason, resultObject,
                resultDigest);
    }

    Case refused(String why) {
        return copy(CaseStatus.NOT_ACCEPTED, formNo, formDigest, acceptedOn, notice, decision, why, resultObject,
                resultDigest);
    }

    Case withForm(int no, String digest) {
        return copy(CaseStatus.SUBMITTED, no, digest, acceptedOn, notice, decision, reason, resultObject, resultDigest);
    }

    Case decided(Decision what, @Nullable String why) {
        return copy(CaseStatus.RESULT, formNo, formDigest, acceptedOn, notice, what, why, resultObject, resultDigest);
    }

    Case done(String object, String digest) {
        return copy(CaseStatus.DONE, formNo, formDigest, acceptedOn, notice, decision, reason, object, digest);
    }

    private Case copy(CaseStatus s, int no, String digest, @Nullable LocalDate accepted, @Nullable Notice missing,
            @Nullable Decision what, @Nullable String why, @Nullable String object, @Nullable String objectDigest) {
        return new Case(id, number, matter, matterVersion, organ, applicant, label, s, no, digest, submittedOn, accepted,
                missing, what, why, object, objectDigest, revision, createdAt, updatedAt, needToKnow);
    }

    @Override
    public String toString() {
        return "Case[" + id + " " + status + "]"; // never what is in it
    }
}
