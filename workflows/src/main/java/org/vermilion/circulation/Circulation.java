package org.vermilion.circulation;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.vermilion.access.AccessGuard;
import org.vermilion.access.NoAccessCheck;
import org.vermilion.access.Protected;
import org.vermilion.audit.AuditEntry;
import org.vermilion.audit.AuditTrail;
import org.vermilion.document.Document;
import org.vermilion.document.DocumentId;
import org.vermilion.document.Documents;
import org.vermilion.identity.PeopleByName;
import org.vermilion.label.Label;
import org.vermilion.mark.Marks;
import org.vermilion.refusal.Refusal;
import org.vermilion.subject.PersonId;
import org.vermilion.subject.Principal;
import org.vermilion.subject.Subject;
import org.vermilion.text.Writing;
import org.vermilion.transmission.Consignment;
import org.vermilion.transmission.Inbox;

/** Gives things to people to read, and keeps who has read them. Safe for use by many threads. */
@Component
@Transactional
public class Circulation {

    /** The most who are named at once. */
    public static final int MOST = 50;
    private static final int LONGEST_NOTE = 500;

    private final CirculationRows rows;
    private final Readers readers;
    private final Documents documents;
    private final Inbox inbox;
    private final PeopleByName people;
    private final AccessGuard guard;
    private final AuditTrail audit;
    private final Clock clock;

    Circulation(CirculationRows rows, Readers readers, Documents documents, Inbox inbox, PeopleByName people,
            AccessGuard guard, AuditTrail audit, Clock clock) {
        this.rows = rows;
        this.readers = readers;
        this.documents = documents;
        this.inbox = inbox;
        this.people = people;
        this.guard = guard;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Gives a document to people to read; they may know of it from now on. Who has it already is left as it is.
     *
     * @param accounts 1 to {@link #MOST}, all of the asker's organ and cleared
     * @param note at most 500 characters; null for none
     * @throws Refusal {@link CirculationReason}; nobody was given it then
     */
    public List<Reader> giveDocument(Subject subject, DocumentId id, List<String> accounts, @Nullable String note) {
        Document document = documents.knownAlone(subject, id);
        if (isOnlyReader(subject, document)) {
            throw new Refusal(CirculationReason.READER);
        }
        Set<PersonId> given = give(subject, CirculatedKind.DOCUMENT, id.value(), document.label(), accounts, note);
        if (!given.isEmpty()) {
            documents.letKnow(id, given.stream().map(Principal::of).collect(Collectors.toSet()));
        }
        return readers(CirculatedKind.DOCUMENT, id.value());
    }

    /** The same with what the organ received, which all of it may know of who are cleared. */
    public List<Reader> giveConsignment(Subject subject, String id, List<String> accounts, @Nullable String note) {
        Consignment consignment = inbox.known(subject, id);
        rows.lock(CirculatedKind.CONSIGNMENT, id);
        give(subject, CirculatedKind.CONSIGNMENT, id, consignment.label(), accounts, note);
        return readers(CirculatedKind.CONSIGNMENT, id);
    }

    /** Who was given a document, in order. */
    @Transactional(readOnly = true)
    public List<Reader> ofDocument(Subject subject, DocumentId id) {
        return readers(CirculatedKind.DOCUMENT, documents.known(subject, id).id().value());
    }

    /** Who was given a consignment, in order. */
    @Transactional(readOnly = true)
    public List<Reader> ofConsignment(Subject subject, String id) {
        return readers(CirculatedKind.CONSIGNMENT, inbox.known(subject, id).id());
    }

    /** What the person was given and may still know of, the latest first. */
    @Transactional(readOnly = true)
    public List<Circulated> page(Subject subject, boolean read, Instant before, String beforeId, int size) {
        return rows.page(subject.person(), guard.scope(subject), read, before, beforeId, size);
    }

    /** Says that the person has read what they were given; a second time changes nothing. */
    public void read(Subject subject, String id) {
        CirculationRows.Row row = rows.find(id).filter(r -> r.reader().equals(subject.person())).orElseThrow(guard::absent);
        Label label = row.object() == CirculatedKind.DOCUMENT
                ? documents.known(subject, new DocumentId(row.objectId())).label()
                : inbox.known(subject, row.objectId()).label();
        if (rows.read(id, now())) {
            audit.append(AuditEntry.done(subject.person().value(), "circulation.read", "circulation", id, label.level(),
                    null));
        }
    }

    /** What was given to somebody, as the guard sees it: known to the reader and to who gave it; empty if there is none. */
    @NoAccessCheck(reason = "the caller asks the guard about it before it tells anybody")
    @Transactional(readOnly = true)
    public Optional<Protected> held(String id) {
        return rows.find(id).flatMap(row -> label(row).map(label -> new Protected("circulation", id, label,
                Set.of(Principal.of(row.reader()), Principal.of(row.by())))));
    }

    private Optional<Label> label(CirculationRows.Row row) {
        return row.object() == CirculatedKind.DOCUMENT ? Optional.of(documents.held(new DocumentId(row.objectId())).label())
                : inbox.held(row.objectId()).map(Consignment::label);
    }

    /** Gives it to who has it not yet, and returns those. */
    private Set<PersonId> give(Subject subject, CirculatedKind kind, String objectId, Label label, List<String> accounts,
            @Nullable String note) {
        String said = note == null || note.isBlank() ? null : note.strip();
        if (said != null && (said.length() > LONGEST_NOTE || !Writing.isPlain(said, true))) {
            throw new Refusal(CirculationReason.NOTE, LONGEST_NOTE);
        }
        Marks.requireLines(label.level(), said);
        Set<PersonId> given = new LinkedHashSet<>(readers.required(subject, accounts, label));
        rows.of(kind, objectId).forEach(row -> given.remove(row.reader()));
        Instant at = now();
        for (PersonId reader : given) {
            String id = rows.insert(kind, objectId, reader, subject.person(), said, at);
            audit.append(AuditEntry.done(subject.person().value(), "circulation.give", "circulation", id, label.level(),
                    null));
        }
        return given;
    }

    /** Whether a person knows of the document for no other reason than that it was given to them. */
    private boolean isOnlyReader(Subject subject, Document document) {
        Set<Principal> otherwise = new HashSet<>(subject.principals());
        otherwise.remove(Principal.of(subject.person()));
        return !document.drafter().equals(subject.person()) && Collections.disjoint(otherwise, document.needToKnow())
                && rows.of(CirculatedKind.DOCUMENT, document.id().value()).stream()
                        .anyMatch(row -> row.reader().equals(subject.person()));
    }

    private List<Reader> readers(CirculatedKind kind, String objectId) {
        return rows.of(kind, objectId).stream().map(row -> new Reader(people.who(row.reader()), row.at(), row.readAt()))
                .toList();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
