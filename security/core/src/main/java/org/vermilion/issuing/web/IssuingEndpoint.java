package org.vermilion.issuing.web;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import org.vermilion.identity.Names;
import org.vermilion.identity.People;
import org.vermilion.identity.Who;
import org.vermilion.issuing.GrantKind;
import org.vermilion.issuing.IssuingGrant;
import org.vermilion.issuing.IssuingGrants;
import org.vermilion.subject.PersonId;
import org.vermilion.subject.Role;
import org.vermilion.subject.Subject;

/** The names, prefixes and numbers granted to organs: asking, confirming, ending. */
@RestController
@RequestMapping("/api/issuing-grants")
class IssuingEndpoint {

    private final IssuingGrants grants;
    private final People people;

    IssuingEndpoint(IssuingGrants grants, People people) {
        this.grants = grants;
        this.people = people;
    }

    /** @param mayConfirm whether who asks may confirm it now */
    record GrantView(String id, String organ, String organName, GrantKind kind, String name, @Nullable Integer year,
            @Nullable Integer first, @Nullable Integer last, Who requestedBy, Role requestedAs, Instant requestedAt,
            @Nullable Who confirmedBy, @Nullable Instant confirmedAt, @Nullable Who endedBy, @Nullable Instant endedAt,
            boolean mayConfirm) {

        @Override
        public String toString() {
            return "GrantView[" + id + "]";
        }
    }

    record OrganChoice(String id, String name) {}

    record GrantList(List<GrantView> items, List<OrganChoice> organs) {}

    @GetMapping
    GrantList all(Subject subject) {
        Names names = new Names(people);
        return new GrantList(grants.all(subject).stream().map(grant -> view(subject, grant, names)).toList(),
                people.organs().stream().map(organ -> new OrganChoice(organ.id().value(), organ.name())).toList());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    GrantView request(Subject subject, @RequestBody IssuingGrants.Wish wish) {
        return view(subject, grants.request(subject, wish), new Names(people));
    }

    @PostMapping("/{id}/confirmation")
    GrantView confirm(Subject subject, @PathVariable String id) {
        return view(subject, grants.confirm(subject, id), new Names(people));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(Subject subject, @PathVariable String id) {
        grants.end(subject, id);
    }

    private static GrantView view(Subject subject, IssuingGrant g, Names names) {
        boolean mayConfirm = g.confirmedBy() == null && g.endedBy() == null && !subject.holds(g.requestedAs());
        return new GrantView(g.id(), g.organ().value(), names.organ(g.organ()), g.kind(), g.name(), g.year(), g.first(),
                g.last(), names.who(g.requestedBy()), g.requestedAs(), g.requestedAt(), who(g.confirmedBy(), names),
                g.confirmedAt(), who(g.endedBy(), names), g.endedAt(), mayConfirm);
    }

    private static @Nullable Who who(@Nullable PersonId person, Names names) {
        return person == null ? null : names.who(person);
    }
}
