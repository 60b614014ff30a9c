package org.vermilion.document;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.vermilion.subject.OrganId;
import org.vermilion.subject.PersonId;
import org.vermilion.subject.Subject;

/** What the flows know of a document; supplied by them, as documents know no flow. */
public interface Surroundings {

    /** What is known of a document the person may know of. */
    Facts of(Subject subject, Document document);

    /**
     * What the flows know.
     *
     * @param signer who signs or signed it; null before it was submitted
     * @param recipients whom it goes to; null before it was submitted
     * @param replyTo what it answers; null if that is nothing, or nothing the person may know of
     */
    record Facts(@Nullable PersonId signer, @Nullable List<Recipient> recipients, @Nullable Answered replyTo) {}

    /**
     * Whom a document goes to.
     *
     * @param name what the address book calls the organ; null if it leaves that to the directory
     */
    record Recipient(OrganId organ, @Nullable String name) {

        @Override
        public String toString() {
            return "Recipient[" + organ + "]";
        }
    }

    /**
     * What a document answers.
     *
     * @param consignment what came
     */
    record Answered(String consignment, @Nullable String number, String title) {

        @Override
        public String toString() {
            return "Answered[" + consignment + "]";
        }
    }
}
