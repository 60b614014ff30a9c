package org.vermilion.identity.web;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import org.vermilion.access.NoAccessCheck;
import org.vermilion.identity.PeopleByName;
import org.vermilion.identity.Who;
import org.vermilion.subject.Role;
import org.vermilion.subject.Subject;

/** The colleagues of the one who asks. */
@RestController
@RequestMapping("/api/people")
class PeopleEndpoint {

    private final PeopleByName people;

    PeopleEndpoint(PeopleByName people) {
        this.people = people;
    }

    /** People of one's own organ, at most {@link PeopleByName#MOST}. */
    @GetMapping
    @NoAccessCheck(reason = "who works in one's own organ is known to everybody in it")
    List<Who> matching(Subject subject, @RequestParam(defaultValue = "") String q, @RequestParam @Nullable Role role) {
        return people.matching(subject.organ(), q, role);
    }
}
