package org.vermilion.document.web;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import org.vermilion.access.LongestBody;
import org.vermilion.access.MayHappenTwice;
import org.vermilion.document.DocumentId;
import org.vermilion.document.DocumentReason;
import org.vermilion.document.DraftCheck;
import org.vermilion.document.Drafting;
import org.vermilion.document.Editing;
import org.vermilion.document.TextFinding;
import org.vermilion.document.WorkingCopy;
import org.vermilion.identity.Names;
import org.vermilion.identity.People;
import org.vermilion.identity.Who;
import org.vermilion.refusal.Refusal;
import org.vermilion.subject.Subject;
import org.vermilion.text.DocumentText;

/** Writing a document before a version of it is saved: looking, putting aside, holding; and labelling it higher. */
@RestController
@RequestMapping("/api/documents")
class EditingEndpoint {

    private final DraftCheck check;
    private final Editing editing;
    private final Drafting drafting;
    private final DocumentViews views;
    private final People people;

    EditingEndpoint(DraftCheck check, Editing editing, Drafting drafting, DocumentViews views, People people) {
        this.check = check;
        this.editing = editing;
        this.drafting = drafting;
        this.views = views;
        this.people = people;
    }

    /** @param document the document it is to be the text of; null if there is none yet */
    record Written(@Nullable LabelView label, @Nullable DocumentText text, @Nullable DocumentId document) {}

    record Aside(@Nullable String client, @Nullable Long baseRevision, @Nullable DocumentText text) {}

    record Client(@Nullable String client) {}

    record KeptView(Instant at, long baseRevision) {}

    record CopyView(DocumentText text, Instant at, Who by, long baseRevision) {

        @Override
        public String toString() {
            return "CopyView[" + baseRevision + "]";
        }
    }

    record HoldView(Who holder, boolean mine, Instant until) {}

    /** The text as it would be printed; keeps nothing. */
    @MayHappenTwice(reason = "keeps nothing")
    @LongestBody(LongestBody.TEXT)
    @PostMapping(path = "/preview", produces = MediaType.APPLICATION_PDF_VALUE)
    byte[] preview(Subject subject, @RequestBody Written written) {
        return check.preview(subject, LabelView.orNone(written.label()).label(), said(written.text()));
    }

    /** What is wrong with the text; keeps nothing. */
    @MayHappenTwice(reason = "keeps nothing")
    @LongestBody(LongestBody.TEXT)
    @PostMapping("/findings")
    List<TextFinding> findings(Subject subject, @RequestBody Written written) {
        return check.findings(subject, LabelView.orNone(written.label()).label(), said(written.text()), written.document());
    }

    @GetMapping("/{id}/working-copy")
    ResponseEntity<CopyView> copy(Subject subject, @PathVariable DocumentId id) {
        return editing.copy(subject, id).map(copy -> ResponseEntity.ok(
                new CopyView(copy.text(), copy.at(), new Names(people).who(copy.by()), copy.baseRevision())))
                .orElseGet(() -> ResponseEntity.noContent().build());
    }

    @LongestBody(LongestBody.TEXT)
    @PutMapping("/{id}/working-copy")
    KeptView keep(Subject subject, @PathVariable DocumentId id, @RequestBody Aside aside) {
        long base = aside.baseRevision() == null ? -1 : aside.baseRevision();
        WorkingCopy kept = editing.keep(subject, id, aside.client(), base, said(aside.text()));
        return new KeptView(kept.at(), kept.baseRevision());
    }

    @DeleteMapping("/{id}/working-copy")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void drop(Subject subject, @PathVariable DocumentId id, @RequestParam @Nullable String client) {
        editing.drop(subject, id, client);
    }

    @MayHappenTwice(reason = "a lock that is held is renewed")
    @PostMapping("/{id}/lock")
    HoldView hold(Subject subject, @PathVariable DocumentId id, @RequestBody Client client) {
        Editing.Hold hold = editing.hold(subject, id, client.client());
        return new HoldView(new Names(people).who(hold.holder()), hold.mine(), hold.until());
    }

    @DeleteMapping("/{id}/lock")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void release(Subject subject, @PathVariable DocumentId id, @RequestParam @Nullable String client) {
        editing.release(subject, id, client);
    }

    @PutMapping("/{id}/label")
    ResponseEntity<DocumentView> relabel(Subject subject, @PathVariable DocumentId id,
            @RequestHeader("If-Match") String ifMatch, @RequestBody LabelView label) {
        return views.answer(subject, drafting.relabel(subject, id, Revision.of(ifMatch), label.label()));
    }

    private static DocumentText said(@Nullable DocumentText text) {
        if (text == null) {
            throw new Refusal(DocumentReason.TEXT_MISSING);
        }
        return text;
    }
}
