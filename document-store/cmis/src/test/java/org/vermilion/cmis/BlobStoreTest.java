package org.vermilion.cmis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vermilion.refusal.Refusal;
import org.vermilion.testing.TestDatabase;
import org.vermilion.testing.TestFolders;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class BlobStoreTest {

    @TempDir
    Path root;

    @Test
    void addressesContentByItsDigest() throws IOException {
        BlobStore store = new BlobStore(root);
        Blob blob = store.store(bytes("abc"));
        assertThat(blob).isEqualTo(new Blob("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", 3));
        assertThat(root.resolve("ba/78/" + blob.sha256())).hasContent("abc");
        assertThat(new BlobStore(root).open(blob.sha256())).hasBinaryContent("abc".getBytes(StandardCharsets.UTF_8));
        assertThat(store.store(bytes("")).length()).isZero();
    }

    @Property(tries = 100)
    void givesBackWhateverWasStored(@ForAll byte[] content) throws IOException {
        BlobStore store = new BlobStore(SHARED);
        Blob blob = store.store(new ByteArrayInputStream(content));
        assertThat(store.open(blob.sha256())).hasBinaryContent(content);
    }

    private static final Path SHARED = TestFolders.create("blobs");

    @Test
    void doesNotWriteTheSameContentTwice() throws IOException {
        BlobStore store = new BlobStore(root);
        Path file = store.path(store.store(bytes("abc")).sha256());
        Object inode = Files.getAttribute(file, "unix:ino");
        store.store(bytes("abc"));
        assertThat(Files.getAttribute(file, "unix:ino")).isEqualTo(inode);
        assertThat(files()).containsExactly(file);
    }

    @Test
    void refusesAlteredContentBeforeServingIt() throws IOException {
        BlobStore store = new BlobStore(root);
        Blob blob = store.store(bytes("abc"));
        Files.writeString(store.path(blob.sha256()), "abd");
        assertThatThrownBy(() -> store.open(blob.sha256())).isInstanceOf(Refusal.class).hasMessage("CONTENT-ALTERED");
        Files.writeString(store.path(blob.sha256()), "ab");
        assertThatThrownBy(() -> store.verify(blob.sha256())).hasMessage("CONTENT-ALTERED");
        Files.delete(store.path(blob.sha256()));
        assertThatThrownBy(() -> store.open(blob.sha256())).hasMessage("CONTENT-MISSING");
    }

    @Test
    void failsAtTheEndOfLargeAlteredContentHoweverItIsRead() throws IOException {
        BlobStore store = new BlobStore(root);
        byte[] large = new byte[3 << 20];
        new Random(7).nextBytes(large);
        Blob blob = store.store(new ByteArrayInputStream(large));
        assertThat(store.open(blob.sha256()).readAllBytes()).isEqualTo(large);
        large[1 << 20] ^= 1;
        Files.write(store.path(blob.sha256()), large);
        InputStream read = store.open(blob.sha256());
        assertThat(read.read()).isEqualTo(large[0] & 0xff);
        assertThatThrownBy(read::readAllBytes).hasMessage("CONTENT-ALTERED");
        assertThatThrownBy(() -> store.open(blob.sha256()).skipNBytes(large.length + 1L)).hasMessage("CONTENT-ALTERED");
        assertThatThrownBy(() -> store.open(blob.sha256()).readNBytes(large.length + 1)).hasMessage("CONTENT-ALTERED");
    }

    @Test
    void mendsAlteredContentWhenItIsStoredAgain() throws IOException {
        BlobStore store = new BlobStore(root);
        Blob blob = store.store(bytes("abc"));
        Files.writeString(store.path(blob.sha256()), "xyz");
        store.store(bytes("abc"));
        assertThat(store.open(blob.sha256())).hasBinaryContent("abc".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void leavesNothingWhenTheSourceBreaks() throws IOException {
        BlobStore store = new BlobStore(root);
        InputStream broken = new InputStream() {
            private int left = 100_000;

            @Override
            public int read() throws IOException {
                if (left-- == 0) {
                    throw new IOException("gone");
                }
                return 'x';
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                buffer[offset] = (byte) read();
                return 1;
            }
        };
        assertThatThrownBy(() -> store.store(broken)).hasMessage("CONTENT-UNREADABLE");
        assertThat(files()).isEmpty();
    }

    @Test
    void takesTheSameContentFromManyAtOnce() throws Exception {
        BlobStore store = new BlobStore(root);
        for (int round = 0; round < 20; round++) {
            String content = "same " + round;
            List<Object> outcomes = TransactionsTest.atOnce(4, () -> store.store(bytes(content)));
            assertThat(outcomes).containsOnly(outcomes.get(0)).allMatch(Blob.class::isInstance);
        }
        assertThat(files()).hasSize(20);
    }

    @Test
    void sweepsOldOrphansAndUnfinishedFilesAndNothingElse() throws IOException {
        TestRepository r = new TestRepository(TestDatabase.H2.fresh(TestRepository.MIGRATIONS), root.resolve("blobs"));
        OrphanSweeper sweeper = new OrphanSweeper(r.blobs, r.source);
        var kept = r.document(r.session.getRootFolder(), "kept", "kept");
        Blob orphan = r.blobs.store(bytes("orphan"));
        Path unfinished = Files.writeString(r.directory.resolve("unfinished/half"), "half");
        assertThat(sweeper.sweep()).isZero();
        assertThat(sweeper.sweep(r.blobs.diskTime().plusSeconds(90_000))).isEqualTo(2);
        assertThat(unfinished).doesNotExist();
        assertThatThrownBy(() -> r.blobs.open(orphan.sha256())).hasMessage("CONTENT-MISSING");
        assertThat(TestRepository.read(kept.getContentStream())).isEqualTo("kept");
    }

    @Test
    void sparesAnOldBlobThatIsStoredAgain() throws IOException {
        TestRepository r = new TestRepository(TestDatabase.H2.fresh(TestRepository.MIGRATIONS), root.resolve("blobs"));
        Blob blob = r.blobs.store(bytes("old"));
        Files.setLastModifiedTime(r.blobs.path(blob.sha256()), java.nio.file.attribute.FileTime.from(r.blobs.diskTime().minusSeconds(900_000)));
        r.blobs.store(bytes("old"));
        assertThat(new OrphanSweeper(r.blobs, r.source).sweep()).isZero();
        r.blobs.verify(blob.sha256());
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
