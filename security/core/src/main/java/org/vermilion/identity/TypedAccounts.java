package org.vermilion.identity;

import java.security.SecureRandom;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Digests of what was typed as an account and of addresses. Keyed with a key of this database alone, as people type
 * passwords where the account belongs, and a plain digest in the audit would let who reads it guess them.
 */
@Component
class TypedAccounts {

    private final JdbcClient jdbc;
    private volatile byte @Nullable [] key;

    TypedAccounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** 64 hexadecimal digits, the same for the same text on every node. */
    String digest(String text) {
        byte[] known = key;
        if (known == null) {
            known = load();
            key = known;
        }
        return Digests.keyed(known, text);
    }

    private byte[] load() {
        byte[] fresh = new byte[32];
        new SecureRandom().nextBytes(fresh);
        jdbc.sql("update identity_state set digest_key = ? where id = 1 and digest_key is null").param(fresh).update();
        return jdbc.sql("select digest_key from identity_state where id = 1").query((row, number) -> row.getBytes(1))
                .single();
    }
}
