package org.vermilion.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.vermilion.audit.AuditEntry;

/** What one synchronisation changed: counts for the report, events for the audit. Used by one thread. */
final class Changes {

    private final String actor;
    private final List<AuditEntry> events = new ArrayList<>();
    private int added;
    private int changed;
    private int enabled;
    private int disabled;

    Changes(String actor) {
        this.actor = actor;
    }

    String actor() {
        return actor;
    }

    void added(Enrolment now) {
        added++;
        note("person.add", now);
    }

    void changed(Enrolment now) {
        changed++;
        note("person.change", now);
    }

    void enabled(Enrolment now) {
        enabled++;
        note("person.enable", now);
    }

    void disabled(Enrolment gone) {
        disabled++;
        note("person.disable", gone);
    }

    void besides(AuditEntry event) {
        events.add(event);
    }

    /** An event for each change and finding, and one that binds the changes together. */
    List<AuditEntry> events(List<Finding> findings) {
        String all = events.stream().map(event -> event.action() + " " + event.objectId() + " " + event.digest())
                .collect(Collectors.joining("\n"));
        List<AuditEntry> list = new ArrayList<>(events);
        findings.forEach(finding -> list.add(AuditEntry.refused(actor, "directory.take", "directory-entry",
                finding.subject(), null, finding.fault().code())));
        list.add(AuditEntry.done(actor, "directory.synchronise", "directory", "people", null, Digests.sha256(all)));
        return list;
    }

    SynchronisationReport report(List<Finding> findings) {
        return new SynchronisationReport(added, changed, enabled, disabled, findings);
    }

    private void note(String action, Enrolment enrolment) {
        events.add(AuditEntry.done(actor, action, "person", enrolment.person().id().value(), null,
                Digests.sha256(enrolment.canonical())));
    }
}
