package org.vermilion.seal.web;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import org.vermilion.seal.Seal;
import org.vermilion.seal.Seals;
import org.vermilion.subject.OrganId;
import org.vermilion.subject.Subject;

/** The seals of one's organ: which there are, and registering one. */
@RestController
@RequestMapping("/api/seals")
class SealEndpoint {

    private final Seals seals;

    SealEndpoint(Seals seals) {
        this.seals = seals;
    }

    /** @param organ whose seal; null for the administrator's own organ */
    record Registration(@Nullable OrganId organ, @Nullable String ownerName) {}

    @GetMapping
    List<Seal> all(Subject subject) {
        return seals.of(subject);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Seal register(Subject subject, @RequestBody Registration registration) {
        return seals.register(subject, registration.organ(), registration.ownerName() == null ? "" : registration.ownerName().strip());
    }
}
