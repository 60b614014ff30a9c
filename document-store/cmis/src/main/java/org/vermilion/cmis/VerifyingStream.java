package org.vermilion.cmis;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;

import org.vermilion.refusal.Refusal;

/**
 * Reads a file and refuses at its end if the digest is not the expected one; no end of stream is ever reported for
 * altered content. Skipping reads, so that nothing escapes the digest.
 */
public final class VerifyingStream extends InputStream {

    private final InputStream source;
    private final String expected;
    private final MessageDigest digest = Sha256.start();
    private boolean verified;

    /** @param expected the SHA-256, 64 lower-case hexadecimal digits */
    public VerifyingStream(InputStream source, String expected) {
        this.source = source;
        this.expected = expected;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (verified) {
            return -1;
        }
        int count = source.read(buffer, offset, length);
        if (count >= 0) {
            digest.update(buffer, offset, count);
            return count;
        }
        if (!Sha256.hex(digest).equals(expected)) {
            throw new Refusal(StoreReason.CONTENT_ALTERED, expected);
        }
        verified = true;
        return -1;
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
