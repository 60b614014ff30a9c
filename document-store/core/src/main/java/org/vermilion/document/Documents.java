package org.vermilion.document;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import org.vermilion.access.AccessGuard;
import org.vermilion.access.NoAccessCheck;
import org.vermilion.content.ContentPlace;
import org.vermilion.content.ContentStore;
import org.vermilion.content.StoredContent;
import org.vermilion.label.Label;
import org.vermilion.refusal.Refusal;
import org.vermilion.search.SearchOutbox;
import org.vermilion.signature.Digest;
import org.vermilion.subject.PersonId;
import org.vermilion.subject.Principal;
import org.vermilion.subject.Subject;
import org.vermilion.text.DocumentNumber;
import org.vermilion.text.DocumentText;

/**
 * The documents of this zone: reading them within what one may know, and moving them through their life. The moves
 * join the transaction of the process step that makes them and check only that they follow each other; who may take a
 * step is asked by the step.
 */
@Component
public class Documents {

    private static final String TEXT_TYPE = "application/json";

    private final DocumentRows rows;
    private final EditRows edits;
    private final QuotationRows quotations;
    private final ContentStore content;
    private final AccessGuard guard;
    private final SearchOutbox search;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Documents(DocumentRows rows, EditRows edits, QuotationRows quotations, ContentStore content, AccessGuard guard,
            SearchOutbox search, ApplicationEventPublisher events, Clock clock) {
        this.quotations = quotations;
        this.rows = rows;
        this.edits = edits;
        this.content = content;
        this.guard = guard;
        this.search = search;
        this.events = events;
        this.clock = clock;
    }

    /** The document, if the person may know of it; otherwise the refusal of a thing that is not there. */
    public Document known(Subject subject, DocumentId id) {
        Document document = rows.find(id).orElseThrow(guard::absent);
        guard.requireKnown(subject, document.guarded());
        return document;
    }

    /** The same, locked until the caller's transaction ends, so that it is still so when it is changed. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Document knownAlone(Subject subject, DocumentId id) {
        known(subject, id); // nobody locks what they may not know of
        events.publishEvent(new DocumentToBeLocked(id));
        rows.lock(id);
        return known(subject, id);
    }

    /** What the person may know of, the latest change first. */
    public List<Document> page(Subject subject, @Nullable DocumentStatus status, Instant before, String beforeId, int size) {
        return page(subject, status, false, Lookup.of(null), before, beforeId, size);
    }

    /**
     * The same, narrowed.
     *
     * @param mine whether only what the person drafts or drafted
     * @param words what title or number must hold
     */
    public List<Document> page(Subject subject, @Nullable DocumentStatus status, boolean mine, Lookup words,
            Instant before, String beforeId, int size) {
        return rows.page(guard.scope(subject), status, mine ? subject.person() : null, words, before, beforeId, size);
    }

    /** The document, if the person may know of it. */
    public Optional<Document> find(Subject subject, DocumentId id) {
        return rows.find(id).filter(document -> guard.mayKnow(subject, document.guarded()));
    }

    /** The documents that answer a consignment, as far as the person may know of them, in the order they were drafted. */
    public List<Document> replies(Subject subject, String consignment) {
        return rows.replies(consignment).stream().flatMap(id -> find(subject, id).stream()).toList();
    }

    /** The versions of a document the caller already holds, in order. */
    @NoAccessCheck(reason = "the caller holds the document")
    public List<Version> versions(Document document) {
        return rows.versions(document.id());
    }

    /** What the current version says. */
    @NoAccessCheck(reason = "the caller holds the document")
    public DocumentText text(Document document) {
        return text(document, document.version());
    }

    /** What a version says. */
    @NoAccessCheck(reason = "the caller holds the document")
    public DocumentText text(Document document, int no) {
        return CanonicalText.read(bytes(document, no));
    }

    /** The canonical bytes of a version, the ones its digest is of. */
    @NoAccessCheck(reason = "the caller holds the document")
    public byte[] bytes(Document document, int no) {
        Version version = versions(document).stream().filter(v -> v.no() == no).findFirst().orElseThrow(guard::absent);
        return content.read(version.objectId());
    }

    /** The sealed original's bytes. */
    @NoAccessCheck(reason = "the caller holds the document")
    public byte[] sealed(Document document) {
        if (document.sealedObject() == null) {
            throw guard.absent();
        }
        return content.read(document.sealedObject());
    }

