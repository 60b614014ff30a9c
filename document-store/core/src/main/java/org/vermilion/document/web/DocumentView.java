package org.vermilion.document.web;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.vermilion.document.Document;
import org.vermilion.document.DocumentStatus;
import org.vermilion.text.DocumentKind;

/** A document as shown to who may know of it. */
public record DocumentView(String id, String organ, String unit, String drafter, LabelView label, DocumentStatus status,
        int version, String digest, long revision, @Nullable String number, @Nullable DocumentKind kind,
        @Nullable String title, @Nullable String sealedDigest, @Nullable String referenceCode, Instant createdAt,
        Instant updatedAt) {

    public static DocumentView of(Document d) {
        return new DocumentView(d.id().value(), d.organ().value(), d.unit().value(), d.drafter().value(),
                LabelView.of(d.label()), d.status(), d.version(), d.digest(), d.revision(), d.number(), d.kind(),
                d.title(), d.sealedDigest(), d.referenceCode(), d.createdAt(), d.updatedAt());
    }

    /** The revision as an ETag. */
    public static String etag(Document d) {
        return "\"" + d.revision() + "\"";
    }

    @Override
    public String toString() {
        return "DocumentView[" + id + "]";
    }
}
