package org.vermilion.document.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
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

import org.vermilion.access.AccessGuard;
import org.vermilion.access.LongestBody;
import org.vermilion.access.MayHappenTwice;
import org.vermilion.document.Composition;
import org.vermilion.document.Document;
import org.vermilion.document.DocumentId;
import org.vermilion.document.DocumentReason;
import org.vermilion.document.DocumentStatus;
import org.vermilion.document.Documents;
import org.vermilion.document.Drafting;
import org.vermilion.document.Lookup;
import org.vermilion.document.Quotation;
import org.vermilion.document.Surroundings;
import org.vermilion.document.Version;
import org.vermilion.document.reading.DocumentReading;
import org.vermilion.document.reading.Reading;
import org.vermilion.identity.Names;
import org.vermilion.identity.People;
import org.vermilion.identity.Who;
import org.vermilion.opinion.Opinion;
import org.vermilion.opinion.Opinions;
import org.vermilion.refusal.Refusal;
import org.vermilion.subject.PersonId;
import org.vermilion.subject.Role;
import org.vermilion.subject.Subject;
import org.vermilion.text.DocumentText;
import org.vermilion.typeset.Imprint;
import org.vermilion.typeset.Typesetting;

/** Documents: reading a text in, drafting, looking. */
@RestController
@RequestMapping("/api/documents")
class DocumentEndpoint {

    private final Documents documents;
    private final Drafting drafting;
    private final Opinions opinions;
    private final Typesetting typesetting;
    private final DocumentViews views;
    private final Surroundings surroundings;
    private final People people;
    private final AccessGuard guard;

    DocumentEndpoint(Documents documents, Drafting drafting, Opinions opinions, Typesetting typesetting,
            DocumentViews views, Surroundings surroundings, People people, AccessGuard guard) {
        this.views = views;
        this.surroundings = surroundings;
        this.people = people;
        this.documents = documents;
        this.drafting = drafting;
        this.opinions = opinions;
        this.typesetting = typesetting;
        this.guard = guard;
    }

    record Draft(@Nullable LabelView label, @Nullable DocumentText text, @Nullable String replyTo,
            @Nullable List<Quotation.Said> quotations) {

        List<Quotation.Said> quoted() {
            return quotations == null ? List.of() : quotations;
        }
    }

    record TextView(int version, String digest, DocumentText text, List<String> findings) {}

    /** Recognises the elements of a plain text; keeps nothing. */
    @MayHappenTwice(reason = "keeps nothing")
    @LongestBody(LongestBody.TEXT)
    @PostMapping(path = "/reading", consumes = {MediaType.TEXT_PLAIN_VALUE, MediaType.APPLICATION_OCTET_STREAM_VALUE})
    Reading read(Subject subject, InputStream body) throws IOException {
        guard.requireRole(subject, Role.DRAFTER);
        return DocumentReading.read(body);
    }

    @LongestBody(LongestBody.TEXT)
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<DocumentView> draft(Subject subject, @RequestBody Draft draft) {
        if (draft.text() == null) {
            throw new Refusal(DocumentReason.TEXT_MISSING);
        }
        Document document = drafting.draft(subject, LabelView.orNone(draft.label()).label(), draft.text(), draft.replyTo(),
                draft.quoted());
        return ResponseEntity.created(URI.create("/api/documents/" + document.id()))
                .eTag(DocumentView.etag(document)).body(views.of(subject, document));
    }

    @GetMapping
    Page<DocumentView> page(Subject subject, @RequestParam @Nullable DocumentStatus status,
            @RequestParam(defaultValue = "false") boolean mine, @RequestParam @Nullable String q,
            @RequestParam @Nullable String cursor, @RequestParam @Nullable Integer size) {
        Page.Start start = Page.start(cursor);
        int count = Page.size(size);
        Names names = new Names(people);
        return Page.of(documents.page(subject, status, mine, Lookup.of(q), start.before(), start.beforeId(), count), count,
                document -> views.of(subject, document, names), Document::updatedAt, d -> d.id().value());
    }

    @GetMapping("/{id}")
    ResponseEntity<DocumentView> one(Subject subject, @PathVariable DocumentId id) {
        Document document = documents.known(subject, id);
        return views.answer(subject, document);
    }

    @GetMapping("/{id}/text")
    ResponseEntity<TextView> text(Subject subject, @PathVariable DocumentId id, @RequestParam @Nullable Integer version) {
        Document document = documents.known(subject, id);
        int no = version == null ? document.version() : version;
        DocumentText text = documents.text(document, no);
        String digest = documents.versions(document).get(no - 1).digest();
        return ResponseEntity.ok().eTag(DocumentView.etag(document))
                .body(new TextView(no, digest, text, Composition.findings(text)));
    }

    @LongestBody(LongestBody.TEXT)
    @PutMapping("/{id}/text")
    ResponseEntity<DocumentView> revise(Subject subject, @PathVariable DocumentId id,
            @RequestHeader("If-Match") String ifMatch,
            @RequestHeader(name = "Vermilion-Client", required = false) @Nullable String client,
            @RequestBody DocumentText text) {
        Document document = drafting.revise(subject, id, Revision.of(ifMatch), text, client);
        return views.answer(subject, document);
    }

    @GetMapping("/{id}/versions")
    List<VersionView> versions(Subject subject, @PathVariable DocumentId id) {
        Names names = new Names(people);
        return documents.versions(documents.known(subject, id)).stream().map(v -> VersionView.of(v, names)).toList();
    }

    @GetMapping("/{id}/opinions")
    List<OpinionView> opinions(Subject subject, @PathVariable DocumentId id) {
        documents.known(subject, id);
        return opinions.of("document", id.value()).stream().map(OpinionView::of).toList();
    }

    /** The current text as it would be printed, without a seal; one that goes up names the signer once there is one. */
    @GetMapping(path = "/{id}/preview.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    byte[] preview(Subject subject, @PathVariable DocumentId id) {
        Document document = documents.known(subject, id);
        PersonId signer = surroundings.of(subject, document).signer();
        List<String> signers = signer == null || document.kind() == null || !document.kind().goesUp() ? List.of()
                : List.of(new Names(people).who(signer).name());
        Imprint imprint = new Imprint(document.label().mark(), null, signers, null, null, null, false);
        return typesetting.typeset(documents.text(document), imprint).pdf();
    }

    @GetMapping(path = "/{id}/sealed.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    byte[] sealed(Subject subject, @PathVariable DocumentId id) {
        return documents.sealed(documents.known(subject, id));
    }

    record VersionView(int no, Version.Stage stage, String digest, Who author, java.time.Instant createdAt) {

        static VersionView of(Version v, Names names) {
            return new VersionView(v.no(), v.stage(), v.digest(), names.who(v.author()), v.createdAt());
        }

        @Override
        public String toString() {
            return "VersionView[" + no + ", " + stage + "]";
        }
    }

    /** An opinion with its signature, so that anybody shown it can check it. */
    record OpinionView(String id, String step, String outcome, String text, String author, String versionDigest,
            java.time.Instant at, byte[] statement, byte[] signature) {

        static OpinionView of(Opinion o) {
            return new OpinionView(o.id(), o.step(), o.outcome(), o.text(), o.author().value(), o.versionDigest(), o.at(),
                    o.signed().statement(), o.signed().signature());
        }

        @Override
        public String toString() {
            return "OpinionView[" + id + "]";
        }
    }
}