    /** A document for the steps of a process, which were offered to people by name. */
    @NoAccessCheck(reason = "called by a process step whose task was checked, or by the system itself")
    public Document held(DocumentId id) {
        return rows.find(id).orElseThrow(guard::absent);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    Document create(Subject subject, org.vermilion.subject.UnitId unit, Label label, DocumentText text,
            @Nullable String replyTo, Set<Quotation.Passage> quoted) {
        TextLimits.check(text, label, quoted);
        DocumentId id = DocumentId.random();
        byte[] bytes = CanonicalText.write(text);
        Instant now = clock.instant();
        Document document = new Document(id, subject.organ(), unit, subject.person(), label, DocumentStatus.DRAFTING, 1,
                Digest.of(bytes).toString(), 1, null, text.kind(), text.title(), null, null, null, replyTo, now, now,
                Set.of(Principal.of(subject.person())));
        StoredContent stored = store(document, 1, bytes);
        rows.insert(document);
        rows.insert(id, new Version(1, Version.Stage.DRAFT, document.digest(), stored.objectId(), subject.person(), now));
        search.touched("document:" + id);
        return document;
    }

    /**
     * Demands that the current text bears no mark above its label but those recorded as quotations; asked wherever the
     * text goes on, as the rules may have become stricter since it was kept.
     */
    @NoAccessCheck(reason = "called by a process step whose task was checked")
    public void requireNoMarkAbove(Document document) {
        TextLimits.check(text(document), document.label(), quotations.passages(document.id()));
    }

    /** Makes a new version current; the same text again changes nothing. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Document revise(Document document, PersonId author, DocumentText text, Version.Stage stage) {
        TextLimits.check(text, document.label(), quotations.passages(document.id()));
        byte[] bytes = CanonicalText.write(text);
        String digest = Digest.of(bytes).toString();
        if (digest.equals(document.digest()) && stage == Version.Stage.DRAFT) {
            edits.dropCopy(document.id());
            return document;
        }
        int no = document.version() + 1;
        StoredContent stored = store(document, no, bytes);
        rows.insert(document.id(), new Version(no, stage, digest, stored.objectId(), author, clock.instant()));
        Document revised = changed(document.with(no, digest, text), true); // the document's row first, as everywhere
        edits.dropCopy(document.id());
        return revised;
    }

    /** Moves the document on, if it is where the move begins. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Document move(Document document, DocumentStatus from, DocumentStatus to) {
        require(document, from);
        Document moved = changed(document.with(to));
        edits.drop(document.id());
        return moved;
    }

    /** Labels the document otherwise and tells so, in the same transaction, to whatever hangs on it. */
    @Transactional(propagation = Propagation.MANDATORY)
    Document relabel(Document document, Label label) {
        Document relabelled = changed(document.withLabel(label));
        versions(document).forEach(version -> content.relabel(version.objectId(), label));
        edits.rebase(document.id(), relabelled.revision());
        events.publishEvent(new Relabelled(document.id(), label));
        return relabelled;
    }

    /** Gives the document its number; the number and the date become part of the final text. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Document number(Document document, PersonId clerk, DocumentNumber number) {
        require(document, DocumentStatus.SIGNED_OFF);
        DocumentText text = text(document).withNumber(number.toString());
        return revise(document.withNumber(number.toString()), clerk, text, Version.Stage.FINAL);
    }

    /** Keeps the sealed original and freezes it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Document seal(Document document, byte[] sealedPdf) {
        require(document, DocumentStatus.NUMBERED);
        StoredContent stored = content.store(place(document, "sealed.pdf"), "application/pdf", sealedPdf, document.label());
        content.freeze(stored.objectId());
        return changed(document.withSealed(stored.objectId(), stored.digest()));
    }

    /** Marks the document as a record. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Document file(Document document, String referenceCode) {
        require(document, DocumentStatus.CLOSED);
        search.touched("record:" + document.id());
        return changed(document.withReferenceCode(referenceCode));
    }

    /** Lets more people know of the document. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void letKnow(DocumentId id, Set<Principal> principals) {
        rows.addNeedToKnow(id, principals);
        search.touched("document:" + id);
        search.touched("record:" + id);
    }

    /** Today in the zone the commission's calendar is kept in. */
    @NoAccessCheck(reason = "what day it is, is no secret")
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    private static void require(Document document, DocumentStatus status) {
        if (document.status() != status) {
            throw new Refusal(DocumentReason.WRONG_STATUS, document.status(), status);
        }
    }

    private Document changed(Document document) {
        return changed(document, false);
    }

    private Document changed(Document document, boolean revised) {
        rows.update(document);
        search.touched("document:" + document.id());
        Document now = document.changed();
        events.publishEvent(new DocumentChanged(now, revised));
        return now;
    }

    private StoredContent store(Document document, int no, byte[] bytes) {
        return content.store(place(document, "text-" + no + ".json"), TEXT_TYPE, bytes, document.label());
    }

    private ContentPlace place(Document document, String name) {
        Year year = Year.from(document.createdAt().atZone(ZoneOffset.UTC));
        return new ContentPlace(List.of("documents", year.toString()), document.id().value(), name);
    }
}
