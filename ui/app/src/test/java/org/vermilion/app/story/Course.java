package org.vermilion.app.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Where a piece of work must be after what happened to it, told independently of the engine. */
final class Course {

    private static final Map<String, List<String>> NEXT = Map.ofEntries(
            Map.entry("draft:pass", List.of("divisionReview")),
            Map.entry("divisionReview:pass", List.of("countersign", "countersign")),
            Map.entry("officeReview:pass", List.of("signOff")), Map.entry("officeReview:return", List.of("draft")),
            Map.entry("signOff:pass", List.of("recheck")), Map.entry("recheck:pass", List.of("number")),
            Map.entry("number:pass", List.of("seal")), Map.entry("seal:pass", List.of("release")),
            Map.entry("release:pass", List.of()),
            Map.entry("register:pass", List.of("propose")), Map.entry("propose:pass", List.of("instruct")),
            Map.entry("instruct:pass", List.of("handle")), Map.entry("handle:pass", List.of("close")),
            Map.entry("close:pass", List.of()),
            Map.entry("submit:pass", List.of("accept")), Map.entry("accept:supplement", List.of("supplement")),
            Map.entry("supplement:pass", List.of("accept")), Map.entry("accept:pass", List.of("review")),
            Map.entry("review:pass", List.of("decide")), Map.entry("decide:pass", List.of("sealResult")),
            Map.entry("sealResult:pass", List.of()));
    private static final Map<String, String> STATUS = Map.of("signOff:pass", "SIGNED_OFF", "number:pass", "NUMBERED",
            "seal:pass", "SEALED", "release:pass", "RELEASED", "officeReview:return", "DRAFTING", "draft:pass", "IN_REVIEW");

    private final List<String> open = new ArrayList<>();
    private String status = "DRAFTING";
    private int acknowledged;
    /** Whether the last countersigner is done: the step behind comes a moment later, by a job. */
    private boolean joining;

    void happened(Ledger.Effect effect) {
        switch (effect.kind()) {
            case "acknowledge" -> status = ++acknowledged == CrashWalk.RECIPIENTS.size() ? "CLOSED" : status;
            case "file" -> status = "FILED";
            default -> {
                String act = effect.step() + ":" + effect.outcome();
                joining = false;
                open.remove(effect.step());
                if (effect.step().equals("countersign")) {
                    joining = open.isEmpty();
                    open.addAll(joining ? List.of("officeReview") : List.of());
                } else {
                    open.addAll(NEXT.get(act));
                }
                status = STATUS.getOrDefault(act, status);
            }
        }
    }

    /** The open steps, in alphabetical order. */
    List<String> open() {
        return open.stream().sorted().toList();
    }

    boolean joining() {
        return joining;
    }

    /** A document's status. */
    String status() {
        return status;
    }
}
