package org.vermilion.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.stream.Stream;

/** A directory of the bench's own, gone when it is closed. Others may enter it: the database runs as its own user. */
record Folder(Path path) implements AutoCloseable {

    static Folder fresh() throws IOException {
        Path path = Files.createTempDirectory("vermilion-bench-");
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxrwxrwx"));
        return new Folder(path);
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> all = Files.walk(path)) {
            all.sorted(Comparator.reverseOrder()).forEach(one -> one.toFile().delete());
        }
    }
}
