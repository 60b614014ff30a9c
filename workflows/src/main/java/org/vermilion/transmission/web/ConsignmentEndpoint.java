package org.vermilion.transmission.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import org.vermilion.document.Document;
import org.vermilion.document.DocumentId;
import org.vermilion.document.Documents;
import org.vermilion.document.web.Page;
import org.vermilion.document.Lookup;
import org.vermilion.identity.Names;
import org.vermilion.refusal.Refusal;
import org.vermilion.subject.Subject;
import org.vermilion.transmission.Box;
import org.vermilion.transmission.Inbox;
import org.vermilion.transmission.Tracking;
import org.vermilion.transmission.Transmission;
import org.vermilion.transmission.TransmissionReason;

/** What was sent, as the sender sees it, and what came, as the recipient does. */
@RestController
class ConsignmentEndpoint {

    private final Transmission transmission;
    private final Tracking tracking;
    private final Inbox inbox;
    private final Documents documents;
    private final ConsignmentViews views;

    ConsignmentEndpoint(Transmission transmission, Tracking tracking, Inbox inbox, Documents documents,
            ConsignmentViews views) {
        this.transmission = transmission;
        this.tracking = tracking;
        this.inbox = inbox;
        this.documents = documents;
        this.views = views;
    }

    record Reason(String reason) {

        @Override
        public String toString() {
            return "Reason[]";
        }
    }

    /** The sender's view: every recipient with its answer. */
    @GetMapping("/api/documents/{id}/consignments")
    List<SentView> sent(Subject subject, @PathVariable DocumentId id) {
        Document document = documents.known(subject, id);
        Names names = views.names();
        return tracking.of(subject, document).stream().map(tracked -> views.sent(subject, document, tracked, names)).toList();
    }

    @PostMapping("/api/documents/{id}/consignments/{consignment}/urge")
    SentView urge(Subject subject, @PathVariable DocumentId id, @PathVariable String consignment) {
        transmission.urge(subject, id, consignment);
        Document document = documents.known(subject, id);
        return tracking.of(subject, document).stream().filter(tracked -> tracked.consignment().id().equals(consignment))
                .map(tracked -> views.sent(subject, document, tracked, views.names())).findFirst().orElseThrow();
    }

    @GetMapping("/api/consignments")
    Page<ReceivedView> received(Subject subject, @RequestParam @Nullable String box, @RequestParam @Nullable String q,
            @RequestParam @Nullable String cursor, @RequestParam @Nullable Integer size) {
        Page.Start start = Page.start(cursor);
        int count = Page.size(size);
        Names names = views.names();
        return Page.of(tracking.page(subject, box(box), Lookup.of(q), start.before(), start.beforeId(), count), count,
                tracked -> views.received(subject, tracked, names), tracked -> tracked.consignment().sentAt(),
                tracked -> tracked.consignment().id());
    }

    /** How many there are in each box, by its name. */
    @GetMapping("/api/consignments/counts")
    Map<String, Long> counts(Subject subject) {
        Map<String, Long> counts = new LinkedHashMap<>();
        tracking.counts(subject).forEach((box, count) -> counts.put(box.name().toLowerCase(Locale.ROOT), count));
        return counts;
    }

    @GetMapping("/api/consignments/{id}")
    ReceivedView one(Subject subject, @PathVariable String id) {
        return views.received(subject, tracking.known(subject, id), views.names());
    }

    @GetMapping(path = "/api/consignments/{id}/sealed.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    byte[] sealed(Subject subject, @PathVariable String id) {
        return inbox.sealed(inbox.known(subject, id));
    }

    @PostMapping("/api/consignments/{id}/acknowledgement")
    SentView.AnswerView acknowledge(Subject subject, @PathVariable String id) {
        return SentView.AnswerView.of(inbox.acknowledge(subject, id));
    }

    @PostMapping("/api/consignments/{id}/return")
    SentView.AnswerView sendBack(Subject subject, @PathVariable String id, @RequestBody Reason reason) {
        return SentView.AnswerView.of(inbox.sendBack(subject, id, reason.reason() == null ? "" : reason.reason()));
    }

    private static @Nullable Box box(@Nullable String name) {
        if (name == null || name.isEmpty()) {
            return null;
        }
        return Stream.of(Box.values()).filter(box -> box.name().toLowerCase(Locale.ROOT).equals(name)).findFirst()
                .orElseThrow(() -> new Refusal(TransmissionReason.BOX));
    }
}
