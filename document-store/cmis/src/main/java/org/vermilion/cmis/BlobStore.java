package org.vermilion.cmis;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.vermilion.refusal.Refusal;

/**
 * Content-addressed files under one directory: {@code ab/cd/<sha256>}. What {@link #store} returned survives the
 * process being killed and the machine losing power; what it did not return leaves no blob half written.
 *
 * <p>Safe for use by many threads. One process at a time may use a directory: the sweep of orphans is kept apart from
 * stores by a lock in memory.
 */
public final class BlobStore {

    private static final int VERIFIED_BEFORE_SERVING = 1 << 20;
    private static final long ROOM_THAT_IS_NONE = 1 << 20;

    private final Path root;
    private final Path unfinished;
    private final Directories directories = new Directories();
    private final ReadWriteLock sweeping = new ReentrantReadWriteLock();

    /**
     * Opens the store, making its directory if need be.
     *
     * @throws Refusal {@link StoreReason#STORE_FAILED} if it cannot be made or written
     */
    public BlobStore(Path root) {
        this.root = root.toAbsolutePath().normalize();
        this.unfinished = this.root.resolve("unfinished"); // in the same file system, so that a rename is atomic
        try {
            Files.createDirectories(this.root);
            Directories.force(this.root.getParent());
            directories.make(unfinished);
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /**
     * Stores the content; when this returns it is on disk. Content that is already there is not written twice, but if
     * what is there has been altered it is replaced. The stream is read to its end and not closed.
     *
     * @throws Refusal {@link StoreReason#STORE_FULL}, {@link StoreReason#STORE_FAILED} or
     *     {@link StoreReason#SOURCE_FAILED}; nothing is left behind
     */
    public Blob store(InputStream content) {
        Path file = unfinished.resolve(UUID.randomUUID().toString());
        try {
            Blob blob = write(content, file);
            place(file, blob);
            return blob;
        } catch (IOException e) {
            throw failure(e); // looks at the free space before the file is removed below
        } finally {
            removeQuietly(file);
        }
    }

    /**
     * Opens the content. Up to 1 MiB it is verified before the first byte is served; beyond, reading refuses at the
     * end with {@link StoreReason#CONTENT_ALTERED} instead of reporting the end.
     *
     * @throws Refusal {@link StoreReason#CONTENT_ABSENT}, {@link StoreReason#CONTENT_ALTERED} or
     *     {@link StoreReason#STORE_FAILED}
     */
    public InputStream open(String sha256) {
        Path file = path(sha256);
        try {
            InputStream stream = new VerifyingStream(Files.newInputStream(file), sha256);
            if (Files.size(file) > VERIFIED_BEFORE_SERVING) {
                return stream;
            }
            try (stream) {
                return new ByteArrayInputStream(stream.readAllBytes());
            }
        } catch (NoSuchFileException e) {
            throw new Refusal(StoreReason.CONTENT_ABSENT, e, sha256);
        } catch (IOException e) {
            throw new Refusal(StoreReason.STORE_FAILED, e);
        }
    }

    /** Reads the content to its end; throws as {@link #open} and its stream do. */
    public void verify(String sha256) {
        try (InputStream stream = open(sha256)) {
            stream.transferTo(java.io.OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new Refusal(StoreReason.STORE_FAILED, e);
        }
    }

    /** What time it is where the files get theirs. */
    Instant diskTime() throws IOException {
        Path file = Files.createTempFile(unfinished, "now", null);
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } finally {
            Files.delete(file);
        }
    }

    /** The digests of blobs last stored before the moment, to be closed; walks the whole directory. */
    Stream<String> olderThan(Instant moment) throws IOException {
        return Files.walk(root, 3).filter(f -> f.getNameCount() == root.getNameCount() + 3 && stale(f, moment))
                .map(f -> f.getFileName().toString()).filter(Sha256::looksLike);
    }

    /** Removes those of the blobs that are still older and that the predicate, asked under the lock, says are orphans. */
    int removeOrphans(List<String> digests, Instant moment, Predicate<String> orphan) throws IOException {
        int removed = 0;
        for (String sha256 : digests) {
            sweeping.writeLock().lock(); // else a store could find the blob, and lose it before its row is written
            try {
                Path file = path(sha256);
                if (stale(file, moment) && orphan.test(sha256) && Files.deleteIfExists(file)) {
                    removed++;
                }
            } finally {
                sweeping.writeLock().unlock();
            }
        }
        return removed;
    }

    /** Removes what stores that were killed left unfinished before the moment. */
    int removeUnfinished(Instant moment) throws IOException {
        int removed = 0;
        try (Stream<Path> files = Files.list(unfinished)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                if (stale(file, moment) && Files.deleteIfExists(file)) {
                    removed++;
                }
            }
        }
        return removed;
    }

    Path path(String sha256) {
        if (!Sha256.looksLike(sha256)) {
            throw new IllegalArgumentException("not a digest");
        }
        return root.resolve(sha256.substring(0, 2)).resolve(sha256.substring(2, 4)).resolve(sha256);
    }

    private static Blob write(InputStream content, Path file) throws IOException {
        MessageDigest digest = Sha256.start();
        long length = 0;
        byte[] buffer = new byte[1 << 16];
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (FileOutputStream out = new FileOutputStream(file.toFile())) {
            for (int count = fill(content, buffer); count >= 0; count = fill(content, buffer)) {
                out.write(buffer, 0, count);
                digest.update(buffer, 0, count);
                length += count;
            }
            out.getFD().sync(); // not FileChannel.force, which an interrupt would turn into a failure
        }
        return new Blob(Sha256.hex(digest), length);
    }

    private static int fill(InputStream content, byte[] buffer) {
        try {
            return content.read(buffer);
        } catch (IOException e) {
            throw new Refusal(StoreReason.SOURCE_FAILED, e);
        }
    }

    private void place(Path file, Blob blob) throws IOException {
        Path target = path(blob.sha256());
        sweeping.readLock().lock();
        try {
            directories.make(target.getParent().getParent());
            directories.make(target.getParent());
            if (intact(blob.sha256())) {
                Files.setLastModifiedTime(target, Files.getLastModifiedTime(file)); // it has a new owner to come
            } else {
                Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
            }
            Directories.force(target.getParent()); // also if it was there: its own store may not have come so far
        } finally {
            sweeping.readLock().unlock();
        }
    }

    private boolean intact(String sha256) {
        if (!Files.exists(path(sha256))) {
            return false;
        }
        try {
            verify(sha256);
            return true;
        } catch (Refusal altered) {
            return false;
        }
    }

    private static boolean stale(Path file, Instant moment) {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(moment);
        } catch (IOException goneMeanwhile) {
            return false;
        }
    }

    private Refusal failure(IOException cause) {
        return new Refusal(full(cause) ? StoreReason.STORE_FULL : StoreReason.STORE_FAILED, cause);
    }

    // The message of the operating system is in its own language, so the free space is asked as well.
    private boolean full(IOException cause) {
        try {
            return String.valueOf(cause.getMessage()).contains("No space left")
                    || Files.getFileStore(root).getUsableSpace() < ROOM_THAT_IS_NONE;
        } catch (IOException e) {
            return false;
        }
    }

    private static void removeQuietly(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            file.toFile().deleteOnExit(); // the sweep takes it otherwise
        }
    }
}
