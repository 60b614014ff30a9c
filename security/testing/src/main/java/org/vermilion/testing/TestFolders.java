package org.vermilion.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;

/** Temporary folders that are removed when the process of the tests ends. Thread-safe. */
public final class TestFolders {

    private static final Queue<Path> CREATED = new ConcurrentLinkedQueue<>();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> CREATED.forEach(TestFolders::remove)));
    }

    private TestFolders() {
    }

    /**
     * A new, empty folder, of the user of the tests only.
     *
     * @param purpose part of its name, for whoever finds it: letters, digits and hyphens
     */
    public static Path create(String purpose) {
        Path folder = unmanaged(purpose);
        CREATED.add(folder);
        return folder;
    }

    /** One whose maker removes it. */
    static Path unmanaged(String purpose) {
        try {
            return Files.createTempDirectory("vermilion-test-" + purpose + "-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Removes a folder with all that is in it; what cannot be removed stays, as a test must not fail of it. */
    static void remove(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
            deepestFirst.forEach(path -> path.toFile().delete());
        } catch (IOException | UncheckedIOException e) {
            System.err.println(folder + " could not be removed: " + e);
        }
    }
}
