package org.vermilion.cmis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.apache.chemistry.opencmis.client.api.Document;
import org.apache.chemistry.opencmis.client.api.Folder;
import org.apache.chemistry.opencmis.commons.enums.VersioningState;
import org.apache.chemistry.opencmis.commons.impl.dataobjects.ContentStreamImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vermilion.testing.TestDatabase;
import com.zaxxer.hikari.HikariDataSource;

/** Kills a process that stores (SIGKILL) at random moments, and looks at what is there. */
class CrashTest {

    private static final Random RANDOM = new Random();

    @TempDir
    Path home;

    private final String database = TestDatabase.H2.freshUrl(TestRepository.MIGRATIONS);

    @Test
    void whatWasStoredIsThereAfterAKillAndNothingIsHalf() throws Exception {
        List<String> returned = new ArrayList<>();
        for (int kill = 0; kill < 24; kill++) {
            returned.addAll(killed("blobs"));
            BlobStore store = new BlobStore(home);
            returned.forEach(store::verify);
            try (Stream<String> all = store.olderThan(Instant.MAX)) {
                List<String> present = all.toList();
                assertThat(present).containsAll(returned);
                present.forEach(store::verify);
            }
        }
        assertThat(returned).hasSizeGreaterThan(100);
    }

    @Test
    void theRepositoryHasEveryDocumentThatWasMadeAndOnlyWholeOnes() throws Exception {
        List<String> returned = new ArrayList<>();
        for (int kill = 0; kill < 10; kill++) {
            returned.addAll(killed("documents"));
            HikariDataSource source = TestDatabase.open(database);
            TestRepository r = new TestRepository(source, home.resolve("blobs"));
            List<String> present = new ArrayList<>();
            for (var child : r.session.getRootFolder().getChildren(largePages(r))) {
                Document document = (Document) child;
                present.add(document.getId());
                assertThat(document.getContentStreamLength()).isEqualTo(read(document));
            }
            assertThat(present).containsAll(returned);
            source.close();
        }
        assertThat(returned).hasSizeGreaterThan(20);
    }

    private static org.apache.chemistry.opencmis.client.api.OperationContext largePages(TestRepository r) {
        var context = r.session.createOperationContext();
        context.setMaxItemsPerPage(10_000);
        return context;
    }

    private static long read(Document document) throws IOException {
        try (InputStream content = document.getContentStream().getStream()) {
            return content.readAllBytes().length;
        }
    }

    /** What the process said it had stored before it was killed. */
    private List<String> killed(String what) throws Exception {
        Path errors = Files.createTempFile(home, "process", ".err");
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx200m",
                "-cp", System.getProperty("java.class.path"), Storing.class.getName(), what, home.toString(), database)
                .redirectError(errors.toFile()).start();
        List<String> returned = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(process.getInputStream()))) {
            String first = lines.readLine();
            assertThat(first).as(() -> "the process stores: " + errors).isNotNull().endsWith(".");
            returned.add(first.substring(0, first.length() - 1));
            Thread killer = new Thread(() -> {
                try {
                    Thread.sleep(RANDOM.nextInt(700));
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                process.toHandle().destroyForcibly(); // Process's own would also close the stream that is being read
            });
            killer.start();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.endsWith(".")) {
                    returned.add(line.substring(0, line.length() - 1)); // a line without its dot was cut off
                }
            }
            killer.join();
        }
        assertThat(process.waitFor()).as("killed, not ended").isEqualTo(137);
        return returned;
    }

    /** The process that is killed: stores for ever from three threads and says so after each. */
    public static final class Storing {

        private Storing() {
        }

        public static void main(String[] args) {
            Path home = Path.of(args[1]);
            boolean documents = args[0].equals("documents");
            BlobStore store = documents ? null : new BlobStore(home);
            TestRepository repository = documents ? new TestRepository(TestDatabase.open(args[2]), home.resolve("blobs")) : null;
            for (int i = 0; i < 3; i++) {
                new Thread(() -> {
                    while (true) {
                        byte[] content = new byte[RANDOM.nextInt(200_000)];
                        RANDOM.nextBytes(content);
                        say(store != null ? store.store(new ByteArrayInputStream(content)).sha256() : make(repository, content));
                    }
                }).start();
            }
        }

        private static String make(TestRepository r, byte[] content) {
            Folder root = r.session.getRootFolder();
            return root.createDocument(TestRepository.named(java.util.UUID.randomUUID().toString()), new ContentStreamImpl("x",
                    java.math.BigInteger.valueOf(content.length), "application/octet-stream",
                    new ByteArrayInputStream(content)), VersioningState.MAJOR).getId();
        }

        private static synchronized void say(String what) {
            System.out.println(what + ".");
            System.out.flush();
        }
    }
}
