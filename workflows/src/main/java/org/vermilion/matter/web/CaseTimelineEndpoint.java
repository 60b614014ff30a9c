package org.vermilion.matter.web;

import java.util.List;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import org.vermilion.matter.CaseTimeline;
import org.vermilion.subject.Subject;
import org.vermilion.timeline.Passing;

/** How a case was handled, for the commission's people. */
@RestController
class CaseTimelineEndpoint {

    private final CaseTimeline timeline;

    CaseTimelineEndpoint(CaseTimeline timeline) {
        this.timeline = timeline;
    }

    @GetMapping("/api/cases/{number}/timeline")
    List<Passing> of(Subject subject, @PathVariable String number) {
        return timeline.of(subject, number);
    }
}
