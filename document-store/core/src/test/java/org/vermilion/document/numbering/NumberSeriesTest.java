package org.vermilion.document.numbering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
import org.vermilion.issuing.IssuingNames.Span;
import org.vermilion.subject.OrganId;
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
    private static final OrganId GZW = new OrganId("gzw");
    private static final OrganId CTOU = new OrganId("ctou");

    private OpenedOnce opened;
    private NumberSeries series;

    @BeforeEach
    void open() {
        source = database.fresh("classpath:db/migration/document");
        jdbc = JdbcClient.create(source);
        JdbcTransactionManager transactions = new JdbcTransactionManager(source);
        transaction = new TransactionTemplate(transactions);
        opened = new OpenedOnce(transactions);
        series = of(SeriesShares.undivided());
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
    void aNumberBroughtAlongIsRegisteredOnceWithinWhatWasGrantedAndMovesNothing() {
        granted.add(new Span(20, 30));
        register(GZW, "滨国资〔2019〕23号");

        for (String number : List.of("滨国资〔2019〕23号", "滨国资〔2019〕31号", "滨国资〔2019〕777号")) { // taken, or not granted: all one
            assertThatThrownBy(() -> register(GZW, number)).isInstanceOf(Refusal.class).hasMessage("NUM-BROUGHT");
        }
        assertThatThrownBy(() -> register(CTOU, "滨国资〔2019〕24号")).hasMessage("NUM-BROUGHT");
        assertThat(next("滨国资", 2019)).isEqualTo("滨国资〔2019〕1号");
    }

    @Test
    void theSeriesStepsOverWhatMayBeBroughtAlongAndWhatIsTaken() {
        granted.add(new Span(2, 3));
        register(GZW, "滨国资〔2026〕3号");
        assertThat(next("滨国资", 2026)).isEqualTo("滨国资〔2026〕1号");
        granted.clear();

        assertThat(next("滨国资", 2026)).isEqualTo("滨国资〔2026〕2号");
        assertThat(next("滨国资", 2026)).isEqualTo("滨国资〔2026〕4号");
    }

    @Test
    void aSeriesIsTheOrgansThatOpenedItAndNoOthers() {
        next("滨国资", 2026);

        assertThatThrownBy(() -> transaction.execute(status -> series.takeNext(CTOU, "滨国资", 2026, document())))
                .hasMessage("NAME-FOREIGN");
        assertThat(next("滨国资", 2026)).isEqualTo("滨国资〔2026〕2号");
    }

    @Test
    void anOrganWithoutAPrefixIsTold() {
        assertThatThrownBy(() -> transaction.execute(status -> series.takeNext(GZW, null, 2026, document())))
                .hasMessage("NUM-NO-PREFIX");
    }

    @Test
    void eachZoneGivesItsShareOnlyAndLeavesWhatIsGivenAsItIs() {
        next("滨国资", 2026); // given before the series was divided
        Map<String, Map<String, String>> shares = Map.of("滨国资", Map.of("outer", "1-3", "inner", "4-9"));
        series = of(SeriesShares.of("inner", shares));
        granted.add(new Span(1, 2));

        assertThat(next("滨国资", 2026)).isEqualTo("滨国资〔2026〕4号");
        assertThatThrownBy(() -> register(GZW, "滨国资〔2026〕2号")).hasMessage("NUM-BROUGHT"); // the other zone's
        assertThatThrownBy(() -> register(GZW, "滨国资发〔2026〕2号")).hasMessage("NUM-BROUGHT");
        granted.clear();
        series = of(SeriesShares.of("outer", shares));
        jdbc.sql("update number_series set next_sequence = 2").update();
        assertThat(next("滨国资", 2026)).isEqualTo("滨国资〔2026〕2号");
        assertThat(next("滨国资", 2026)).isEqualTo("滨国资〔2026〕3号");
        assertThatThrownBy(() -> next("滨国资", 2026)).hasMessage("NUM-USED-UP");
    }

    @Test
    void aPrefixAZoneDividesASeriesAsWell() {
        Map<String, Map<String, String>> shares = Map.of("滨国资", Map.of("outer", "滨国资", "inner", "滨国资内"));
        granted.add(new Span(1, 9));
        series = of(SeriesShares.of("inner", shares));

        assertThat(next("滨国资", 2026)).isEqualTo("滨国资内〔2026〕10号");
        assertThatThrownBy(() -> register(GZW, "滨国资〔2026〕2号")).hasMessage("NUM-BROUGHT");
        register(GZW, "滨国资内〔2026〕2号");
    }

    @Test
    void aDivisionThatWouldGiveANumberTwiceIsTold() {
        assertThat(SeriesShares.problems(Map.of("滨国资", Map.of("outer", "1-4999", "inner", "5000-9999")))).isEmpty();
        for (String inner : List.of("4999-5000", "滨国资", "9-1", "第一段！")) {
            assertThat(SeriesShares.problems(Map.of("滨国资", Map.of("outer", "1-4999", "inner", inner)))).as(inner).hasSize(1);
        }
    }

    @Test
    void aNumberTakenInATransactionThatIsUndoneIsTakenAgain() {
        next("滨国资", 2026);
        transaction.executeWithoutResult(status -> {
            series.takeNext(GZW, "滨国资", 2026, document());
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

    private final List<Span> granted = new ArrayList<>();

    private NumberSeries of(SeriesShares shares) {
        return new NumberSeries(jdbc, opened, shares, (organ, prefix, year) -> organ.equals(GZW) ? List.copyOf(granted) : List.of(),
                Clock.systemUTC());
    }

    private String next(String prefix, int year) {
        return transaction.execute(status -> series.takeNext(GZW, prefix, year, document())).toString();
    }

    private void register(OrganId organ, String number) {
        transaction.executeWithoutResult(status -> series.register(organ, DocumentNumber.parse(number).orElseThrow(), document()));
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
