package org.vermilion.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.vermilion.audit.AuditEntry;
import org.vermilion.audit.AuditTrail;
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
        return java.util.Objects.requireNonNull(transaction.execute(status -> {
            tables.lock();
            return take(Roster.of(directory), actor);
        }));
    }

    private SynchronisationReport take(Roster roster, String actor) {
        tables.writeOrgans(roster.organs().values());
        tables.writeUnits(roster.units().values());
        Map<PersonId, Enrolment> before = new HashMap<>(tables.enrolments());
        List<String> changes = new ArrayList<>();
        int added = 0;
        int changed = 0;
        int enabled = 0;
        int disabled = 0;
        for (Enrolment now : roster.people().values()) {
            Enrolment was = before.remove(now.person().id());
            if (was == null) {
                tables.insert(now);
                record(actor, "person.add", now, changes);
                added++;
            } else if (!was.canonical().equals(now.canonical())) {
                tables.update(now);
                boolean back = !was.person().enabled();
                if (back && !was.person().name().equals(now.person().name())) {
                    clearances.withdraw(now.person().id(), actor); // the account may be another human's by now
                }
                record(actor, back ? "person.enable" : "person.change", now, changes);
                enabled += back ? 1 : 0;
                changed += back ? 0 : 1;
            }
        }
        for (Enrolment gone : before.values()) {
            if (gone.person().enabled()) {
                tables.disable(gone.person().id());
                sessions.endAll(gone.person().id());
                record(actor, "person.disable", gone, changes);
                disabled++;
            }
        }
        for (Finding finding : roster.findings()) {
            audit.append(AuditEntry.refused(actor, "directory.take", "directory-entry", finding.subject(), null,
                    finding.fault().code()));
        }
        audit.append(AuditEntry.done(actor, "directory.synchronise", "directory", "people", null,
                Digests.sha256(String.join("\n", changes))));
        return new SynchronisationReport(added, changed, enabled, disabled, roster.findings());
    }

    private void record(String actor, String action, Enrolment enrolment, List<String> changes) {
        String digest = Digests.sha256(enrolment.canonical());
        changes.add(action + " " + enrolment.person().id() + " " + digest);
        audit.append(AuditEntry.done(actor, action, "person", enrolment.person().id().value(), null, digest));
    }
}
