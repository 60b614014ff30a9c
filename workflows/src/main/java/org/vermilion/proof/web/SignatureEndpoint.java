package org.vermilion.proof.web;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import org.vermilion.document.DocumentId;
import org.vermilion.proof.SignaturePanel;
import org.vermilion.proof.Signatures;
import org.vermilion.subject.Subject;

/** Whether what is signed holds. */
@RestController
class SignatureEndpoint {

    private final Signatures signatures;

    SignatureEndpoint(Signatures signatures) {
        this.signatures = signatures;
    }

    @GetMapping("/api/documents/{id}/signatures")
    SignaturePanel ofDocument(Subject subject, @PathVariable DocumentId id) {
        return signatures.ofDocument(subject, id);
    }

    @GetMapping("/api/consignments/{id}/signatures")
    SignaturePanel ofConsignment(Subject subject, @PathVariable String id) {
        return signatures.ofConsignment(subject, id);
    }

    @GetMapping("/api/cases/{number}/signatures")
    SignaturePanel ofCase(Subject subject, @PathVariable String number) {
        return signatures.ofCase(subject, number);
    }
}
