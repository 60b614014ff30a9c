package org.vermilion.matter.web;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriUtils;

import org.vermilion.access.AccessGuard;
import org.vermilion.document.web.Page;
import org.vermilion.identity.Organ;
import org.vermilion.identity.People;
import org.vermilion.matter.Case;
import org.vermilion.matter.CaseForm;
import org.vermilion.matter.CaseStatus;
import org.vermilion.matter.Cases;
import org.vermilion.matter.Matters;
import org.vermilion.opinion.Opinion;
import org.vermilion.subject.Subject;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Cases: submitting, looking, supplementing, fetching the result. A case is named by its number or its identifier. */
@RestController
@RequestMapping("/api/cases")
class CaseEndpoint {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Cases cases;
    private final Matters matters;
    private final People people;
    private final AccessGuard guard;

    CaseEndpoint(Cases cases, Matters matters, People people, AccessGuard guard) {
        this.cases = cases;
        this.matters = matters;
        this.people = people;
        this.guard = guard;
    }

    record Submission(@Nullable String matter, @Nullable JsonNode form, @Nullable List<String> attachments) {

        @Override
        public String toString() {
            return "Submission[]";
        }
    }

    record Supplement(@Nullable JsonNode form, @Nullable List<String> attachments) {

        @Override
        public String toString() {
            return "Supplement[]";
        }
    }

    record FormView(int no, String digest, Instant at, JsonNode form) {

        static FormView of(CaseForm f) {
            return new FormView(f.no(), f.digest(), f.at(), JSON.readTree(f.json()));
        }

        @Override
        public String toString() {
            return "FormView[" + no + "]";
        }
    }

    /** An opinion with its signature, so that anybody shown it can check it. */
    record OpinionView(String id, String step, String outcome, String text, String author, String versionDigest,
            Instant at, byte[] statement, byte[] signature) {

        static OpinionView of(Opinion o) {
            return new OpinionView(o.id(), o.step(), o.outcome(), o.text(), o.author().value(), o.versionDigest(), o.at(),
                    o.signed().statement(), o.signed().signature());
        }

        @Override
        public String toString() {
            return "OpinionView[" + id + "]";
        }
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<CaseView> submit(Subject subject, @RequestBody Submission submission) {
        Case c = cases.submit(subject, submission.matter() == null ? "" : submission.matter(), text(submission.form()),
                files(submission.attachments()));
        String path = "/api/cases/" + UriUtils.encodePathSegment(c.number(), StandardCharsets.UTF_8);
        return ResponseEntity.created(URI.create(path)).eTag(etag(c)).body(view(c));
    }

    @GetMapping
    Page<CaseView> page(Subject subject, @RequestParam @Nullable CaseStatus status, @RequestParam @Nullable String q,
            @RequestParam @Nullable String cursor, @RequestParam @Nullable Integer size) {
        Page.Start start = Page.start(cursor);
        int count = Page.size(size);
        return Page.of(cases.page(subject, status, q, start.before(), start.beforeId(), count), count, this::view,
                Case::updatedAt, Case::id);
    }

    /** How many the asker may know of, by status. */
    @GetMapping("/counts")
    Map<CaseStatus, Integer> counts(Subject subject) {
        return cases.counts(subject);
    }

    @GetMapping("/{number}")
    ResponseEntity<CaseView> one(Subject subject, @PathVariable String number) {
        Case c = cases.known(subject, number);
        return ResponseEntity.ok().eTag(etag(c)).body(view(c));
    }

    /** What was filled in: the current version, or an earlier one. */
    @GetMapping("/{number}/form")
    FormView form(Subject subject, @PathVariable String number, @RequestParam @Nullable Integer version) {
        List<CaseForm> all = cases.forms(subject, number);
        int no = version == null ? all.size() : version;
        return all.stream().filter(form -> form.no() == no).findFirst().map(FormView::of).orElseThrow(guard::absent);
    }

    @GetMapping("/{number}/opinions")
    List<OpinionView> opinions(Subject subject, @PathVariable String number) {
        return cases.opinions(subject, number).stream().map(OpinionView::of).toList();
    }

    @PostMapping("/{number}/supplement")
    ResponseEntity<CaseView> supplement(Subject subject, @PathVariable String number, @RequestBody Supplement supplement) {
        Case c = cases.supplement(subject, number, text(supplement.form()), files(supplement.attachments()));
        return ResponseEntity.ok().eTag(etag(c)).body(view(c));
    }

    @GetMapping(path = "/{number}/result.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    byte[] result(Subject subject, @PathVariable String number) {
        return cases.result(subject, number);
    }

    private CaseView view(Case c) {
        String organ = people.organ(c.organ()).map(Organ::name).orElse(c.organ().value());
        return CaseView.of(c, matters.of(c).definition(), organ, cases.progress(c), cases.milestones(c), cases.attachmentCount(c));
    }

    /** A form that is not there is checked as one that is empty, so that the answer says what to fill in. */
    private static String text(@Nullable JsonNode form) {
        return form == null || form.isNull() ? "{}" : form.toString();
    }

    private static List<String> files(@Nullable List<String> attachments) {
        return attachments == null ? List.of() : attachments.stream().filter(java.util.Objects::nonNull).toList();
    }

    private static String etag(Case c) {
        return "\"" + c.revision() + "\"";
    }
}
