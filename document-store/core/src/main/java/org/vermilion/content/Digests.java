package org.vermilion.content;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

import org.apache.chemistry.opencmis.client.api.Document;
import org.vermilion.cmis.VermilionTypes;

/** Digests as they are written: {@code sha256:<hex>}. */
final class Digests {

    private static final String PREFIX = "sha256:";

    private Digests() {
    }

    static MessageDigest start() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static String of(byte[] content) {
        return text(start().digest(content));
    }

    static String text(byte[] digest) {
        return PREFIX + HexFormat.of().formatHex(digest);
    }

    /** The digest recorded with the document; empty if there is none or it is none. */
    static Optional<String> of(Document document) {
        String recorded = document.getPropertyValue(VermilionTypes.DIGEST);
        return Optional.ofNullable(recorded).filter(d -> d.matches(PREFIX + "[0-9a-f]{64}"));
    }

    static String hex(String digest) {
        return digest.substring(PREFIX.length());
    }
}
