package org.vermilion.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.json.JsonMapper;

/**
 * One link of the chain.
 *
 * <p>{@code hash = SHA-256(hex(hash of the event before) + "\n" + hex(SHA-256(payload)))}, the payload being the
 * event's other fields as JSON with sorted keys, absent ones left out. A link can thus be shown without its payload, by
 * its payload's digest alone.
 *
 * @param seq its place, from 1, without gaps
 * @param at when, ISO 8601 UTC with milliseconds
 * @param zone where
 * @param entry what happened
 * @param hash lower-case hex
 */
public record AuditEvent(long seq, String at, String zone, AuditEntry entry, String hash) {

    /** The hash before the first event. */
    public static final String GENESIS = "0".repeat(64);

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Makes the link that follows the given hash. */
    static AuditEvent following(String previousHash, long seq, String at, String zone, AuditEntry entry) {
        return new AuditEvent(seq, at, zone, entry, link(previousHash, payloadDigest(seq, at, zone, entry)));
    }

    /** The digest of everything but the hash, lower-case hex. */
    public String payloadDigest() {
        return payloadDigest(seq, at, zone, entry);
    }

    /** Whether this link follows the given hash, unchanged. */
    public boolean follows(String previousHash) {
        return hash.equals(link(previousHash, payloadDigest()));
    }

    /** Joins a link to the one before. */
    public static String link(String previousHash, String payloadDigest) {
        return sha256(previousHash + "\n" + payloadDigest);
    }

    /** The event's fields but the hash, as exported. */
    public Map<String, String> fields() {
        return fields(seq, at, zone, entry);
    }

    private static String payloadDigest(long seq, String at, String zone, AuditEntry entry) {
        return sha256(JSON.writeValueAsString(fields(seq, at, zone, entry)));
    }

    private static Map<String, String> fields(long seq, String at, String zone, AuditEntry e) {
        TreeMap<String, String> fields = new TreeMap<>();
        fields.put("seq", Long.toString(seq));
        fields.put("at", at);
        fields.put("zone", zone);
        fields.put("actor", e.actor());
        fields.put("action", e.action());
        fields.put("objectType", e.objectType());
        fields.put("objectId", e.objectId());
        fields.put("outcome", e.outcome());
        putIfPresent(fields, "level", e.level() == null ? null : e.level().name());
        putIfPresent(fields, "reasonCode", e.reasonCode());
        putIfPresent(fields, "digest", e.digest());
        return fields;
    }

    private static void putIfPresent(Map<String, String> fields, String name, @Nullable String value) {
        if (value != null) {
            fields.put(name, value);
        }
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(
                    MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
