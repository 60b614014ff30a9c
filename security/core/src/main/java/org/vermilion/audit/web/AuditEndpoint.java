package org.vermilion.audit.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import org.vermilion.access.MayHappenTwice;
import org.vermilion.audit.AuditBook;
import org.vermilion.audit.AuditEvent;
import org.vermilion.audit.AuditFilter;
import org.vermilion.audit.AuditVerdict;
import org.vermilion.subject.Subject;

/** Looking at the chain, checking it, taking it away. */
@RestController
@RequestMapping("/api/audit")
class AuditEndpoint {

    private static final int PAGE = 100;

    private final AuditBook book;

    AuditEndpoint(AuditBook book) {
        this.book = book;
    }

    /** @param actorName null for the system and for who was never here */
    record EventView(Map<String, String> event, String hash, @Nullable String actorName) {

        static EventView of(AuditEvent event, Map<String, String> names) {
            return new EventView(event.fields(), event.hash(), names.get(event.entry().actor()));
        }
    }

    record EventPage(List<EventView> items, @Nullable String next) {}

    @GetMapping("/events")
    EventPage events(Subject subject, @RequestParam @Nullable String actor, @RequestParam @Nullable String action,
            @RequestParam @Nullable String objectType, @RequestParam @Nullable String objectId,
            @RequestParam @Nullable String outcome, @RequestParam @Nullable Instant from,
            @RequestParam @Nullable Instant to, @RequestParam @Nullable Long cursor) {
        List<AuditEvent> page = book.page(subject, AuditFilter.of(actor, action, objectType, objectId, outcome).between(from, to),
                cursor == null ? Long.MAX_VALUE : cursor, PAGE);
        Map<String, String> names = book.names(subject, page);
        String next = page.size() == PAGE ? Long.toString(page.get(PAGE - 1).seq()) : null;
        return new EventPage(page.stream().map(event -> EventView.of(event, names)).toList(), next);
    }

    @GetMapping("/verification")
    AuditVerdict verification(Subject subject) {
        return book.verify(subject);
    }

    /** The whole chain, anchored; what {@code vermilion verify} checks. */
    @MayHappenTwice(reason = "answers more than is kept beside a key; each export is told")
    @PostMapping(path = "/export", produces = "application/x-ndjson;charset=UTF-8")
    void export(Subject subject, HttpServletResponse response) {
        response.setContentType("application/x-ndjson;charset=UTF-8");
        book.export(subject, line -> write(response, line)); // as it is read: the chain is longer than the memory
    }

    private static void write(HttpServletResponse response, String line) {
        try {
            response.getOutputStream().write((line + '\n').getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
