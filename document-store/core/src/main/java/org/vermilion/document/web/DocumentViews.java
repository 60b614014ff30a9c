package org.vermilion.document.web;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

import org.vermilion.access.NoAccessCheck;
import org.vermilion.document.Document;
import org.vermilion.document.Surroundings;
import org.vermilion.identity.Names;
import org.vermilion.identity.People;
import org.vermilion.identity.Who;
import org.vermilion.subject.Subject;

/** Makes the views of documents: with the names of people and organs, and what the flows know. */
@NoAccessCheck(reason = "the caller holds the documents")
@Component
public class DocumentViews {

    private final People people;
    private final Surroundings surroundings;

    DocumentViews(People people, Surroundings surroundings) {
        this.people = people;
        this.surroundings = surroundings;
    }

    /** One document with its revision, as an answer. */
    public ResponseEntity<DocumentView> answer(Subject subject, Document d) {
        return ResponseEntity.ok().eTag(DocumentView.etag(d)).body(of(subject, d));
    }

    /** One document. */
    public DocumentView of(Subject subject, Document d) {
        return of(subject, d, new Names(people));
    }

    /** One of several, which share the names looked up. */
    DocumentView of(Subject subject, Document d, Names names) {
        Surroundings.Facts facts = surroundings.of(subject, d);
        Surroundings.Answered answered = facts.replyTo();
        @Nullable Who signer = facts.signer() == null ? null : names.who(facts.signer());
        return new DocumentView(d.id().value(), d.organ().value(), names.organ(d.organ()), d.unit().value(),
                names.unit(d.unit()), d.drafter().value(), names.who(d.drafter()).name(), LabelView.of(d.label()),
                d.status(), d.version(), d.digest(), d.revision(), d.number(), d.kind(), d.title(), d.sealedDigest(),
                d.referenceCode(), answered == null ? null
                        : new DocumentView.ReplyTo(answered.consignment(), answered.number(), answered.title()),
                signer, recipients(facts.recipients(), names), d.createdAt(), d.updatedAt());
    }

    private static @Nullable List<DocumentView.RecipientView> recipients(@Nullable List<Surroundings.Recipient> recipients, Names names) {
        return recipients == null ? null : recipients.stream().map(to -> new DocumentView.RecipientView(to.organ().value(),
                names.organ(to.organ(), to.name()))).toList();
    }
}
