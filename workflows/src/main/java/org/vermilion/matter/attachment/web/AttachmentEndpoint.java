package org.vermilion.matter.attachment.web;

import java.nio.file.Path;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import org.vermilion.access.LongestBody;
import org.vermilion.access.NoAccessCheck;
import org.vermilion.matter.attachment.Attachment;
import org.vermilion.matter.attachment.Attachments;
import org.vermilion.subject.Subject;

/** Files an applicant uploads before they are handed in. */
@RestController
@RequestMapping("/api/attachments")
class AttachmentEndpoint {

    private final Attachments attachments;

    AttachmentEndpoint(Attachments attachments) {
        this.attachments = attachments;
    }

    /** @param most the most that are handed in with one form */
    record Limits(int maxBytes, int most, List<String> types) {}

    record UploadView(String id, String name, @Nullable String material, long bytes, String mediaType, String digest) {

        @Override
        public String toString() {
            return "UploadView[" + id + "]";
        }
    }

    @GetMapping("/limits")
    @NoAccessCheck(reason = "what may be attached is no secret")
    Limits limits() {
        return new Limits(Attachments.LARGEST, Attachments.MOST, attachments.types());
    }

    /** The body is the file itself, kept aside while the request lasts; what it is, is found by its bytes. */
    @PostMapping
    @LongestBody(Attachments.LARGEST)
    @ResponseStatus(HttpStatus.CREATED)
    UploadView upload(Subject subject, @RequestParam String name, @RequestParam @Nullable String material, Path file) {
        Attachment a = attachments.upload(subject, name, material == null || material.isEmpty() ? null : material, file);
        return new UploadView(a.id(), a.name(), a.material(), a.bytes(), a.mediaType(), a.digest());
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(Subject subject, @PathVariable String id) {
        attachments.remove(subject, id);
    }
}
