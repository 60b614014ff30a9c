package org.vermilion.transmission;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.vermilion.access.AccessGuard;
import org.vermilion.access.NoAccessCheck;
import org.vermilion.deadline.Lamp;
import org.vermilion.deadline.WorkingCalendar;
import org.vermilion.document.Document;
import org.vermilion.document.Documents;
import org.vermilion.document.Lookup;
import org.vermilion.refusal.Refusal;
import org.vermilion.subject.Subject;

/**
 * Where consignments stand, for either side: the recipient's boxes, the sender's table, and which document answers which.
 * Each side is told of what answers and is answered only as far as it may know of that itself.
 */
@Component
public class Tracking {

    private final TrackedRows rows;
    private final Documents documents;
    private final WorkingCalendar calendar;
    private final AccessGuard guard;
    private final Clock clock;

    Tracking(TrackedRows rows, Documents documents, WorkingCalendar calendar, AccessGuard guard, Clock clock) {
        this.rows = rows;
        this.documents = documents;
        this.calendar = calendar;
        this.guard = guard;
        this.clock = clock;
    }

    /** What has come for the person's organ, the latest first; of one box, or of all for null. */
    public List<Tracked> page(Subject subject, @Nullable Box box, Lookup words, Instant before, String beforeId, int size) {
        return rows.page(subject.organ(), guard.scope(subject), box, words, before, beforeId, size);
    }

    /** How many there are in each box. */
    public Map<Box, Long> counts(Subject subject) {
        return rows.counts(subject.organ(), guard.scope(subject));
    }

    /** One consignment to the person's organ. */
    public Tracked known(Subject subject, String id) {
        Tracked tracked = rows.find(id).orElseThrow(guard::absent);
        guard.requireKnown(subject, tracked.consignment().guarded());
        return tracked;
    }

    /** Every recipient's consignment of a document, for somebody who may know of it. */
    public List<Tracked> of(Subject subject, Document document) {
        guard.requireKnown(subject, document.guarded());
        return rows.of(document.id());
    }

    /** The documents of the recipient that answer a consignment, released or not, as far as the person may know of them. */
    public List<Document> replies(Subject subject, Consignment received) {
        return documents.replies(subject, received.id()).stream()
                .filter(document -> document.organ().equals(received.recipient())).toList();
    }

    /** The document of one's own that a received consignment answers, if the person may know of it. */
    public Optional<Document> asked(Subject subject, Consignment received) {
        return rows.asked(received).flatMap(id -> documents.find(subject, id));
    }

    /** What came back in reply to a consignment one sent, if the person may know of that. */
    public Optional<Consignment> reply(Subject subject, Consignment sent) {
        return rows.replies(sent).stream().filter(reply -> guard.mayKnow(subject, reply.guarded())).findFirst();
    }

    /** How long a consignment has been waiting to be signed for: yellow after one working day, red after two. */
    @NoAccessCheck(reason = "the caller holds the consignment")
    public @Nullable Lamp lamp(Consignment consignment) {
        if (consignment.status() == Consignment.Status.SENT) {
            return null; // when it arrives is not known
        }
        if (consignment.status() != Consignment.Status.ARRIVED) {
            return Lamp.DONE;
        }
        LocalDate sent = LocalDate.ofInstant(consignment.sentAt(), clock.getZone());
        LocalDate today = LocalDate.now(clock);
        try {
            int days = today.isBefore(sent) ? 0 : calendar.workingDaysBetween(sent, today);
            return days == 0 ? Lamp.GREEN : days == 1 ? Lamp.YELLOW : Lamp.RED;
        } catch (Refusal yearNotLoaded) {
            return null; // no lamp rather than one that is guessed
        }
    }
}
