package org.vermilion.transmission.web;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.vermilion.deadline.Lamp;
import org.vermilion.identity.Who;
import org.vermilion.signature.verifying.Verdict;
import org.vermilion.transmission.Acknowledgement;
import org.vermilion.transmission.Consignment;

/**
 * A consignment as its sender sees it.
 *
 * @param answerSignature whether the recipient's answer is validly signed; null until there is one
 * @param lamp how long it has been waiting to be signed for; null if the calendar does not say
 * @param reply what came back in reply; null if nothing did that the asker may know of
 */
record SentView(String id, String recipient, String recipientName, String zone, Consignment.Status status,
        String sealedDigest, Instant sentAt, @Nullable Instant answeredAt, @Nullable AnswerView answer,
        @Nullable Who answeredBy, @Nullable String returnReason, @Nullable SignatureView answerSignature,
        @Nullable String registerNumber, @Nullable String receiptStatus, int urged, @Nullable Lamp lamp,
        @Nullable ReplyView reply) {

    /** The recipient's signed answer, so that anybody shown it can check it. */
    record AnswerView(String kind, String person, Instant at, byte[] statement, byte[] signature) {

        static AnswerView of(Acknowledgement a) {
            return new AnswerView(a.kind().name(), a.person().value(), a.at(), a.signed().statement(),
                    a.signed().signature());
        }
    }

    /** Whether a signature holds. */
    record SignatureView(Verdict.Status status, String zh, String en) {

        static SignatureView of(Verdict verdict) {
            return new SignatureView(verdict.status(), verdict.zh(), verdict.en());
        }
    }

    /**
     * What came back in reply.
     *
     * @param document the replying organ's document
     * @param consignment by which it came: what the asker opens
     */
    record ReplyView(String document, String consignment, @Nullable String number, Instant at) {}

    @Override
    public String toString() {
        return "SentView[" + id + "]";
    }
}
