package org.vermilion.audit;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

import org.vermilion.signature.keys.KeyName;
import org.vermilion.signature.signing.SignedStatement;
import org.vermilion.signature.signing.Signing;
import org.vermilion.zone.Zone;

import tools.jackson.databind.json.JsonMapper;

/**
 * The signed ends of the chain. Nobody who asks for one holds the chain's lock: what lies before the end on record is
 * committed and does not change. However many ask, one is signed in {@link #BETWEEN}, and serves all who wait. Safe for
 * use by many threads.
 */
@Component
class Anchors {

    /** The shortest time between two that are signed because somebody asks. */
    static final Duration BETWEEN = Duration.ofSeconds(10);

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final AuditLog log;
    private final Signing signing;
    private final Zone zone;
    private final Clock clock;
    private final TransactionTemplate ownTransaction;
    private final Duration between;
    private long earliest = System.nanoTime(); // by the machine's time: this is about load, not about the zone's day

    @Autowired
    Anchors(AuditLog log, Signing signing, Zone zone, Clock clock, PlatformTransactionManager transactions) {
        this(log, signing, zone, clock, transactions, BETWEEN);
    }

    Anchors(AuditLog log, Signing signing, Zone zone, Clock clock, PlatformTransactionManager transactions, Duration between) {
        this.log = log;
        this.signing = signing;
        this.zone = zone;
        this.clock = clock;
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.between = between;
    }

    /**
     * The first anchor at or after a place in the chain. If there is none the end is signed, at once or as soon as another may
     * be; who asks within a transaction keeps its connection meanwhile.
     *
     * @param seq of a committed event
     */
    AuditAnchor covering(long seq) {
        Optional<AuditAnchor> there = log.anchorFrom(seq);
        return there.isPresent() ? there.get() : next(seq);
    }

    /** Signs the end, unless it is signed or nothing has happened yet. */
    synchronized void sign() {
        ownTransaction.executeWithoutResult(status -> {
            if (log.head().seq() > 0) {
                end();
            }
        });
    }

    private synchronized AuditAnchor next(long seq) {
        Optional<AuditAnchor> meanwhile = log.anchorFrom(seq);
        if (meanwhile.isPresent()) {
            return meanwhile.get();
        }
        try {
            TimeUnit.NANOSECONDS.sleep(earliest - System.nanoTime());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while an anchor was awaited", e);
        }
        AuditAnchor signed = ownTransaction.execute(status -> end());
        earliest = System.nanoTime() + between.toNanos();
        return java.util.Objects.requireNonNull(signed);
    }

    private AuditAnchor end() {
        AuditLog.Head head = log.head();
        return log.anchorFrom(head.seq()).orElseGet(() -> {
            Map<String, String> said = new TreeMap<>();
            said.put("type", "audit-anchor");
            said.put("zone", zone.name().value());
            said.put("seq", Long.toString(head.seq()));
            said.put("hash", head.hash());
            said.put("at", clock.instant().truncatedTo(ChronoUnit.MILLIS).toString());
            String statement = JSON.writeValueAsString(said);
            SignedStatement signed = signing.sign(new KeyName("audit/" + zone.name()), statement.getBytes(StandardCharsets.UTF_8));
            AuditAnchor anchor = new AuditAnchor(head.seq(), statement, signed.signature());
            log.insert(anchor);
            return anchor;
        });
    }
}
