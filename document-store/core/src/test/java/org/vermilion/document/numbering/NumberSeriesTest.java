package org.vermilion.document.numbering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import org.vermilion.document.DocumentId;
import org.vermilion.text.DocumentNumber;
import org.vermilion.refusal.Refusal;
import org.vermilion.testing.TestDatabase;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class NumberSeriesTest {

    @Parameter
    TestDatabase database;

    private HikariDataSource source;
    private JdbcClient jdbc;
    private TransactionTemplate transaction;
    private NumberSeries series;

    @BeforeEach
    void open() {
        source = database.fresh("classpath:db/migration/document");
        jdbc = JdbcClient.create(source);
        JdbcTransactionManager transactions = new JdbcTransactionManager(source);
        transaction = new TransactionTemplate(transactions);
        series = new NumberSeries(jdbc, new OpenedOnce(transactions), Clock.systemUTC());
    }

    @AfterEach
    void close() {
        source.close();
    }

    @Test
    void eachNumberIsTheNextOfItsCodeAndYear() {
        assertThat(next("滨国资", 2026)).isEqualTo("滨国资〔2026〕1号");
        assertThat(next("滨国资", 2026)).isEqualTo("滨国资〔2026〕2号");
        assertThat(next("滨国资", 2027)).isEqualTo("滨国资〔2027〕1号");
        assertThat(next("滨国资党", 2026)).isEqualTo("滨国资党〔2026〕1号");
    }

    @Test
    void aNumberBroughtAlongIsRegisteredOnceAndTheSeriesGoesOnBehindTheHighest() {
        register("渝国资发〔2019〕23号");
        register("渝国资发〔2019〕8号");

        assertThatThrownBy(() -> register("渝国资发〔2019〕23号")).isInstanceOf(Refusal.class).hasMessage("NUM-DUP");
        assertThat(next("渝国资发", 2019)).isEqualTo("渝国资发〔2019〕24号");
    }

    @Test
    void aNumberTakenInATransactionThatIsUndoneIsTakenAgain() {
        next("滨国资", 2026);
        transaction.executeWithoutResult(status -> {
            series.takeNext("滨国资", 2026, document());
            status.setRollbackOnly();
        });

        assertThat(next("滨国资", 2026)).isEqualTo("滨国资〔2026〕2号");
    }

    @Test
    void manyAtOnceTakeConsecutiveNumbersWithoutGapOrDoubleEvenTheFirst() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(8);
        List<Callable<String>> clerks = IntStream.range(0, 40).<Callable<String>>mapToObj(i -> () -> next("滨国资", 2026)).toList();

        List<String> taken = new ArrayList<>();
        for (Future<String> number : pool.invokeAll(clerks)) {
            taken.add(number.get());
        }
        pool.shutdown();

        assertThat(taken).containsExactlyInAnyOrderElementsOf(
                IntStream.rangeClosed(1, 40).mapToObj(i -> "滨国资〔2026〕" + i + "号").toList());
    }

    private String next(String prefix, int year) {
        return transaction.execute(status -> series.takeNext(prefix, year, document())).toString();
    }

    private void register(String number) {
        transaction.executeWithoutResult(status -> series.register(DocumentNumber.parse(number).orElseThrow(), document()));
    }

    /** A document for the number to belong to. */
    private DocumentId document() {
        DocumentId id = DocumentId.random();
        jdbc.sql("""
                insert into document (id, organ, unit, drafter, level, compartments, status, version, digest, revision,
                  created_at, updated_at)
                values (?, 'gzw', 'gzw', 'zhoumin', 1, '', 'SIGNED_OFF', 1, 'x', 1, current_timestamp, current_timestamp)""")
                .param(id.value()).update();
        return id;
    }
}
