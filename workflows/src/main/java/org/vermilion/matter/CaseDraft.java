package org.vermilion.matter;

import java.time.Instant;
import java.util.List;

/**
 * An application somebody is filling in, as far as they got.
 *
 * @param json the form as it is, right or wrong
 * @param attachments identifiers of files uploaded for it
 * @param at when it was kept
 */
public record CaseDraft(String json, List<String> attachments, Instant at) {

    public CaseDraft {
        attachments = List.copyOf(attachments);
    }

    @Override
    public String toString() {
        return "CaseDraft[" + at + "]"; // never what is in it
    }
}
