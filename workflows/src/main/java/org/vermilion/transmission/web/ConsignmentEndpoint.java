package org.vermilion.transmission.web;

import java.time.Instant;
import java.util.List;

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
import org.vermilion.label.Level;
import org.vermilion.subject.Subject;
import org.vermilion.transmission.Acknowledgement;
import org.vermilion.transmission.Consignment;
import org.vermilion.transmission.Inbox;
import org.vermilion.transmission.Transmission;

/** What was sent, as the sender sees it, and what came, as the recipient does. */
@RestController
class ConsignmentEndpoint {

    private final Transmission transmission;
    private final Inbox inbox;
    private final Documents documents;

    ConsignmentEndpoint(Transmission transmission, Inbox inbox, Documents documents) {
        this.transmission = transmission;
        this.inbox = inbox;
        this.documents = documents;
    }

    record AnswerView(String kind, String person, Instant at, byte[] statement, byte[] signature) {

        static AnswerView of(Acknowledgement a) {
            return new AnswerView(a.kind().name(), a.person().value(), a.at(), a.signed().statement(),
                    a.signed().signature());
        }
    }

    record SentView(String id, String recipient, String zone, Consignment.Status status, String sealedDigest,
            Instant sentAt, @Nullable Instant answeredAt, @Nullable AnswerView answer) {}

    record ReceivedView(String id, String sender, Level level, Consignment.Status status, @Nullable String number,
            String title, String sealedDigest, Instant sentAt, @Nullable Instant answeredAt) {

        static ReceivedView of(Consignment c) {
            return new ReceivedView(c.id(), c.sender().value(), c.label().level(), c.status(), c.number(), c.title(),
                    c.sealedDigest(), c.sentAt(), c.answeredAt());
        }

        @Override
        public String toString() {
            return "ReceivedView[" + id + "]";
        }
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
        return transmission.of(subject, document).stream().map(c -> new SentView(c.id(), c.recipient().value(), c.zone(),
                c.status(), c.sealedDigest(), c.sentAt(), c.answeredAt(),
                transmission.answer(subject, document, c).map(AnswerView::of).orElse(null))).toList();
    }

    @GetMapping("/api/consignments")
    Page<ReceivedView> received(Subject subject, @RequestParam @Nullable String cursor,
            @RequestParam @Nullable Integer size) {
        Page.Start start = Page.start(cursor);
        int count = Page.size(size);
        return Page.of(inbox.page(subject, start.before(), start.beforeId(), count), count, ReceivedView::of,
                Consignment::sentAt, Consignment::id);
    }

    @GetMapping("/api/consignments/{id}")
    ReceivedView one(Subject subject, @PathVariable String id) {
        return ReceivedView.of(inbox.known(subject, id));
    }

    @GetMapping(path = "/api/consignments/{id}/sealed.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    byte[] sealed(Subject subject, @PathVariable String id) {
        return inbox.sealed(inbox.known(subject, id));
    }

    @PostMapping("/api/consignments/{id}/acknowledgement")
    AnswerView acknowledge(Subject subject, @PathVariable String id) {
        return AnswerView.of(inbox.acknowledge(subject, id));
    }

    @PostMapping("/api/consignments/{id}/return")
    AnswerView sendBack(Subject subject, @PathVariable String id, @RequestBody Reason reason) {
        return AnswerView.of(inbox.sendBack(subject, id, reason.reason() == null ? "" : reason.reason()));
    }
}
