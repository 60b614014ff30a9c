package org.vermilion.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.vermilion.cmis.BlobStore;
import org.vermilion.cmis.EmbeddedRepository;
import org.vermilion.label.Label;
import org.vermilion.label.Level;
import org.vermilion.refusal.Refusal;
import org.vermilion.testing.TestDatabase;
import org.vermilion.testing.TestFolders;

class ContentStoreTest {

    private static final ContentPlace PLACE = ContentPlace.of("documents/2026", "d-1", "body-3.json");
    private static final Label SECRET = Label.of(Level.SECRET);

    /** A store on real parts. */
    private record Store(DataSource source, Path blobs, TransactionTemplate transaction, ContentStore content) {

        static Store on(TestDatabase database) {
            DataSource source = database.fresh("classpath:db/migration/cmis");
            Path blobs = TestFolders.create("blobs");
            JdbcTransactionManager transactions = new JdbcTransactionManager(source);
            return new Store(source, blobs, new TransactionTemplate(transactions), new ContentStore(ContentSettings.embedded(),
                    new EmbeddedRepository(source, transactions, new BlobStore(blobs), Clock.systemUTC())));
        }

        void alterEveryBlob() throws IOException {
            try (Stream<Path> files = Files.walk(blobs)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    byte[] bytes = Files.readAllBytes(file);
                    bytes[bytes.length / 2] ^= 1;
                    Files.write(file, bytes);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void storesVersionsAndReadsThemBack(TestDatabase database) {
        ContentStore content = Store.on(database).content();
        StoredContent first = content.store(PLACE, "application/json", bytes("abc"), SECRET);
        assertThat(first.digest()).isEqualTo("sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        StoredContent second = content.store(PLACE, "application/json", bytes("二"), SECRET);
        StoredContent third = content.store(PLACE, "application/json", new ByteArrayInputStream(bytes("third")), SECRET);
        assertThat(content.read(first.objectId())).isEqualTo(bytes("abc"));
        assertThat(content.read(third.objectId())).isEqualTo(bytes("third"));
        assertThat(content.versions(PLACE)).containsExactly(third, second, first);
        assertThat(content.latest(PLACE)).contains(third);
        assertThat(content.versions(ContentPlace.of("documents/2026", "d-2", "x"))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void storesLargeStreamsAsFirstAndLaterVersions(TestDatabase database) throws IOException {
        ContentStore content = Store.on(database).content();
        byte[] large = new byte[5 << 20];
        new Random(3).nextBytes(large);
        StoredContent stored = content.store(PLACE, "application/pdf", new ByteArrayInputStream(large), SECRET);
        assertThat(stored.length()).isEqualTo(large.length);
        large[0] ^= 1;
        StoredContent next = content.store(PLACE, "application/pdf", new ByteArrayInputStream(large), SECRET);
        assertThat(content.versions(PLACE)).containsExactly(next, stored);
        try (InputStream read = content.open(next.objectId())) {
            assertThat(read.readAllBytes()).isEqualTo(large);
        }
    }

    @ParameterizedTest
    @EnumSource
    void refusesAlteredContentSmallAndLarge(TestDatabase database) throws IOException {
        Store store = Store.on(database);
        StoredContent small = store.content().store(PLACE, "text/plain", bytes("abc"), SECRET);
        StoredContent large = store.content().store(PLACE, "text/plain", new byte[3 << 20], SECRET);
        store.alterEveryBlob();
        for (StoredContent each : List.of(small, large)) {
            assertThatThrownBy(() -> store.content().read(each.objectId())).isInstanceOf(Refusal.class).hasMessage("CONTENT-ALTERED");
        }
        new JdbcTemplate(store.source()).update("update cmis_object set label_digest = null");
        assertThatThrownBy(() -> store.content().open(small.objectId())).hasMessage("CONTENT-ALTERED");
    }

    @ParameterizedTest
    @EnumSource
    void refusesContentSwappedForOtherIntactContent(TestDatabase database) {
        Store store = Store.on(database);
        StoredContent one = store.content().store(PLACE, "text/plain", bytes("one"), SECRET);
        StoredContent two = store.content().store(PLACE, "text/plain", bytes("two"), SECRET);
        new JdbcTemplate(store.source()).update("update cmis_object set blob_sha256 = ? where id = ?",
                two.digest().substring(7), one.objectId());
        assertThatThrownBy(() -> store.content().read(one.objectId())).hasMessage("CONTENT-ALTERED");
    }

    @ParameterizedTest
    @EnumSource
    void isUndoneWithItsCallersTransaction(TestDatabase database) throws IOException {
        Store store = Store.on(database);
        store.transaction().executeWithoutResult(status -> {
            StoredContent stored = store.content().store(PLACE, "text/plain", bytes("gone"), SECRET);
            assertThat(store.content().read(stored.objectId())).isEqualTo(bytes("gone"));
            status.setRollbackOnly();
        });
        assertThat(store.content().versions(PLACE)).isEmpty();
        assertThat(new JdbcTemplate(store.source()).queryForObject("select count(*) from cmis_filing", Long.class)).isEqualTo(1);
        try (Stream<Path> files = Files.walk(store.blobs())) {
            assertThat(files.filter(Files::isRegularFile)).as("an orphan for the sweep").hasSize(1);
        }
        store.transaction().executeWithoutResult(status -> {
            assertThatThrownBy(() -> store.content().read("nothing")).hasMessage("ABSENT");
            store.content().store(PLACE, "text/plain", bytes("kept"), SECRET);
        });
        assertThat(store.content().versions(PLACE)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void aSourceThatBreaksLeavesTheDocumentAsItWas(TestDatabase database) {
        ContentStore content = Store.on(database).content();
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        };
        assertThatThrownBy(() -> content.store(PLACE, "text/plain", broken, SECRET)).hasMessage("CONTENT-UNREADABLE");
        assertThat(content.versions(PLACE)).isEmpty();
        StoredContent one = content.store(PLACE, "text/plain", bytes("one"), SECRET);
        assertThatThrownBy(() -> content.store(PLACE, "text/plain", broken, SECRET)).hasMessage("CONTENT-UNREADABLE");
        assertThat(content.versions(PLACE)).containsExactly(one);
        assertThat(content.store(PLACE, "text/plain", bytes("two"), SECRET)).isEqualTo(content.latest(PLACE).orElseThrow());
    }

    @ParameterizedTest
    @EnumSource
    void findsTheLatestOfEachDocumentOfASubject(TestDatabase database) {
        ContentStore content = Store.on(database).content();
        content.store(PLACE, "text/plain", bytes("one"), SECRET);
        StoredContent latest = content.store(PLACE, "text/plain", bytes("two"), SECRET);
        StoredContent sealed = content.store(ContentPlace.of("documents/2026", "d-1", "sealed.pdf"), "application/pdf", bytes("pdf"), SECRET);
        content.store(ContentPlace.of("documents/2026", "d-2", "sealed.pdf"), "application/pdf", bytes("other"), Label.PUBLIC);
        assertThat(content.find("d-1")).containsExactlyInAnyOrder(latest, sealed);
        assertThat(content.find("d-1' OR 'a' = 'a")).isEmpty();
        assertThat(content.find("\\")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void freezesAVersionForGoodAndStillTakesTheNext(TestDatabase database) {
        ContentStore content = Store.on(database).content();
        StoredContent one = content.store(PLACE, "text/plain", bytes("one"), SECRET);
        content.freeze(one.objectId());
        content.freeze(one.objectId());
        StoredContent two = content.store(PLACE, "text/plain", bytes("two"), SECRET);
        content.freeze(one.objectId());
        assertThat(content.versions(PLACE)).containsExactly(two, one);
        assertThat(content.read(one.objectId())).isEqualTo(bytes("one"));
        assertThatThrownBy(() -> content.freeze("nothing")).hasMessage("ABSENT");
    }

    @ParameterizedTest
    @EnumSource
    void recordsAnotherLevelBesideEveryVersionThatIsNotFrozen(TestDatabase database) {
        Store store = Store.on(database);
        StoredContent frozen = store.content().store(PLACE, "text/plain", bytes("one"), Label.of(Level.INTERNAL));
        store.content().freeze(frozen.objectId());
        StoredContent second = store.content().store(PLACE, "text/plain", bytes("two"), Label.of(Level.INTERNAL));
        StoredContent third = store.content().store(PLACE, "text/plain", bytes("three"), Label.of(Level.INTERNAL));
        List.of(frozen, second, third).forEach(version -> store.content().relabel(version.objectId(), SECRET));
        assertThat(new JdbcTemplate(store.source()).queryForList("select label_level from cmis_object where id in (?, ?, ?)"
                + " order by label_level", Integer.class, frozen.objectId(), second.objectId(), third.objectId()))
                .containsExactly(Level.INTERNAL.rank(), Level.SECRET.rank(), Level.SECRET.rank());
        assertThat(store.content().versions(PLACE)).containsExactly(third, second, frozen);
        assertThat(store.content().read(second.objectId())).isEqualTo(bytes("two"));
    }

    @ParameterizedTest
    @EnumSource
    void storesByManyAtOnceWithoutLosingAVersion(TestDatabase database) throws Exception {
        ContentStore content = Store.on(database).content();
        for (int round = 0; round < 8; round++) {
            ContentPlace place = ContentPlace.of("documents/y" + round, "d-" + round, "body.json");
            List<Object> outcomes = atOnce(3, () -> content.store(place, "text/plain",
                    bytes(Thread.currentThread().getName()), SECRET));
            List<Object> stored = outcomes.stream().filter(StoredContent.class::isInstance).toList();
            assertThat(stored).isNotEmpty();
            assertThat(outcomes.stream().filter(o -> !(o instanceof StoredContent)))
                    .allMatch(o -> o instanceof Refusal refusal && refusal.reason() == ContentReason.CONFLICT);
            assertThat(content.versions(place)).hasSameElementsAs(stored.stream().map(StoredContent.class::cast).toList());
            List<Object> again = atOnce(3, () -> content.store(place, "text/plain", bytes("again"), SECRET));
            assertThat(again).anyMatch(StoredContent.class::isInstance);
            assertThat(again.stream().filter(o -> !(o instanceof StoredContent)))
                    .allMatch(o -> o instanceof Refusal refusal && refusal.reason() == ContentReason.CONFLICT);
        }
    }

    @ParameterizedTest
    @EnumSource
    void makesSharedFoldersByManyAtOnce(TestDatabase database) throws Exception {
        ContentStore content = Store.on(database).content();
        java.util.concurrent.atomic.AtomicInteger number = new java.util.concurrent.atomic.AtomicInteger();
        List<Object> outcomes = atOnce(6, () -> content.store(ContentPlace.of("documents/2027", "d-" + number.incrementAndGet(), "b"),
                "text/plain", bytes("x"), SECRET));
        assertThat(outcomes).allMatch(StoredContent.class::isInstance);
    }

    @ParameterizedTest
    @ValueSource(strings = {"关于干部任免的通知", "a b", "..", ".x", "", "a/b", "a'b", "a\nb"})
    void takesNoTitleAsAName(String name) {
        assertThatThrownBy(() -> ContentPlace.of("documents/2026", "d-1", name)).isInstanceOf(Refusal.class).hasMessage("CONTENT-PLACE");
        assertThatThrownBy(() -> ContentPlace.of("documents/2026", name, "x")).hasMessage("CONTENT-PLACE");
        assertThatThrownBy(() -> new ContentPlace(List.of(name), "d-1", "x")).hasMessage("CONTENT-PLACE");
    }

    @ParameterizedTest
    @EnumSource
    void refusesAMediaTypeTheRepositoryDoesNotTake(TestDatabase database) {
        ContentStore content = Store.on(database).content();
        assertThatThrownBy(() -> content.store(PLACE, "x/" + "y".repeat(300), bytes("x"), SECRET)).hasMessage("CONTENT-REJECTED");
        assertThat(content.versions(PLACE)).isEmpty();
    }

    @Test
    void refusesWhenAnotherRepositoryCannotBeReached() {
        ContentSettings nowhere = new ContentSettings(ContentSettings.Binding.BROWSER,
                java.net.URI.create("http://127.0.0.1:9/cmis"), "r", "u", "very-secret");
        assertThatThrownBy(() -> new ContentStore(nowhere, null).store(PLACE, "text/plain", bytes("x"), SECRET))
                .isInstanceOf(Refusal.class).hasMessage("CONTENT-STORE-DOWN");
        assertThat(nowhere.toString()).doesNotContain("very-secret");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static List<Object> atOnce(int threads, Callable<?> task) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        CyclicBarrier start = new CyclicBarrier(threads);
        try {
            List<Future<Object>> running = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                running.add(pool.submit(() -> {
                    start.await();
                    try {
                        return task.call();
                    } catch (RuntimeException e) {
                        return e;
                    }
                }));
            }
            List<Object> outcomes = new ArrayList<>();
            for (Future<Object> one : running) {
                outcomes.add(one.get());
            }
            return outcomes;
        } finally {
            pool.shutdown();
        }
    }
}
