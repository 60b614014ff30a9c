package org.vermilion.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import org.vermilion.access.AccessGuard;
import org.vermilion.label.Level;
import org.vermilion.refusal.Refusal;
import org.vermilion.signature.keys.CertificateHolder;
import org.vermilion.signature.keys.KeyName;
import org.vermilion.signature.keys.KeyVault;
import org.vermilion.signature.signing.Signing;
import org.vermilion.signature.verifying.TrustAnchors;
import org.vermilion.subject.Clearance;
import org.vermilion.subject.OrganId;
import org.vermilion.subject.PersonId;
import org.vermilion.subject.Post;
import org.vermilion.subject.Role;
import org.vermilion.subject.Subject;
import org.vermilion.subject.UnitId;
import org.vermilion.testing.TestDatabase;
import org.vermilion.zone.Zone;
import org.vermilion.zone.ZoneName;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class AuditChainTest {

    private static final Zone OUTER = new Zone(new ZoneName("outer"), Level.INTERNAL);
    private static final Subject AUDITOR = subject("guofeng", Role.AUDIT_ADMIN);

    @Parameter
    TestDatabase database;

    @TempDir
    Path keys;

    private HikariDataSource source;
    private JdbcClient jdbc;
    private TransactionTemplate transaction;
    private AuditChain chain;
    private AuditBook book;
    private Anchors anchors;
    private KeyVault vault;

    @BeforeEach
    void open() {
        source = database.fresh("classpath:db/migration/audit");
        jdbc = JdbcClient.create(source);
        JdbcTransactionManager transactions = new JdbcTransactionManager(source);
        transaction = new TransactionTemplate(transactions);
        Clock clock = Clock.offset(Clock.fixed(Instant.parse("2026-06-12T01:00:00Z"), ZoneOffset.UTC), Duration.ZERO);
        vault = KeyVault.open(keys, "outer", "a-long-enough-password".toCharArray(), clock);
        vault.issue(new KeyName("audit/outer"), new CertificateHolder("outer audit", "Vermilion"));
        AuditLog log = new AuditLog(jdbc);
        chain = new AuditChain(log, OUTER, clock, transactions);
        anchors = new Anchors(log, new Signing(vault, clock), OUTER, clock, transactions, Duration.ofMillis(400));
        book = new AuditBook(log, new AccessGuard(OUTER), anchors, transaction, vault, chain, OUTER);
    }

    @AfterEach
    void close() {
        source.close();
    }

    @Test
    void eachEventBearsTheHashOfTheOneBefore() {
        append(5);

        AuditVerdict verdict = verify();
        assertThat(verdict.holds()).as(verdict.en()).isTrue();
        assertThat(verdict.events()).isEqualTo(5);
    }

    @Test
    void manyAtOnceMakeOneChainWithoutGaps() throws Exception {
        int people = 8;
        int each = 25;
        ExecutorService pool = Executors.newFixedThreadPool(people);
        CountDownLatch go = new CountDownLatch(1);
        for (int p = 0; p < people; p++) {
            pool.submit(() -> {
                go.await();
                for (int i = 0; i < each; i++) {
                    transaction.executeWithoutResult(status -> {
                        chain.append(entry("first"));
                        chain.append(entry("second"));
                    });
                }
                return null;
            });
        }
        go.countDown();
        pool.shutdown();

        assertThat(pool.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
        assertThat(verify().holds()).isTrue();
        assertThat(verify().events()).isEqualTo(2L * people * each);
    }

    @Test
    void saysWhereARowWasEdited() {
        append(9);
        Map<String, String> edits = Map.of("actor", "'somebody'", "action", "'x'", "object_id", "'x'", "outcome", "'x'",
                "level", "null", "digest", "'x'", "at", "'2020-01-01T00:00:00.000Z'", "reason_code", "'x'", "zone", "'inner'");
        edits.forEach((column, value) -> {
            String before = jdbc.sql("select " + column + " from audit_event where seq = 4").query(String.class)
                    .optional().orElse(null);
            jdbc.sql("update audit_event set " + column + " = " + value + " where seq = 4").update();
            assertThat(verify().holds()).as(column).isFalse();
            assertThat(verify().brokenAt()).as(column).isEqualTo(4);
            jdbc.sql("update audit_event set " + column + " = :v where seq = 4").param("v", before).update();
            assertThat(verify().holds()).as(column).isTrue();
        });
    }

    @Test
    void saysWhereARowIsMissing() {
        append(9);
        jdbc.sql("delete from audit_event where seq = 6").update();

        assertThat(verify().brokenAt()).isEqualTo(6);
    }

    @Test
    void findsTheEndCutOffAndTheHeadMovedBack() {
        append(9);
        book.anchorNow();
        String hash = jdbc.sql("select hash from audit_event where seq = 7").query(String.class).single();
        jdbc.sql("delete from audit_event where seq > 7").update();
        jdbc.sql("update audit_head set seq = 7, hash = ?").param(hash).update();

        assertThat(verify().holds()).as("an anchor tells of more").isFalse();
    }

    @Test
    void findsAChainRewrittenFromTheStart() {
        append(3);
        book.anchorNow();
        String hash = AuditEvent.GENESIS;
        for (AuditEvent event : events()) {
            AuditEvent forged = AuditEvent.following(hash, event.seq(), event.at(), event.zone(), entry("forged"));
            jdbc.sql("update audit_event set actor = ?, action = ?, hash = ? where seq = ?")
                    .params(forged.entry().actor(), forged.entry().action(), forged.hash(), forged.seq()).update();
            hash = forged.hash();
        }
        jdbc.sql("update audit_head set hash = ?").param(hash).update();

        assertThat(verify().holds()).as("the anchor fits the old chain only").isFalse();
    }

    @Test
    void anExportIsCheckedWithoutUsAndOnlyUnderItsAnchors() {
        append(12);
        String export = export();

        assertThat(AuditExport.verify(new StringReader(export), trust()).holds()).isTrue();
        KeyVault stranger = KeyVault.open(keys.resolve("other"), "outer", "another-password".toCharArray(),
                Clock.fixed(Instant.parse("2026-06-12T01:00:00Z"), ZoneOffset.UTC));
        assertThat(AuditExport.verify(new StringReader(export), TrustAnchors.of(stranger.anchors())).holds()).isFalse();
    }

    @Test
    void anExportWithAnyLineChangedMissingOrMovedDoesNotHold() {
        append(12);
        List<String> lines = export().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            List<String> missing = new ArrayList<>(lines);
            missing.remove(i);
            assertThat(holds(missing)).as("line %d missing", i + 1).isFalse();
            List<String> changed = new ArrayList<>(lines);
            changed.set(i, lines.get(i).replaceFirst("[0-8]\"", "9\""));
            if (!changed.equals(lines)) {
                assertThat(holds(changed)).as("line %d changed", i + 1).isFalse();
            }
        }
        List<String> moved = new ArrayList<>(lines);
        moved.add(2, moved.remove(5));
        assertThat(holds(moved)).as("a line moved").isFalse();
    }

    @Test
    void anExtractTellsOfOneObjectAndHidesTheOthersButHolds() {
        append(3);
        transaction.executeWithoutResult(status -> chain.append(
                AuditEntry.done("zhoumin", "document.draft", "document", "mine", Level.INTERNAL, "sha256:x")));
        append(3);
        StringBuilder extract = new StringBuilder();
        book.extract(book.of("document", "mine"), event -> event.entry().objectId().equals("mine"), line -> extract.append(line).append('\n'));

        AuditExport.Checked checked = AuditExport.read(new StringReader(extract.toString()), trust());
        assertThat(checked.verdict().holds()).as(checked.verdict().en()).isTrue();
        assertThat(checked.events()).extracting(e -> e.entry().objectId()).containsExactly("mine");
        assertThat(extract.toString()).doesNotContain("other-object");
    }

    @Test
    void askingAgainUsesTheAnchorThatCoversWhatIsShown() {
        append(3);
        String first = export();
        String second = export();

        assertThat(jdbc.sql("select count(*) from audit_anchor").query(Integer.class).single()).isEqualTo(1);
        assertThat(second).isEqualTo(first);
        append(1);
        assertThat(export().lines().count()).as("the new event, both exports told, and one more anchor").isGreaterThan(first.lines().count() + 3);
        assertThat(AuditExport.verify(new StringReader(export()), trust()).holds()).isTrue();
    }

    @Test
    void manyAskersShareOneAnchorInItsTime() throws Exception {
        append(1);
        export();
        ExecutorService pool = Executors.newFixedThreadPool(8);
        List<java.util.concurrent.Future<Boolean>> all = new ArrayList<>();
        long start = System.nanoTime();
        for (int i = 0; i < 16; i++) {
            all.add(pool.submit(() -> {
                append(1);
                return AuditExport.verify(new StringReader(export()), trust()).holds();
            }));
        }
        for (java.util.concurrent.Future<Boolean> each : all) {
            assertThat(each.get(60, TimeUnit.SECONDS)).isTrue();
        }
        pool.shutdown();
        long spans = (System.nanoTime() - start) / Duration.ofMillis(400).toNanos() + 1;
        assertThat(jdbc.sql("select count(*) from audit_anchor").query(Long.class).single()).isLessThanOrEqualTo(spans + 1);
    }

    @Test
    void othersWriteWhileAnExportIsTakenAway() {
        append(3);
        List<Long> written = new ArrayList<>();
        book.export(AUDITOR, line -> {
            append(1); // on a connection of its own: would wait for ever if the chain were held
            written.add(1L);
        });

        assertThat(written).hasSizeGreaterThan(4);
        assertThat(verify().holds()).isTrue();
    }

    @Test
    void onlyTheAuditAdministratorLooksAtTheChain() {
        for (Role role : Role.values()) {
            if (role != Role.AUDIT_ADMIN) {
                Subject other = subject("somebody", role);
                assertThatThrownBy(() -> book.page(other, AuditFilter.of(null, null, null, null, null), Long.MAX_VALUE, 10))
                        .isInstanceOf(Refusal.class);
                assertThatThrownBy(() -> book.verify(other)).isInstanceOf(Refusal.class);
                assertThatThrownBy(() -> book.export(other, line -> { })).isInstanceOf(Refusal.class);
            }
        }
    }

    @Test
    void pagesGoBackwardsAndFiltersAreComparedWhole() {
        append(30);

        List<AuditEvent> first = book.page(AUDITOR, AuditFilter.of("zhoumin", null, null, null, "done"), Long.MAX_VALUE, 20);
        assertThat(first).extracting(AuditEvent::seq).startsWith(30L).hasSize(20);
        assertThat(book.page(AUDITOR, AuditFilter.of("' or '1'='1", null, null, null, null), Long.MAX_VALUE, 20)).isEmpty();
        assertThat(book.page(AUDITOR, AuditFilter.of("%", null, null, null, null), Long.MAX_VALUE, 20)).isEmpty();
    }

    private void append(int count) {
        for (int i = 0; i < count; i++) {
            transaction.executeWithoutResult(status -> chain.append(entry("document.revise")));
        }
    }

    private static AuditEntry entry(String action) {
        return AuditEntry.done("zhoumin", action, "document", "other-object", Level.INTERNAL, "sha256:0");
    }

    private AuditVerdict verify() {
        return book.verify(AUDITOR);
    }

    private List<AuditEvent> events() {
        List<AuditEvent> all = new ArrayList<>(book.page(AUDITOR, AuditFilter.of(null, null, null, null, null), Long.MAX_VALUE, 1000));
        java.util.Collections.reverse(all);
        return all;
    }

    private String export() {
        StringBuilder lines = new StringBuilder();
        transaction.executeWithoutResult(status -> book.export(AUDITOR, line -> lines.append(line).append('\n')));
        return lines.toString();
    }

    private boolean holds(List<String> lines) {
        return AuditExport.verify(new StringReader(String.join("\n", lines)), trust()).holds();
    }

    private TrustAnchors trust() {
        return TrustAnchors.of(vault.anchors());
    }

    private static Subject subject(String account, Role role) {
        return new Subject(new PersonId(account), new OrganId("gzw"), Set.of(new Post(role, new UnitId("gzw"))),
                Clearance.NONE);
    }
}
