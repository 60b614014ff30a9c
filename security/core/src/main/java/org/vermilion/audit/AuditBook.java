package org.vermilion.audit;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

import org.vermilion.access.AccessGuard;
import org.vermilion.access.NoAccessCheck;
import org.vermilion.signature.keys.KeyVault;
import org.vermilion.signature.verifying.TrustAnchors;
import org.vermilion.subject.Role;
import org.vermilion.subject.Subject;
import org.vermilion.zone.Zone;

/** The audit administrator's view of the chain: pages, anchors, verification, export. */
@Component
public class AuditBook {

    private static final Set<String> TAKEN_AWAY = Set.of("audit.export", "evidence.export");

    private final AuditLog log;
    private final AccessGuard guard;
    private final Anchors anchors;
    private final TransactionTemplate transaction;
    private final KeyVault vault;
    private final AuditTrail trail;
    private final Zone zone;

    AuditBook(AuditLog log, AccessGuard guard, Anchors anchors, TransactionTemplate transaction, KeyVault vault,
            AuditTrail trail, Zone zone) {
        this.log = log;
        this.guard = guard;
        this.anchors = anchors;
        this.transaction = transaction;
        this.vault = vault;
        this.trail = trail;
        this.zone = zone;
    }

    /** Events that fit the filter, the latest first. */
    public List<AuditEvent> page(Subject subject, AuditFilter filter, long beforeSeq, int size) {
        guard.requireRole(subject, Role.AUDIT_ADMIN);
        return log.page(filter, beforeSeq, size);
    }

    /** The names of the people who did what a page tells of, by account; the system and who was never here have none. */
    public Map<String, String> names(Subject subject, List<AuditEvent> page) {
        guard.requireRole(subject, Role.AUDIT_ADMIN);
        return log.names(page.stream().map(event -> event.entry().actor()).collect(Collectors.toSet()));
    }

    /** Checks the whole chain as it lies in the database. */
    @Transactional(readOnly = true)
    public AuditVerdict verify(Subject subject) {
        guard.requireRole(subject, Role.AUDIT_ADMIN);
        return verify();
    }

    /**
     * Writes the whole chain as an export, line by line, to an anchor no event but of an export lies beyond. Nobody waits
     * for it: what is written is committed and does not change. It is told before the first line.
     */
    public void export(Subject subject, Consumer<String> lines) {
        guard.requireRole(subject, Role.AUDIT_ADMIN);
        anchors.covering(log.lastBut(TAKEN_AWAY));
        List<AuditAnchor> all = log.anchors();
        long end = all.get(all.size() - 1).seq();
        transaction.executeWithoutResult(status -> trail.append(
                AuditEntry.done(subject.person().value(), "audit.export", "audit", "1-" + end, null, null)));
        lines.accept(AuditExport.header(zone.name().value(), 0, AuditEvent.GENESIS));
        log.each(1, end, event -> lines.accept(AuditExport.event(event)));
        all.forEach(anchor -> lines.accept(AuditExport.anchor(anchor)));
    }

    /**
     * Writes the part of the chain that tells of some objects: their events in full, all others between them by digest
     * alone, from before the first to the first anchor after the last. An anchor there is serves again, and nothing waits
     * for what is written; that somebody took evidence away needs no anchor of its own.
     *
     * @param about the events that tell of the objects; at least one
     * @param tells which events are written in full
     */
    @NoAccessCheck(reason = "the caller shows only events of what it has asked the guard about")
    public void extract(List<AuditEvent> about, Predicate<AuditEvent> tells, Consumer<String> lines) {
        long after = about.stream().mapToLong(AuditEvent::seq).min().orElse(1) - 1;
        long last = about.stream().filter(event -> !TAKEN_AWAY.contains(event.entry().action()))
                .mapToLong(AuditEvent::seq).max().orElse(after + 1);
        AuditAnchor anchor = anchors.covering(last);
        lines.accept(AuditExport.header(zone.name().value(), after, hashAt(after)));
        log.each(after + 1, anchor.seq(),
                event -> lines.accept(tells.test(event) ? AuditExport.event(event) : AuditExport.link(event)));
        lines.accept(AuditExport.anchor(anchor));
    }

    /** The events that tell of one object, in order. */
    @NoAccessCheck(reason = "the caller has asked the guard about the object")
    public List<AuditEvent> of(String objectType, String objectId) {
        return log.of(objectType, objectId);
    }

    /** Signs the chain's end, if it is not signed yet. */
    @NoAccessCheck(reason = "done by the system on the hour")
    public void anchorNow() {
        anchors.sign();
    }

    private AuditVerdict verify() {
        List<AuditAnchor> anchors = log.anchors();
        AuditVerification verification = new AuditVerification(TrustAnchors.of(vault.anchors()), zone.name().value(), 0,
                AuditEvent.GENESIS, anchors.stream().map(AuditAnchor::seq).collect(Collectors.toSet()));
        AuditLog.Head head = log.head();
        log.each(1, head.seq(), verification::event);
        anchors.forEach(verification::anchor);
        AuditVerdict verdict = verification.verdict(false);
        if (verdict.holds() && !verification.hash().equals(head.hash())) {
            return AuditVerdict.broken(verdict.events(), verdict.anchors(), head.seq(), "链尾与记录不符。",
                    "its end is not the one on record.");
        }
        return verdict;
    }

    private String hashAt(long seq) {
        if (seq == 0) {
            return AuditEvent.GENESIS;
        }
        String[] found = new String[1];
        log.each(seq, seq, event -> found[0] = event.hash());
        return found[0];
    }
}
