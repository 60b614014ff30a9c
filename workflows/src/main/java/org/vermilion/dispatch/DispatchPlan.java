package org.vermilion.dispatch;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.vermilion.subject.OrganId;
import org.vermilion.subject.PersonId;
import org.vermilion.subject.UnitId;

/**
 * The way a document is to go, chosen by its drafter.
 *
 * @param countersigners the divisions that countersign, all at once; may be empty
 * @param signer who signs off; null when a request left it out, and then refused
 * @param recipients whom it goes to
 * @param replyBy by when the recipients are to answer; null if no answer is wanted
 */
public record DispatchPlan(List<UnitId> countersigners, @Nullable PersonId signer, List<OrganId> recipients,
        @Nullable LocalDate replyBy) {

    public DispatchPlan {
        countersigners = countersigners == null ? List.of() : List.copyOf(countersigners);
        recipients = recipients == null ? List.of() : List.copyOf(recipients);
    }
}
