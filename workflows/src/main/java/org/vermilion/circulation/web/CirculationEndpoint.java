package org.vermilion.circulation.web;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import org.vermilion.circulation.Circulated;
import org.vermilion.circulation.Circulation;
import org.vermilion.circulation.Reader;
import org.vermilion.document.DocumentId;
import org.vermilion.document.web.Page;
import org.vermilion.identity.PeopleByName;
import org.vermilion.identity.Who;
import org.vermilion.label.Level;
import org.vermilion.subject.Subject;

/** Giving things to read, what one was given, and having read it. */
@RestController
class CirculationEndpoint {

    private final Circulation circulation;
    private final PeopleByName people;

    CirculationEndpoint(Circulation circulation, PeopleByName people) {
        this.circulation = circulation;
        this.people = people;
    }

    record Given(@Nullable List<String> people, @Nullable String note) {

        @Override
        public List<String> people() {
            return people == null ? List.of() : people;
        }

        @Override
        public String toString() {
            return "Given[]";
        }
    }

    /** Which of the two lists. */
    enum State { unread, read }

    record CirculatedView(String id, String object, String objectId, @Nullable String title, @Nullable String number,
            Level level, Who by, @Nullable String note, Instant at, @Nullable Instant readAt) {

        @Override
        public String toString() {
            return "CirculatedView[" + id + "]";
        }
    }

    @GetMapping("/api/circulation")
    Page<CirculatedView> page(Subject subject, @RequestParam(defaultValue = "unread") State state,
            @RequestParam @Nullable String cursor, @RequestParam @Nullable Integer size) {
        Page.Start start = Page.start(cursor);
        int count = Page.size(size);
        return Page.of(circulation.page(subject, state == State.read, start.before(), start.beforeId(), count), count,
                this::view, Circulated::at, Circulated::id);
    }

    @PostMapping("/api/circulation/{id}/read")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void read(Subject subject, @PathVariable String id) {
        circulation.read(subject, id);
    }

    @PostMapping("/api/documents/{id}/circulation")
    List<Reader> giveDocument(Subject subject, @PathVariable DocumentId id, @RequestBody Given given) {
        return circulation.giveDocument(subject, id, given.people(), given.note());
    }

    @GetMapping("/api/documents/{id}/circulation")
    List<Reader> ofDocument(Subject subject, @PathVariable DocumentId id) {
        return circulation.ofDocument(subject, id);
    }

    @PostMapping("/api/consignments/{id}/circulation")
    List<Reader> giveConsignment(Subject subject, @PathVariable String id, @RequestBody Given given) {
        return circulation.giveConsignment(subject, id, given.people(), given.note());
    }

    @GetMapping("/api/consignments/{id}/circulation")
    List<Reader> ofConsignment(Subject subject, @PathVariable String id) {
        return circulation.ofConsignment(subject, id);
    }

    private CirculatedView view(Circulated c) {
        return new CirculatedView(c.id(), c.object().text(), c.objectId(), c.title(), c.number(), c.level(),
                people.who(c.by()), c.note(), c.at(), c.readAt());
    }
}
