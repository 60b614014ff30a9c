package org.vermilion.receipt.web;

import java.util.List;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import org.vermilion.receipt.ReceiptFollowing;
import org.vermilion.subject.Subject;
import org.vermilion.task.Urging;
import org.vermilion.timeline.Passing;

/** Following what was received: how far it is, and urging it. */
@RestController
@RequestMapping("/api/consignments/{id}")
class ReceiptFollowingEndpoint {

    private final ReceiptFollowing following;

    ReceiptFollowingEndpoint(ReceiptFollowing following) {
        this.following = following;
    }

    @GetMapping("/timeline")
    List<Passing> timeline(Subject subject, @PathVariable String id) {
        return following.timeline(subject, id);
    }

    @PostMapping("/urge")
    Urging.Urged urge(Subject subject, @PathVariable String id) {
        return following.urge(subject, id);
    }
}
