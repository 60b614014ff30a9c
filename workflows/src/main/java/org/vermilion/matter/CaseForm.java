package org.vermilion.matter;

import java.time.Instant;

import org.vermilion.subject.PersonId;

/**
 * What was filled in, as one immutable version.
 *
 * @param no from 1
 * @param digest of the canonical bytes with what was handed in beside them, see {@link HandedIn}
 * @param json the canonical form, see {@link org.vermilion.form.Form#normalise}
 */
public record CaseForm(int no, String digest, String json, PersonId author, Instant at) {

    @Override
    public String toString() {
        return "CaseForm[" + no + " " + digest + "]"; // never what is in it
    }
}
