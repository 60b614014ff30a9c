package org.vermilion.transmission.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.vermilion.document.DocumentStatus;
import org.vermilion.label.Level;
import org.vermilion.text.DocumentKind;
import org.vermilion.transmission.Consignment;

/**
 * A consignment as its recipient sees it.
 *
 * @param replyWanted by when the sender wants an answer; null if it did not say
 * @param replies one's own documents that answer it, as far as the asker may know of them
 * @param inReplyTo one's own document that it answers; null if there is none the asker may know of
 */
record ReceivedView(String id, String sender, String senderName, Level level, Consignment.Status status,
        @Nullable String number, String title, @Nullable DocumentKind kind, @Nullable String urgency, String sealedDigest,
        Instant sentAt, @Nullable Instant answeredAt, int urged, @Nullable String receiptId,
        @Nullable String registerNumber, @Nullable String receiptStatus, @Nullable LocalDate replyWanted,
        List<ReplyingView> replies, @Nullable AskedView inReplyTo) {

    /** A document of one's own that answers it. */
    record ReplyingView(String document, @Nullable String number, DocumentStatus status) {}

    /** The document of one's own that it answers. */
    record AskedView(String document, @Nullable String number, @Nullable String title) {

        @Override
        public String toString() {
            return "AskedView[" + document + "]";
        }
    }

    @Override
    public String toString() {
        return "ReceivedView[" + id + "]";
    }
}
