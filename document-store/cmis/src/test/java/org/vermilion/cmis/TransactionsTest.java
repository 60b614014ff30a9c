package org.vermilion.cmis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vermilion.cmis.TestRepository.read;
import static org.vermilion.cmis.TestRepository.text;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.apache.chemistry.opencmis.client.api.Document;
import org.apache.chemistry.opencmis.client.api.Folder;
import org.apache.chemistry.opencmis.commons.exceptions.CmisBaseException;
import org.apache.chemistry.opencmis.commons.exceptions.CmisNameConstraintViolationException;
import org.apache.chemistry.opencmis.commons.exceptions.CmisUpdateConflictException;
import org.apache.chemistry.opencmis.commons.exceptions.CmisVersioningException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.vermilion.testing.TestDatabase;

class TransactionsTest {

    @ParameterizedTest
    @EnumSource
    void rollsBackWithItsCallerAndLeavesOnlyAnOrphanBlob(TestDatabase database) throws IOException {
        TestRepository r = new TestRepository(database.fresh(TestRepository.MIGRATIONS));
        String blob = r.transaction.execute(status -> {
            Document document = r.document(r.folder(r.session.getRootFolder(), "f"), "d", "gone");
            status.setRollbackOnly();
            return document.getContentStreamId();
        });
        assertThat(r.session.existsPath("/f")).isFalse();
        r.blobs.verify(blob);
        OrphanSweeper sweeper = new OrphanSweeper(r.blobs, r.source);
        Instant stored = Files.getLastModifiedTime(r.blobs.path(blob)).toInstant();
        assertThat(sweeper.sweep(stored)).isZero();
        assertThat(sweeper.sweep(stored.plusSeconds(90_000))).isEqualTo(1);
        assertThat(r.blobs.path(blob)).doesNotExist();
    }

    @ParameterizedTest
    @EnumSource
    void aRefusalLeavesTheCallersTransactionUsable(TestDatabase database) {
        TestRepository r = new TestRepository(database.fresh(TestRepository.MIGRATIONS));
        r.transaction.executeWithoutResult(status -> {
            Folder folder = r.folder(r.session.getRootFolder(), "f");
            assertThatThrownBy(() -> r.folder(r.session.getRootFolder(), "f")).isInstanceOf(CmisNameConstraintViolationException.class);
            assertThatThrownBy(() -> r.session.getObjectByPath("/none")).isInstanceOf(CmisBaseException.class);
            r.document(folder, "d", "kept");
        });
        assertThat(read(((Document) r.session.getObjectByPath("/f/d")).getContentStream())).isEqualTo("kept");
    }

    @ParameterizedTest
    @EnumSource
    void severalCallsTogetherAreOne(TestDatabase database) {
        TestRepository r = new TestRepository(database.fresh(TestRepository.MIGRATIONS));
        assertThatThrownBy(() -> r.repository.together(() -> {
            r.folder(r.session.getRootFolder(), "f");
            return r.folder(r.session.getRootFolder(), "f");
        })).isInstanceOf(CmisNameConstraintViolationException.class);
        assertThat(r.session.existsPath("/f")).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void ofManyWhoTakeTheSameNameOneGetsIt(TestDatabase database) throws Exception {
        TestRepository r = new TestRepository(database.fresh(TestRepository.MIGRATIONS));
        for (int round = 0; round < 10; round++) {
            String name = "n" + round;
            List<Object> outcomes = atOnce(4, () -> r.folder(r.session.getRootFolder(), name).getId());
            assertThat(outcomes.stream().filter(String.class::isInstance)).hasSize(1);
            assertThat(outcomes.stream().filter(o -> !(o instanceof String)))
                    .allMatch(o -> o instanceof CmisNameConstraintViolationException || o instanceof CmisUpdateConflictException);
        }
    }

    @ParameterizedTest
    @EnumSource
    void ofManyWhoCheckOutOneDoesAndNoVersionIsLost(TestDatabase database) throws Exception {
        TestRepository r = new TestRepository(database.fresh(TestRepository.MIGRATIONS));
        String id = r.document(r.session.getRootFolder(), "d", "one").getId();
        List<Object> outcomes = atOnce(4, () -> ((Document) r.session.getObject(id)).checkOut().getId());
        assertThat(outcomes.stream().filter(String.class::isInstance)).hasSize(1);
        assertThat(outcomes.stream().filter(o -> !(o instanceof String)))
                .allMatch(o -> o instanceof CmisVersioningException || o instanceof CmisUpdateConflictException);
        String copy = (String) outcomes.stream().filter(String.class::isInstance).findFirst().orElseThrow();
        List<Object> checkedIn = atOnce(3, () -> ((Document) r.session.getObject(copy)).checkIn(true, null, text("two"), "").getId());
        assertThat(checkedIn.stream().filter(String.class::isInstance)).hasSize(1);
        assertThat(((Document) r.session.getObject(id)).getAllVersions()).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void ofManyWhoUpdateWithTheSameTokenOneDoes(TestDatabase database) throws Exception {
        TestRepository r = new TestRepository(database.fresh(TestRepository.MIGRATIONS));
        Document document = r.document(r.session.getRootFolder(), "d", "one");
        List<Document> readers = List.of(again(r, document), again(r, document), again(r, document));
        java.util.Iterator<Document> each = java.util.Collections.synchronizedList(readers).iterator();
        List<Object> outcomes = atOnce(3, () -> {
            Document mine;
            synchronized (each) {
                mine = each.next();
            }
            return mine.updateProperties(Map.of("cmis:description", "mine")).getId();
        });
        assertThat(outcomes.stream().filter(String.class::isInstance)).hasSize(1);
        assertThat(outcomes.stream().filter(CmisUpdateConflictException.class::isInstance)).hasSize(2);
    }

    private static Document again(TestRepository r, Document document) {
        return (Document) r.session.getObject(document.getId());
    }

    /** What each thread got: its result or its exception. */
    static List<Object> atOnce(int threads, Callable<?> task) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        CyclicBarrier start = new CyclicBarrier(threads);
        try {
            List<Future<Object>> running = new java.util.ArrayList<>();
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
            List<Object> outcomes = new java.util.ArrayList<>();
            for (Future<Object> one : running) {
                outcomes.add(one.get());
            }
            return outcomes;
        } finally {
            pool.shutdown();
        }
    }
}
