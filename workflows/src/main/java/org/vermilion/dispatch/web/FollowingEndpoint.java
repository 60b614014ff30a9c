package org.vermilion.dispatch.web;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import org.vermilion.dispatch.Dispatch;
import org.vermilion.dispatch.DispatchReason;
import org.vermilion.dispatch.Following;
import org.vermilion.dispatch.Withdrawal;
import org.vermilion.document.Document;
import org.vermilion.document.DocumentId;
import org.vermilion.document.web.DocumentView;
import org.vermilion.document.web.DocumentViews;
import org.vermilion.subject.Subject;
import org.vermilion.task.StepWords;
import org.vermilion.task.Urging;
import org.vermilion.task.Words;
import org.vermilion.timeline.Passing;

/** Following a document after it was submitted: how far it is, urging it, taking it back. */
@RestController
@RequestMapping("/api/documents/{id}")
class FollowingEndpoint {

    private final Following following;
    private final Withdrawal withdrawal;
    private final StepWords words;
    private final DocumentViews views;

    FollowingEndpoint(Following following, Withdrawal withdrawal, StepWords words, DocumentViews views) {
        this.views = views;
        this.following = following;
        this.withdrawal = withdrawal;
        this.words = words;
    }

    /** @param reason why it cannot be taken back; null if it can */
    record WithdrawalView(boolean possible, @Nullable Words reason, String toStep, Words toStepWords) {

        @Override
        public String toString() {
            return "WithdrawalView[" + possible + "]";
        }
    }

    record Why(@Nullable String reason) {

        @Override
        public String toString() {
            return "Why[]";
        }
    }

    @GetMapping("/withdrawal")
    WithdrawalView withdrawal(Subject subject, @PathVariable DocumentId id) {
        DispatchReason hindrance = withdrawal.hindrance(subject, id);
        return new WithdrawalView(hindrance == null, hindrance == null ? null : new Words(hindrance.zh(), hindrance.en()),
                Withdrawal.TO_STEP, words.of(Dispatch.PROCESS, Withdrawal.TO_STEP));
    }

    @PostMapping("/withdrawal")
    ResponseEntity<DocumentView> withdraw(Subject subject, @PathVariable DocumentId id, @RequestBody Why why) {
        Document document = withdrawal.withdraw(subject, id, why.reason() == null ? "" : why.reason());
        return ResponseEntity.ok().eTag(DocumentView.etag(document)).body(views.of(subject, document));
    }

    @PostMapping("/urge")
    Urging.Urged urge(Subject subject, @PathVariable DocumentId id) {
        return following.urge(subject, id);
    }

    @GetMapping("/timeline")
    List<Passing> timeline(Subject subject, @PathVariable DocumentId id) {
        return following.timeline(subject, id);
    }
}
