package org.vermilion.identity.ldap;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * A digest each thread has its own of. The in-process server's password encoder keeps one digest and uses it from many
 * threads at once: two people signing in at the same moment would spoil each other's hash and one be refused.
 */
final class PerThreadDigest extends MessageDigest {

    private final ThreadLocal<MessageDigest> own;

    PerThreadDigest(String algorithm) {
        super(algorithm);
        this.own = ThreadLocal.withInitial(() -> instance(algorithm));
    }

    @Override
    protected int engineGetDigestLength() {
        return own.get().getDigestLength();
    }

    @Override
    protected void engineUpdate(byte input) {
        own.get().update(input);
    }

    @Override
    protected void engineUpdate(byte[] input, int offset, int length) {
        own.get().update(input, offset, length);
    }

    @Override
    protected byte[] engineDigest() {
        return own.get().digest();
    }

    @Override
    protected void engineReset() {
        own.get().reset();
    }

    private static MessageDigest instance(String algorithm) {
        try {
            return MessageDigest.getInstance(algorithm);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
