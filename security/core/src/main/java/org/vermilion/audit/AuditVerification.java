package org.vermilion.audit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.vermilion.signature.keys.KeyName;
import org.vermilion.signature.signing.SignedStatement;
import org.vermilion.signature.verifying.StatementVerification;
import org.vermilion.signature.verifying.TrustAnchors;
import org.vermilion.signature.verifying.Verdict;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Checks a chain link by link as it is read, from a database or a file, needing neither. Give it the links in order,
 * then the anchors, then ask for the verdict. Not for use by several threads.
 */
public final class AuditVerification {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final TrustAnchors trust;
    private final String zone;
    private final Set<Long> anchored;
    private final Map<Long, String> anchoredHashes = new HashMap<>();
    private long seq;
    private String hash;
    private long events;
    private long anchors;
    private long lastAnchor;
    private @Nullable AuditVerdict broken;

    /**
     * @param after the place before the first link; 0 for a whole chain
     * @param afterHash the hash there; {@link AuditEvent#GENESIS} for a whole chain
     * @param anchored the places the anchors to come will speak of
     */
    public AuditVerification(TrustAnchors trust, String zone, long after, String afterHash, Set<Long> anchored) {
        this.trust = trust;
        this.zone = zone;
        this.seq = after;
        this.hash = afterHash;
        this.anchored = Set.copyOf(anchored);
        if (after == 0 && !afterHash.equals(AuditEvent.GENESIS)) {
            broken = AuditVerdict.broken(0, 0, 0, "起点不对。", "it does not begin where chains begin.");
        }
    }

    /** The next link, with its payload. */
    public void event(AuditEvent event) {
        if (!event.zone().equals(zone)) {
            fail(event.seq(), "事件属于另一区域。", "the event is of another zone.");
        }
        link(event.seq(), event.payloadDigest(), event.hash());
    }

    /** The next link, by its payload's digest alone. */
    public void link(long nextSeq, String payloadDigest, String nextHash) {
        if (broken != null) {
            return;
        }
        if (nextSeq != seq + 1) {
            fail(seq + 1, "缺少事件。", "an event is missing.");
        } else if (!AuditEvent.link(hash, payloadDigest).equals(nextHash)) {
            fail(nextSeq, "内容或顺序被改动。", "its content or order was changed.");
        } else {
            seq = nextSeq;
            hash = nextHash;
            events++;
            if (anchored.contains(seq)) {
                anchoredHashes.put(seq, hash);
            }
        }
    }

    /** An anchor; give them all after the links. */
    public void anchor(AuditAnchor anchor) {
        if (broken != null) {
            return;
        }
        Verdict verdict = StatementVerification.verify(
                new SignedStatement(anchor.statement().getBytes(StandardCharsets.UTF_8), anchor.signature()), trust, said(anchor));
        if (!verdict.valid() || !new KeyName("audit/" + zone).equals(verdict.signerKey())) {
            fail(anchor.seq(), "锚点签名无效。", "the anchor's signature is not valid.");
        } else if (!fits(anchor)) {
            fail(anchor.seq(), "锚点与链不符，链被截断或替换过。", "the anchor does not fit; the chain was cut off or replaced.");
        } else {
            anchors++;
            lastAnchor = Math.max(lastAnchor, anchor.seq());
        }
    }

    /**
     * What came of it.
     *
     * @param needsAnchor whether the last link must be covered by an anchor, as in an export
     */
    public AuditVerdict verdict(boolean needsAnchor) {
        if (broken == null && needsAnchor && lastAnchor < seq) {
            fail(seq, "末尾没有锚点覆盖。", "no anchor covers its end.");
        }
        return broken != null ? broken : AuditVerdict.whole(events, anchors);
    }

    /** The hash of the last link that held. */
    String hash() {
        return hash;
    }

    private boolean fits(AuditAnchor anchor) {
        try {
            JsonNode said = JSON.readTree(anchor.statement());
            return said.path("zone").asString("").equals(zone)
                    && said.path("seq").asString("").equals(Long.toString(anchor.seq()))
                    && said.path("hash").asString("").equals(anchoredHashes.get(anchor.seq()));
        } catch (JacksonException e) {
            return false;
        }
    }

    private static Instant said(AuditAnchor anchor) {
        try {
            return Instant.parse(JSON.readTree(anchor.statement()).path("at").asString(""));
        } catch (JacksonException | java.time.DateTimeException e) {
            return Instant.EPOCH; // outside any certificate's time: not valid
        }
    }

    private void fail(long at, String zh, String en) {
        if (broken == null) {
            broken = AuditVerdict.broken(events, anchors, at, zh, en);
        }
    }
}
