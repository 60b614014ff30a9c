package org.vermilion.app.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.vermilion.app.settings.ZoneSettings;
import org.vermilion.app.wiring.ZoneFiles;
import org.vermilion.refusal.Refusal;
import org.vermilion.signature.Digest;

/**
 * Where bodies lie while they come in. Until one is whole it takes at most {@link #IN_MEMORY} of the heap, however many
 * come at once and however slowly; beyond, it lies in a file, and all files together are bounded. Safe for use by many
 * threads.
 */
@Component
class Intake {

    /** What is kept in memory, in bytes. */
    static final int IN_MEMORY = 64 << 10;
    /** The most all files may hold, in bytes. */
    static final long ON_DISK = 1L << 30;

    private static final int PIECE = 16 << 10;

    private final Path folder;
    private final AtomicLong onDisk = new AtomicLong();

    Intake(ZoneSettings settings) {
        this.folder = ZoneFiles.incoming(settings.data());
        try {
            clear(); // what a process that was killed left
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Receives a body to its end.
     *
     * @param most what it may hold, in bytes
     * @param asFile whether it must lie in a file, short as it may be
     * @throws TooLarge if it holds more
     * @throws Refusal {@link RequestReason#CROWDED} if there is no room for it now, {@link RequestReason#STORE_FULL}
     * @throws IOException if the client stops sending
     */
    Received receive(InputStream body, long most, boolean asFile) throws IOException {
        ByteArrayOutputStream start = new ByteArrayOutputStream();
        byte[] piece = new byte[PIECE];
        int n = body.read(piece);
        while (n >= 0 && !asFile && start.size() + n <= IN_MEMORY) {
            start.write(piece, 0, n);
            require(start.size(), most);
            n = body.read(piece);
        }
        if (n < 0 && !asFile) {
            byte[] bytes = start.toByteArray();
            return new Received(bytes, null, bytes.length, Digest.of(bytes));
        }
        Path file = make();
        long length = 0;
        boolean whole = false;
        try (OutputStream out = Files.newOutputStream(file)) {
            length = add(out, start.toByteArray(), start.size(), length, most);
            for (; n >= 0; n = body.read(piece)) {
                length = add(out, piece, n, length, most);
            }
            whole = true;
        } finally {
            if (!whole) {
                release(file);
            }
        }
        return new Received(new byte[0], file, length, Digest.of(file));
    }

    /** Gives back what a body took. */
    void release(Received body) {
        if (body.file() != null) {
            release(body.file());
        }
    }

    private long add(OutputStream out, byte[] piece, int count, long before, long most) throws IOException {
        require(before + count, most);
        if (onDisk.addAndGet(count) > ON_DISK) {
            onDisk.addAndGet(-count);
            throw new Refusal(RequestReason.CROWDED);
        }
        try {
            out.write(piece, 0, count);
        } catch (IOException e) {
            onDisk.addAndGet(-count);
            throw new Refusal(RequestReason.STORE_FULL, e);
        }
        return before + count;
    }

    private static void require(long length, long most) throws TooLarge {
        if (length > most) {
            throw new TooLarge(most);
        }
    }

    private Path make() {
        try {
            return Files.createTempFile(folder, "body", null); // for its owner alone
        } catch (IOException e) {
            throw new Refusal(RequestReason.STORE_FULL, e);
        }
    }

    private void release(Path file) {
        try {
            long length = Files.size(file);
            Files.deleteIfExists(file);
            onDisk.addAndGet(-length);
        } catch (IOException e) {
            file.toFile().deleteOnExit(); // still counted: it is still there
        }
    }

    private void clear() throws IOException {
        ZoneFiles.makePrivate(folder);
        try (Stream<Path> left = Files.list(folder)) {
            for (Path file : (Iterable<Path>) left::iterator) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** A body that holds more than it may. */
    static final class TooLarge extends IOException {

        private static final long serialVersionUID = 1L;

        private final long most;

        TooLarge(long most) {
            super("the body is over the limit");
            this.most = most;
        }

        Refusal refusal() {
            return new Refusal(RequestReason.BODY_LARGE, most);
        }
    }
}
