package org.vermilion.filing.web;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import org.vermilion.document.DocumentId;
import org.vermilion.filing.EvidenceExport;
import org.vermilion.filing.Filing;
import org.vermilion.identity.Names;
import org.vermilion.identity.People;
import org.vermilion.record.Record;
import org.vermilion.record.Retention;
import org.vermilion.subject.Subject;

/** Filing a document and taking its evidence away. */
@RestController
@RequestMapping("/api/documents/{id}")
class FilingEndpoint {

    private final Filing filing;
    private final EvidenceExport evidence;
    private final People people;

    FilingEndpoint(Filing filing, EvidenceExport evidence, People people) {
        this.people = people;
        this.filing = filing;
        this.evidence = evidence;
    }

    record Terms(@Nullable Retention retention) {}

    record RecordView(String referenceCode, String sealedDigest, Retention retention, String filedBy, Instant filedAt) {

        static RecordView of(Record r) {
            return new RecordView(r.code().toString(), r.sealedDigest(), r.code().retention(), r.filedBy().value(),
                    r.filedAt());
        }
    }

    @PostMapping("/record")
    RecordView file(Subject subject, @PathVariable DocumentId id, @RequestBody Terms terms) {
        return RecordView.of(filing.file(subject, id, terms.retention()));
    }

    /** The record with what it is made of. */
    @GetMapping("/record")
    RecordDetail record(Subject subject, @PathVariable DocumentId id) {
        return RecordDetail.of(filing.record(subject, id), evidence.parts(subject, id), new Names(people));
    }

    /** Whether the document can be proven: its evidence package, made and checked now. */
    @GetMapping("/evidence")
    ProofView proof(Subject subject, @PathVariable DocumentId id) {
        return ProofView.of(evidence.verdict(subject, id));
    }

    /** The evidence package: everything somebody else needs to check the document without us. */
    @GetMapping(path = "/evidence.zip")
    ResponseEntity<byte[]> evidence(Subject subject, @PathVariable DocumentId id) {
        return ResponseEntity.ok().contentType(MediaType.parseMediaType("application/zip"))
                .header("Content-Disposition", "attachment; filename=\"evidence-" + id + ".zip\"")
                .body(evidence.of(subject, id));
    }
}
