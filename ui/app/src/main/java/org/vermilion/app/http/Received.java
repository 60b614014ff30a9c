package org.vermilion.app.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;

import org.vermilion.signature.Digest;

/**
 * The body of a request, received to its end before anything is decided: short ones in memory, others in a file that
 * goes with the request.
 *
 * @param file where it lies; null if it lies in {@code bytes}
 * @param length in bytes
 * @param digest of the whole body
 */
record Received(byte[] bytes, @Nullable Path file, long length, Digest digest) {

    private static final String HERE = Received.class.getName();
    private static final Received NOTHING = new Received(new byte[0], null, 0, Digest.of(new byte[0]));

    /** What was received with a request; nothing, if it had no body. */
    static Received of(HttpServletRequest request) {
        return request.getAttribute(HERE) instanceof Received received ? received : NOTHING;
    }

    void with(HttpServletRequest request) {
        request.setAttribute(HERE, this);
    }

    /** A new stream from the first byte on. */
    ServletInputStream stream() throws IOException {
        return new Replay(file == null ? new ByteArrayInputStream(bytes) : Files.newInputStream(file));
    }

    @Override
    public String toString() {
        return "Received[" + length + "]";
    }

    private static final class Replay extends ServletInputStream {

        private final InputStream in;
        private boolean ended;

        Replay(InputStream in) {
            this.in = in;
        }

        @Override
        public int read() throws IOException {
            int b = in.read();
            ended |= b < 0;
            return b;
        }

        @Override
        public int read(byte[] buffer, int offset, int count) throws IOException {
            int n = in.read(buffer, offset, count);
            ended |= n < 0;
            return n;
        }

        @Override
        public boolean isFinished() {
            return ended;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException("requests are read at once");
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
