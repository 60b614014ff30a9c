package org.vermilion.cmis;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Directories whose entries survive a power failure: a new directory or a rename is durable only once the directory
 * above it has been forced to disk.
 */
final class Directories {

    // Known to be on disk. One that merely exists may have been made by a thread that has not yet forced its parent.
    private final Set<Path> durable = ConcurrentHashMap.newKeySet();

    Path make(Path directory) throws IOException {
        if (!durable.contains(directory)) {
            try {
                Files.createDirectory(directory);
            } catch (FileAlreadyExistsException e) {
                if (!Files.isDirectory(directory)) {
                    throw e;
                }
            }
            force(directory.getParent());
            durable.add(directory);
        }
        return directory;
    }

    static void force(Path directory) throws IOException {
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
