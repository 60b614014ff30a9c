package org.vermilion.app.changes.web;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

import io.swagger.v3.oas.annotations.Parameter;

import org.vermilion.access.KeepsNoSession;
import org.vermilion.access.NoAccessCheck;
import org.vermilion.app.changes.LiveChanges;
import org.vermilion.subject.Subject;

/** What happens, while it happens. */
@RestController
@RequestMapping("/api/changes")
class ChangesEndpoint {

    private final LiveChanges changes;

    ChangesEndpoint(LiveChanges changes) {
        this.changes = changes;
    }

    /**
     * Events {@code change}, whose data are the kind and the identifier of a thing that changed, and {@code boxes}: the
     * counts may be others now. Ends with the session.
     */
    @KeepsNoSession
    @GetMapping
    @NoAccessCheck(reason = "whoever is signed in may listen; the guard is asked about each thing before it is told")
    ResponseEntity<SseEmitter> follow(Subject subject, @Parameter(hidden = true) Authentication asker) {
        return ResponseEntity.ok().contentType(MediaType.TEXT_EVENT_STREAM)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Accel-Buffering", "no") // a proxy must pass it on at once
                .body(changes.follow(subject, String.valueOf(asker.getDetails())));
    }
}
