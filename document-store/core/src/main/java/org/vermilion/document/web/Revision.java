package org.vermilion.document.web;

import org.vermilion.document.DocumentReason;
import org.vermilion.refusal.Refusal;

/** What an If-Match header names. */
public final class Revision {

    private Revision() {}

    /** @throws Refusal {@link DocumentReason#STALE} if the header names no revision of ours */
    public static long of(String ifMatch) {
        String bare = ifMatch.strip().replaceAll("^\"|\"$", "");
        if (!bare.matches("\\d{1,18}")) {
            throw new Refusal(DocumentReason.STALE);
        }
        return Long.parseLong(bare);
    }
}
