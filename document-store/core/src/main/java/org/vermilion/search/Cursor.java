package org.vermilion.search;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Objects;

import org.vermilion.refusal.Refusal;

/**
 * Where a page ended: the sort values of its last hit, as an opaque text bound to the query it came from.
 *
 * <p>It is not secret and needs no key: it only says where to go on within the asker's own scope, and holds nothing but
 * what the hit itself showed. The digest keeps it from being damaged or used with another query.
 *
 * @param score the last hit's score; 0 when sorted by date
 * @param day the last hit's day, as days since 1970-01-01
 * @param id the last hit's id
 */
public record Cursor(float score, long day, String id) {

    private static final int DIGEST = 16;
    private static final int NUMBERS = Float.BYTES + Long.BYTES;

    /** The opaque text, of URL-safe characters. */
    public String encode(SearchQuery query) {
        byte[] values = id.getBytes(StandardCharsets.UTF_8);
        byte[] payload = ByteBuffer.allocate(NUMBERS + values.length).putFloat(score).putLong(day).put(values).array();
        byte[] all = ByteBuffer.allocate(DIGEST + payload.length).put(digest(query, payload)).put(payload).array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(all);
    }

    /**
     * Reads back what {@link #encode} wrote for the same query (its page size may differ).
     *
     * @throws Refusal {@link SearchReason#CURSOR} for anything else
     */
    public static Cursor decode(String text, SearchQuery query) {
        if (text.length() > 1000) {
            throw new Refusal(SearchReason.CURSOR);
        }
        byte[] all;
        try {
            all = Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException notBase64) {
            throw new Refusal(SearchReason.CURSOR);
        }
        if (all.length <= DIGEST + NUMBERS) {
            throw new Refusal(SearchReason.CURSOR);
        }
        byte[] payload = Arrays.copyOfRange(all, DIGEST, all.length);
        if (!MessageDigest.isEqual(digest(query, payload), Arrays.copyOf(all, DIGEST))) {
            throw new Refusal(SearchReason.CURSOR);
        }
        ByteBuffer in = ByteBuffer.wrap(payload);
        return new Cursor(in.getFloat(), in.getLong(), StandardCharsets.UTF_8.decode(in).toString());
    }

    private static byte[] digest(SearchQuery query, byte[] payload) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            Object[] parts = {query.text(), query.year(), query.kind(), query.issuer(), query.level(),
                query.documentKind(), query.effectiveSort()};
            for (Object part : parts) {
                byte[] bytes = Objects.toString(part).getBytes(StandardCharsets.UTF_8);
                digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
                digest.update(bytes);
            }
            return Arrays.copyOf(digest.digest(payload), DIGEST);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
