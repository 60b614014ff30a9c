package org.vermilion.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vermilion.search.Entries.CLERK;
import static org.vermilion.search.Entries.entry;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.vermilion.label.Label;
import org.vermilion.search.lucene.TestIndexes;
import org.vermilion.testing.TestDatabase;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class IndexingTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    @Parameter
    TestDatabase database;

    @TempDir
    Path folder;

    private final MapSource source = new MapSource();
    private final ListAppender<ILoggingEvent> logged = new ListAppender<>();
    private HikariDataSource dataSource;
    private TransactionTemplate inTransaction;
    private SearchOutbox outbox;
    private FailingIndex index;
    private Indexing indexing;

    @BeforeEach
    void open() throws Exception {
        dataSource = database.fresh("classpath:db/migration/search");
        inTransaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        outbox = new SearchOutbox(dataSource);
        index = new FailingIndex(TestIndexes.lucene(folder.resolve("index")));
        indexing = new Indexing(index, outbox, List.of(source));
        logged.start();
        ((Logger) LoggerFactory.getLogger("org.vermilion")).addAppender(logged);
    }

    @AfterEach
    void close() {
        indexing.stop();
        index.close();
        dataSource.close();
        ((Logger) LoggerFactory.getLogger("org.vermilion")).detachAppender(logged);
    }

    @Test
    void refusesANoteOutsideATransaction() {
        assertThatThrownBy(() -> outbox.touched("document:1")).isInstanceOf(IllegalStateException.class);

        assertThat(outbox.size()).isZero();
    }

    @Test
    void refusesWhatIsNoEntrysId() {
        for (String bad : List.of("1", "document:", "other:1", "document:a b", "document:" + "x".repeat(200))) {
            assertThatThrownBy(() -> inTransaction.executeWithoutResult(status -> outbox.touched(bad)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(outbox.size()).isZero();
    }

    @Test
    void keepsNoNoteOfWhatIsRolledBack() {
        inTransaction.executeWithoutResult(status -> {
            outbox.touched("document:1");
            status.setRollbackOnly();
        });

        assertThat(outbox.size()).isZero();
        assertThat(indexing.lag()).isEqualTo(new Indexing.Lag(0, null, false, 0));
    }

    @Test
    void indexesSoonAfterTheCommit() {
        indexing.start();
        assertThat(indexing.awaitDrained(SOON)).isTrue();
        long started = System.nanoTime();

        change(entry("1", "关于薪酬的通知", ""));

        assertThat(indexing.awaitDrained(SOON)).isTrue();
        assertThat(find("薪酬")).containsExactly("1");
        assertThat(Duration.ofNanos(System.nanoTime() - started)).as("woken, not polled").isLessThan(Duration.ofMillis(2500));
    }

    @Test
    void followsChangesAndDeletions() {
        indexing.start();
        change(entry("1", "薪酬", ""));
        change(entry("2", "薪酬", ""));
        indexing.awaitDrained(SOON);

        change(entry("1", "薪酬", "", Label.PUBLIC, Set.of()));
        inTransaction.executeWithoutResult(status -> {
            source.entries.remove("document:2");
            outbox.touched("document:2");
        });

        assertThat(indexing.awaitDrained(SOON)).isTrue();
        assertThat(find("薪酬")).isEmpty();
    }

    @Test
    void keepsTheNotesWhenTheIndexFailsAndRepeatsThem() {
        change(entry("1", "薪酬", ""));
        index.failing = true;

        assertThatThrownBy(indexing::drain).isInstanceOf(IndexUnavailable.class);
        assertThat(outbox.size()).isEqualTo(1);
        assertThat(indexing.lag().oldest()).isNotNull();

        index.failing = false;
        indexing.start();
        assertThat(indexing.awaitDrained(SOON)).isTrue();
        assertThat(find("薪酬")).containsExactly("1");
    }

    @Test
    void triesAgainByItselfAfterAFailure() throws InterruptedException {
        index.failing = true;
        indexing.start();
        change(entry("1", "薪酬", ""));
        assertThat(indexing.awaitDrained(Duration.ofMillis(300))).isFalse();

        index.failing = false;

        assertThat(indexing.awaitDrained(SOON)).isTrue();
        assertThat(find("薪酬")).containsExactly("1");
    }

    @Test
    void isNotHeldUpByAnEntryThatCannotBeReadAndHidesIt() {
        change(entry("1", "薪酬", ""));
        indexing.drain();
        source.failing = "document:1";
        change(entry("1", "薪酬", ""));
        change(entry("2", "薪酬", ""));

        assertThat(indexing.drain()).isEqualTo(1);
        assertThat(find("薪酬")).containsExactly("2");
        assertThat(outbox.size()).isEqualTo(1);

        source.failing = "";
        assertThat(indexing.drain()).isZero();
        assertThat(find("薪酬")).containsExactlyInAnyOrder("1", "2");
    }

    @Test
    void keepsANoteMadeWhileItsEntryIsBeingIndexed() {
        change(entry("1", "薪酬", ""));
        index.beforeCommit = () -> change(entry("1", "预算", ""));

        indexing.drain();

        assertThat(outbox.size()).isZero(); // the second note was seen in the same pass, not deleted with the first
        assertThat(find("预算")).containsExactly("1");
        assertThat(find("薪酬")).isEmpty();
    }

    @Test
    void indexesEverythingAnewWhenTheIndexIsEmpty() {
        for (int i = 0; i < 450; i++) {
            source.set(entry("n" + i, "薪酬", ""));
        }

        indexing.start();

        assertThat(indexing.awaitDrained(SOON)).isTrue();
        assertThat(index.search(SearchQuery.of("薪酬"), CLERK).total()).isEqualTo(450);
    }

    @Test
    void leavesTheOldIndexWhenMakingItAnewFails() {
        change(entry("1", "薪酬", ""));
        indexing.drain();
        source.set(entry("2", "薪酬", ""));
        source.failing = "document:2";

        index.failing = true;
        assertThatThrownBy(indexing::rebuild).isInstanceOf(IndexUnavailable.class);
        index.failing = false;
        change(entry("3", "预算", "")); // whose commit must not take half a new index along
        indexing.drain();

        assertThat(find("薪酬")).containsExactly("1");
        assertThat(find("预算")).containsExactly("3");
        source.failing = "";
        source.entries.remove("document:1");
        indexing.rebuild();
        assertThat(find("薪酬")).containsExactly("2");
    }

    @Test
    void makesTheIndexAnewAroundWhatCannotBeRead() {
        source.set(entry("1", "薪酬", "正文"));
        source.set(entry("2", "薪酬", "正文"));
        source.set(entry("3", "薪酬", "正文"));
        source.withoutContent = "document:1";
        source.failing = "document:2";

        indexing.rebuild();

        assertThat(find("薪酬")).as("by its title, though its text is missing").containsExactlyInAnyOrder("1", "3");
        assertThat(find("正文")).containsExactly("3");
        assertThat(indexing.drain()).isEqualTo(2);
        assertThat(indexing.lag().unreadable()).isEqualTo(2);
        indexing.rebuild();
        assertThat(outbox.size()).as("noted once").isEqualTo(2);

        source.withoutContent = "";
        source.failing = "";
        assertThat(indexing.drain()).isZero();
        assertThat(find("正文")).containsExactlyInAnyOrder("1", "2", "3");
        assertThat(indexing.lag().unreadable()).isZero();
    }

    @Test
    void worksOffMoreThanOneBatch() {
        inTransaction.executeWithoutResult(status -> {
            for (int i = 0; i < 501; i++) {
                source.set(entry("n" + i, "薪酬", ""));
                outbox.touched("document:n" + i);
            }
        });

        indexing.drain();

        assertThat(outbox.size()).isZero();
        assertThat(index.search(SearchQuery.of("薪酬"), CLERK).total()).isEqualTo(501);
    }

    @Test
    void logsNothingOfAnEntry() {
        change(entry("1", "机密标题", "机密正文"));
        indexing.drain();
        change(entry("1", "机密标题", "机密正文"));
        source.failing = "document:1";
        indexing.drain();
        index.failing = true;
        indexing.start();
        assertThat(indexing.awaitDrained(Duration.ofMillis(500))).isFalse();
        indexing.stop();

        assertThat(logged.list).extracting(ILoggingEvent::getFormattedMessage)
                .anyMatch(message -> message.startsWith("document:1 could not be read"))
                .anyMatch(message -> message.startsWith("indexing failed"));
        assertThat(logged.list).allSatisfy(event -> {
            assertThat(event.getFormattedMessage()).doesNotContain("机密");
            assertThat(event.getThrowableProxy()).isNull();
        });
    }

    @Test
    void tellsHowFarItIsBehind() {
        change(entry("1", "薪酬", ""));
        change(entry("2", "薪酬", ""));

        assertThat(indexing.lag().rows()).isEqualTo(2);
        assertThat(indexing.lag().oldest()).isNotNull();
        assertThat(JdbcClient.create(dataSource).sql("select count(*) from search_outbox").query(Long.class).single())
                .isEqualTo(2);
    }

    private void change(SearchEntry entry) {
        inTransaction.executeWithoutResult(status -> {
            source.set(entry);
            outbox.touched(entry.id());
        });
    }

    private List<String> find(String text) {
        return IndexUnderTest.ids(index.search(SearchQuery.of(text), CLERK));
    }
}
