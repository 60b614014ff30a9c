package org.vermilion.dispatch;

import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.vermilion.access.AccessGuard;
import org.vermilion.audit.AuditEntry;
import org.vermilion.document.Document;
import org.vermilion.document.DocumentId;
import org.vermilion.document.Documents;
import org.vermilion.document.Version;
import org.vermilion.subject.Role;
import org.vermilion.subject.Subject;
import org.vermilion.task.Urging;
import org.vermilion.timeline.Passing;
import org.vermilion.timeline.Timelines;
import org.vermilion.timeline.Versions;

/** Following a document on its way out: how far it is, and urging whoever has it. */
@Component
public class Following {

    private final Documents documents;
    private final DispatchRows rows;
    private final Timelines timelines;
    private final Urging urging;
    private final AccessGuard guard;

    Following(Documents documents, DispatchRows rows, Timelines timelines, Urging urging, AccessGuard guard) {
        this.documents = documents;
        this.rows = rows;
        this.timelines = timelines;
        this.urging = urging;
        this.guard = guard;
    }

    /** How the document was handled so far; empty while it was never submitted. */
    @Transactional(readOnly = true)
    public List<Passing> timeline(Subject subject, DocumentId id) {
        Document document = documents.known(subject, id);
        return rows.find(id).isEmpty() ? List.of()
                : timelines.of(Dispatch.PROCESS, id.value(), "document", versions(documents.versions(document)));
    }

    /**
     * Urges whoever has the document: its drafter may, or a dispatcher.
     *
     * @throws org.vermilion.refusal.Refusal RBAC-403 to anybody else; as in {@link Urging#urge}
     */
    @Transactional
    public Urging.Urged urge(Subject subject, DocumentId id) {
        Document document = documents.known(subject, id);
        if (!document.drafter().equals(subject.person())) {
            guard.requireRole(subject, Role.DISPATCHER);
        }
        return urging.urge(id.value(), AuditEntry.done(subject.person().value(), "dispatch.urge", "document", id.value(),
                document.label().level(), null));
    }

    private static Versions versions(List<Version> all) {
        // an opinion's time has whole milliseconds
        return (digest, at) -> all.stream()
                .filter(v -> v.digest().equals(digest) && !v.createdAt().truncatedTo(ChronoUnit.MILLIS).isAfter(at))
                .max(Comparator.comparing(Version::no)).map(Version::no).orElse(null);
    }
}
