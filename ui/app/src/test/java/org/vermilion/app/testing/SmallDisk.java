package org.vermilion.app.testing;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file system of a few megabytes mounted where the content lies, so that a test can fill it. Takes root to mount. */
public final class SmallDisk {

    private static final String SIZE = "64m";

    private final Path place;
    private final Path ballast;

    public SmallDisk(Path place) {
        this.place = place;
        this.ballast = place.resolve("ballast");
        try {
            Files.createDirectories(place);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!Machine.isRoot()) {
            throw new IllegalStateException("these tests mount a small disk, which takes root; run them in a container");
        }
        Machine.run("mount", "-t", "tmpfs", "-o", "size=" + SIZE, "tmpfs", place.toString());
    }

    /** Writes until nothing more fits. */
    public void fill() {
        byte[] block = new byte[4_096];
        try (OutputStream out = Files.newOutputStream(ballast)) {
            while (true) {
                out.write(block);
            }
        } catch (IOException full) {
            if (!String.valueOf(full.getMessage()).contains("No space left")) {
                throw new UncheckedIOException(full);
            }
        }
    }

    public void free() {
        try {
            Files.deleteIfExists(ballast);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many files lie on it, but for the ballast. */
    public long files() {
        try (var all = Files.walk(place)) {
            return all.filter(Files::isRegularFile).filter(file -> !file.equals(ballast)).count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void close() {
        Machine.run("umount", "-l", place.toString());
    }
}
