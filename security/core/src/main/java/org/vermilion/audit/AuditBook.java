package org.vermilion.audit;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.vermilion.access.AccessGuard;
import org.vermilion.access.NoAccessCheck;
import org.vermilion.signature.keys.KeyName;
import org.vermilion.signature.keys.KeyVault;
import org.vermilion.signature.signing.SignedStatement;
import org.vermilion.signature.signing.Signing;
import org.vermilion.signature.verifying.TrustAnchors;
import org.vermilion.subject.Role;
import org.vermilion.subject.Subject;
import org.vermilion.zone.Zone;

import tools.jackson.databind.json.JsonMapper;

/** The audit administrator's view of the chain: pages, anchors, verification, export. */
@Component
public class AuditBook {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final AuditLog log;
    private final AccessGuard guard;
    private final Signing signing;
    private final KeyVault vault;
    private final AuditTrail trail;
    private final Zone zone;
    private final Clock clock;

    AuditBook(AuditLog log, AccessGuard guard, Signing signing, KeyVault vault, AuditTrail trail, Zone zone, Clock clock) {
        this.log = log;
        this.guard = guard;
        this.signing = signing;
        this.vault = vault;
        this.trail = trail;
        this.zone = zone;
        this.clock = clock;
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

    /** Writes the whole chain as an export, anchored at its end, line by line. */
    @Transactional
    public void export(Subject subject, Consumer<String> lines) {
        guard.requireRole(subject, Role.AUDIT_ADMIN);
        AuditLog.Head head = log.lockHead(); // nothing is appended while it is written
        anchor(head);
        lines.accept(AuditExport.header(zone.name().value(), 0, AuditEvent.GENESIS));
        log.each(1, head.seq(), event -> lines.accept(AuditExport.event(event)));
        log.anchors().forEach(anchor -> lines.accept(AuditExport.anchor(anchor)));
        trail.append(AuditEntry.done(subject.person().value(), "audit.export", "audit", "1-" + head.seq(), null, null));
    }

    /**
     * Writes the part of the chain that tells of some objects: their events in full, all others between them by digest
     * alone, from before the first to an anchor after the last.
     *
     * @param tells which events are written in full
     * @param firstSeq the first event needed
     */
    @NoAccessCheck(reason = "the caller shows only events of what it has asked the guard about")
    @Transactional
    public void extract(java.util.function.Predicate<AuditEvent> tells, long firstSeq, Consumer<String> lines) {
        AuditLog.Head head = log.lockHead();
        AuditAnchor anchor = anchor(head);
        long after = firstSeq - 1;
        lines.accept(AuditExport.header(zone.name().value(), after, hashAt(after)));
        log.each(firstSeq, head.seq(),
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
    @Transactional
    public void anchorNow() {
        AuditLog.Head head = log.lockHead();
        if (head.seq() > 0) {
            anchor(head);
        }
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

    private AuditAnchor anchor(AuditLog.Head head) {
        return log.anchors().stream().filter(a -> a.seq() == head.seq()).findFirst().orElseGet(() -> {
            Map<String, String> said = new TreeMap<>();
            said.put("type", "audit-anchor");
            said.put("zone", zone.name().value());
            said.put("seq", Long.toString(head.seq()));
            said.put("hash", head.hash());
            said.put("at", clock.instant().truncatedTo(ChronoUnit.MILLIS).toString());
            String statement = JSON.writeValueAsString(said);
            SignedStatement signed = signing.sign(new KeyName("audit/" + zone.name()),
                    statement.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            AuditAnchor anchor = new AuditAnchor(head.seq(), statement, signed.signature());
            log.insert(anchor);
            return anchor;
        });
    }
}
