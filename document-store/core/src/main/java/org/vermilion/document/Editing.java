package org.vermilion.document;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import org.vermilion.refusal.Refusal;
import org.vermilion.subject.PersonId;
import org.vermilion.subject.Subject;
import org.vermilion.text.DocumentText;

/**
 * Writing before anything is saved: a working copy, and a lock that keeps two windows from writing over each other. Both
 * are for who may change the text just now. Neither makes a version or tells the audit chain.
 */
@Component
@Transactional
public class Editing {

    private static final Duration HOLD = Duration.ofMinutes(2);

    private final Documents documents;
    private final EditRows rows;
    private final QuotationRows quotations;
    private final List<RevisionRight> rights;
    private final Clock clock;

    Editing(Documents documents, EditRows rows, QuotationRows quotations, List<RevisionRight> rights, Clock clock) {
        this.quotations = quotations;
        this.documents = documents;
        this.rows = rows;
        this.rights = rights;
        this.clock = clock;
    }

    /**
     * Who has a document open for writing.
     *
     * @param mine whether it is the window that asked
     */
    public record Hold(PersonId holder, boolean mine, Instant until) {}

    /**
     * Puts a working copy aside, in place of the one before.
     *
     * @throws Refusal if the person may not change the text now, another window holds the document, the document has
     *     changed since, or the text is over its limits
     */
    public WorkingCopy keep(Subject subject, DocumentId id, @Nullable String client, long baseRevision, DocumentText text) {
        Document document = revisable(subject, id);
        requireHold(subject, id, named(client));
        if (document.revision() != baseRevision) {
            throw new Refusal(DocumentReason.STALE);
        }
        TextLimits.check(text, document.label(), quotations.passages(id));
        WorkingCopy copy = new WorkingCopy(text, clock.instant(), subject.person(), baseRevision);
        rows.keep(id, copy);
        return copy;
    }

    /** The working copy; empty if there is none. */
    public Optional<WorkingCopy> copy(Subject subject, DocumentId id) {
        revisable(subject, id);
        return rows.copy(id);
    }

    /**
     * Forgets the working copy, if there is one.
     *
     * @param client the window that asks; null if it does not say
     * @throws Refusal if the person may not change the text now, or another window holds the document
     */
    public void drop(Subject subject, DocumentId id, @Nullable String client) {
        revisable(subject, id);
        requireHold(subject, id, client);
        rows.dropCopy(id);
    }

    /** Holds the document for a window, or goes on holding it; tells who holds it if another does. */
    public Hold hold(Subject subject, DocumentId id, @Nullable String client) {
        revisable(subject, id);
        EditRows.Lock asked = new EditRows.Lock(subject.person(), named(client), clock.instant().plus(HOLD));
        EditRows.Lock held = rows.lock(id, clock.instant()).filter(lock -> !isOf(lock, subject, asked.client()))
                .orElse(asked);
        if (held == asked) {
            rows.hold(id, asked);
        }
        return new Hold(held.person(), held == asked, held.until());
    }

    /** Lets go of the document, if this window holds it. */
    public void release(Subject subject, DocumentId id, @Nullable String client) {
        documents.knownAlone(subject, id);
        if (rows.lock(id, clock.instant()).filter(lock -> isOf(lock, subject, named(client))).isPresent()) {
            rows.release(id);
        }
    }

    /**
     * Demands that no other window holds the document, which the caller has locked.
     *
     * @param client the window that asks; null if it does not say
     * @throws Refusal {@link DocumentReason#LOCKED} with the holder's account
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void requireHold(Subject subject, DocumentId id, @Nullable String client) {
        rows.lock(id, clock.instant()).filter(lock -> client == null || !isOf(lock, subject, client))
                .ifPresent(lock -> {
                    throw new Refusal(DocumentReason.LOCKED, lock.person());
                });
    }

    private Document revisable(Subject subject, DocumentId id) {
        Document document = documents.knownAlone(subject, id);
        if (rights.stream().noneMatch(right -> right.holds(subject, document))) {
            throw new Refusal(DocumentReason.NOT_DRAFTING);
        }
        return document;
    }

    private static boolean isOf(EditRows.Lock lock, Subject subject, String client) {
        return lock.person().equals(subject.person()) && lock.client().equals(client);
    }

    private static String named(@Nullable String client) {
        if (client == null || !client.matches("[A-Za-z0-9-]{1,64}")) {
            throw new Refusal(DocumentReason.CLIENT);
        }
        return client;
    }
}
