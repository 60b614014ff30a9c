package org.vermilion.signature.keys;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;

/** A file that is replaced as a whole or not at all, whatever happens in between. */
record DurableFile(Path path) {

    /** What is done while nobody else, in this process or another, may write the file. */
    interface Writing<T> {
        T run() throws IOException;
    }

    boolean exists() {
        return Files.exists(path);
    }

    byte[] read() throws IOException {
        return Files.readAllBytes(path);
    }

    /** Changes whenever the file is replaced. */
    String stamp() throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
        return attributes.fileKey() + " " + attributes.size() + " " + attributes.lastModifiedTime();
    }

    <T> T alone(Writing<T> writing) throws IOException {
        // A file lock belongs to the process, so threads need a monitor as well; writes are rare enough to share one.
        synchronized (DurableFile.class) {
            Path lockPath = path.resolveSibling(path.getFileName() + ".lock");
            try (FileChannel channel = FileChannel.open(lockPath, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                channel.lock(); // until the channel is closed
                allow(lockPath, "rw-------");
                return writing.run();
            }
        }
    }

    void replace(byte[] content, String permissions) throws IOException {
        publish(prepare(content, permissions));
    }

    /** Writes the new content beside the file; it reaches the disk, but does not count yet. */
    Path prepare(byte[] content, String permissions) throws IOException {
        Path prepared = Files.createTempFile(path.getParent(), path.getFileName() + ".", ".new");
        try (FileChannel channel = FileChannel.open(prepared, StandardOpenOption.WRITE)) {
            allow(prepared, permissions);
            ByteBuffer buffer = ByteBuffer.wrap(content);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
            return prepared;
        } catch (IOException e) {
            Files.deleteIfExists(prepared);
            throw e;
        }
    }

    /** Lets the prepared content count, at once and for good. */
    void publish(Path prepared) throws IOException {
        Files.move(prepared, path, StandardCopyOption.ATOMIC_MOVE);
        try (FileChannel directory = FileChannel.open(path.getParent(), StandardOpenOption.READ)) {
            directory.force(true);
        }
    }

    /** Removes what an interrupted {@link #replace} left; only within {@link #alone}. */
    void sweep() throws IOException {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(path.getParent(), path.getFileName() + ".*.new")) {
            for (Path file : left) {
                Files.delete(file);
            }
        }
    }

    private static void allow(Path file, String permissions) throws IOException {
        if (Files.getFileAttributeView(file, PosixFileAttributeView.class) != null) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
        }
    }
}
