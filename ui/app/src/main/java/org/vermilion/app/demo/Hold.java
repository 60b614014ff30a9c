package org.vermilion.app.demo;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.vermilion.app.visit.Broken;

/** That a directory is this demo's alone, until it ends; also if it ends by being killed, as the system lets go then. */
final class Hold implements AutoCloseable {

    private final FileChannel file;

    private Hold(FileChannel file) {
        this.file = file;
    }

    /**
     * Takes a directory, which must be there.
     *
     * @throws Broken if another demo has it
     */
    static Hold of(Path directory) throws IOException {
        FileChannel file = FileChannel.open(directory.resolve("in-use"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (file.tryLock() != null) {
                return new Hold(file);
            }
        } catch (OverlappingFileLockException e) {
            // another one in this very process
        } catch (IOException e) {
            file.close();
            throw e;
        }
        file.close();
        throw new Broken("数据目录 " + directory + " 正被另一个演示使用。请先停掉它，或用 --data 换一个目录。",
                "the data directory " + directory + " is used by another demo. Stop that one first, or choose another with --data.");
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
