package org.vermilion.matter.web;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import org.vermilion.matter.CaseDraft;
import org.vermilion.matter.CaseDrafts;
import org.vermilion.subject.Subject;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What one is filling in for a matter, kept again and again while one does. */
@RestController
@RequestMapping("/api/matters/{code}/draft")
class DraftEndpoint {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final CaseDrafts drafts;

    DraftEndpoint(CaseDrafts drafts) {
        this.drafts = drafts;
    }

    record DraftBody(@Nullable JsonNode form, @Nullable List<String> attachments) {

        @Override
        public String toString() {
            return "DraftBody[]";
        }
    }

    record DraftView(JsonNode form, List<String> attachments, Instant at) {

        static DraftView of(CaseDraft draft) {
            return new DraftView(JSON.readTree(draft.json()), draft.attachments(), draft.at());
        }

        @Override
        public String toString() {
            return "DraftView[" + at + "]";
        }
    }

    @GetMapping
    ResponseEntity<DraftView> own(Subject subject, @PathVariable String code) {
        return drafts.own(subject, code).map(draft -> ResponseEntity.ok(DraftView.of(draft)))
                .orElseGet(() -> ResponseEntity.noContent().build());
    }

    @PutMapping
    DraftView keep(Subject subject, @PathVariable String code, @RequestBody DraftBody body) {
        String form = body.form() == null || body.form().isNull() ? "{}" : body.form().toString();
        List<String> files = body.attachments() == null ? List.of()
                : body.attachments().stream().filter(java.util.Objects::nonNull).toList();
        return DraftView.of(drafts.keep(subject, code, form, files));
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void drop(Subject subject, @PathVariable String code) {
        drafts.drop(subject, code);
    }
}
