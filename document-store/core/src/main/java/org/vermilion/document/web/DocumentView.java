package org.vermilion.document.web;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.vermilion.document.Document;
import org.vermilion.document.DocumentStatus;
import org.vermilion.identity.Who;
import org.vermilion.text.DocumentKind;

/**
 * A document as shown to who may know of it.
 *
 * @param replyTo what it answers; null if that is nothing, or nothing the asker may know of
 * @param signer who signs or signed it; null before it was submitted
 * @param recipients whom it goes to; null before it was submitted
 */
public record DocumentView(String id, String organ, String organName, String unit, String unitName, String drafter,
        String drafterName, LabelView label, DocumentStatus status, int version, String digest, long revision,
        @Nullable String number, @Nullable DocumentKind kind, @Nullable String title, @Nullable String sealedDigest,
        @Nullable String referenceCode, @Nullable ReplyTo replyTo, @Nullable Who signer,
        @Nullable List<RecipientView> recipients, Instant createdAt, Instant updatedAt) {

    /** What a document answers. */
    public record ReplyTo(String consignment, @Nullable String number, String title) {

        @Override
        public String toString() {
            return "ReplyTo[" + consignment + "]";
        }
    }

    /** Whom a document goes to. */
    public record RecipientView(String organ, String name) {}

    /** The revision as an ETag. */
    public static String etag(Document d) {
        return "\"" + d.revision() + "\"";
    }

    @Override
    public String toString() {
        return "DocumentView[" + id + "]";
    }
}
