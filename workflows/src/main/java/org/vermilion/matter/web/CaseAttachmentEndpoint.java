package org.vermilion.matter.web;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import org.vermilion.access.AccessGuard;
import org.vermilion.matter.Cases;
import org.vermilion.matter.attachment.Attachment;
import org.vermilion.subject.Subject;

/** The files handed in with a case, to be saved, never to be shown as pages of ours. */
@RestController
@RequestMapping("/api/cases/{number}/attachments")
class CaseAttachmentEndpoint {

    private final Cases cases;
    private final AccessGuard guard;

    CaseAttachmentEndpoint(Cases cases, AccessGuard guard) {
        this.cases = cases;
        this.guard = guard;
    }

    /** @param formNo with which form of the case it was handed in */
    record AttachmentView(String id, String name, @Nullable String material, long bytes, String mediaType, String digest,
            Instant at, int formNo) {

        static AttachmentView of(Attachment a) {
            return new AttachmentView(a.id(), a.name(), a.material(), a.bytes(), a.mediaType(), a.digest(), a.at(), a.formNo());
        }

        @Override
        public String toString() {
            return "AttachmentView[" + id + "]";
        }
    }

    @GetMapping
    List<AttachmentView> all(Subject subject, @PathVariable String number) {
        return cases.attachments(subject, number).stream().map(AttachmentView::of).toList();
    }

    @GetMapping("/{id}")
    ResponseEntity<byte[]> one(Subject subject, @PathVariable String number, @PathVariable String id) {
        Attachment file = cases.attachments(subject, number).stream().filter(a -> a.id().equals(id)).findFirst()
                .orElseThrow(guard::absent);
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(file.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(file.name(), StandardCharsets.UTF_8).build().toString())
                .header("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'; sandbox")
                .body(cases.attachment(subject, number, id));
    }
}
