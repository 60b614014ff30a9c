package org.vermilion.identity;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.vermilion.audit.AuditEntry;
import org.vermilion.audit.AuditTrail;
import org.vermilion.refusal.Refusal;
import org.vermilion.subject.PersonId;

/**
 * Brings the local tables to what the directory says, in one transaction with its events. Two never run at once, on
 * whatever nodes, so that an older reading cannot overwrite a newer one.
 */
@Component
class Synchronisation {

    private final Directory directory;
    private final PeopleTables tables;
    private final Clearances clearances;
    private final Sessions sessions;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;

    Synchronisation(Directory directory, PeopleTables tables, Clearances clearances, Sessions sessions,
            AuditTrail audit, TransactionTemplate transaction) {
        this.directory = directory;
        this.tables = tables;
        this.clearances = clearances;
        this.sessions = sessions;
        this.audit = audit;
        this.transaction = transaction;
    }

    SynchronisationReport run(String actor) {
        try {
            return Objects.requireNonNull(transaction.execute(status -> {
                tables.lock();
                return take(Roster.of(directory), new Changes(actor));
            }));
        } catch (Refusal refusal) {
            audit.appendRefusal(AuditEntry.refused(actor, "directory.synchronise", "directory", "people", null,
                    refusal.reason().code()));
            throw refusal;
        }
    }

    private SynchronisationReport take(Roster roster, Changes changes) {
        tables.writeOrgans(roster.organs().values());
        tables.writeUnits(roster.units().values());
        Map<PersonId, Enrolment> before = new HashMap<>(tables.enrolments());
        for (Enrolment now : roster.people().values()) {
            Enrolment was = before.remove(now.person().id());
            if (was == null) {
                tables.insert(now);
                changes.added(now);
            } else if (!was.canonical().equals(now.canonical())) {
                change(was, now, changes);
            }
        }
        before.values().stream().filter(gone -> gone.person().enabled()).forEach(gone -> {
            tables.disable(gone.person().id());
            sessions.endAll(gone.person().id());
            changes.disabled(gone);
        });
        // events last: who appends first and then waits for a row could wait for one who has the row and wants to append
        changes.events(roster.findings()).forEach(audit::append);
        return changes.report(roster.findings());
    }

    private void change(Enrolment was, Enrolment now, Changes changes) {
        tables.update(now);
        if (was.person().enabled()) {
            changes.changed(now);
        } else {
            changes.enabled(now);
        }
        if (losesClearance(was, now)) {
            clearances.withdraw(now.person().id(), changes.actor()).ifPresent(changes::besides);
        }
    }

    /** A clearance is granted to a human in an organ: not to whoever gets the account later, nor to an administrator. */
    private static boolean losesClearance(Enrolment was, Enrolment now) {
        boolean perhapsAnother = !was.person().enabled() && !was.person().name().equals(now.person().name());
        boolean moved = !was.person().organ().equals(now.person().organ());
        return perhapsAnother || moved || now.posts().stream().anyMatch(post -> post.role().isAdministrator());
    }
}
