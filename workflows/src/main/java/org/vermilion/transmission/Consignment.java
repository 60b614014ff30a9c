package org.vermilion.transmission;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.vermilion.access.Protected;
import org.vermilion.document.DocumentId;
import org.vermilion.label.Label;
import org.vermilion.subject.OrganId;
import org.vermilion.subject.Principal;
import org.vermilion.text.DocumentKind;

/**
 * One document on its way to one recipient.
 *
 * @param status where it stands
 * @param sealedDigest what was sent; the acknowledgement is bound to it
 * @param answeredAt when the recipient answered; null until then
 * @param kind the document's kind, as it was sent
 * @param urgency 特急 or 加急; null for neither
 * @param replyBy by when the sender wants an answer; null if it did not say
 * @param urged how often the recipient was urged to sign for it
 */
public record Consignment(String id, DocumentId document, OrganId sender, OrganId recipient, String zone, Label label,
        Status status, String sealedObject, String sealedDigest, @Nullable String number, String title, Instant sentAt,
        @Nullable Instant answeredAt, @Nullable DocumentKind kind, @Nullable String urgency, @Nullable LocalDate replyBy,
        int urged) {

    /** 已发出 (to another zone: nothing says yet that it arrived), 已送达, 已签收, 被退文. */
    public enum Status { SENT, ARRIVED, ACKNOWLEDGED, RETURNED }

    /** As the guard sees it: once it is here everybody of the recipient may know, within level and compartments. */
    public Protected guarded() {
        return new Protected("consignment", id, label, status == Status.SENT ? Set.of() : Set.of(Principal.of(recipient)));
    }

    @Override
    public String toString() {
        return "Consignment[" + id + " " + status + "]";
    }
}
