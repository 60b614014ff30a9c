package org.vermilion.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

import org.vermilion.label.Level;
import org.vermilion.testing.TestDatabase;
import org.vermilion.zone.Zone;
import org.vermilion.zone.ZoneName;

/** An event and what it tells of: both or neither. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class AuditTrailTest {

    @Parameter
    TestDatabase database;

    private HikariDataSource source;
    private JdbcClient jdbc;
    private TransactionTemplate transaction;
    private AuditChain trail;

    @BeforeEach
    void open() {
        source = database.fresh("classpath:db/migration/audit");
        jdbc = JdbcClient.create(source);
        JdbcTransactionManager transactions = new JdbcTransactionManager(source);
        transaction = new TransactionTemplate(transactions);
        trail = new AuditChain(new AuditLog(jdbc), new Zone(new ZoneName("outer"), Level.INTERNAL),
                Clock.fixed(Instant.parse("2026-06-12T01:00:00Z"), ZoneOffset.UTC), transactions);
    }

    @AfterEach
    void close() {
        source.close();
    }

    @Test
    void anEventOfATransactionThatIsUndoneIsNotInTheChain() {
        append("before");
        transaction.executeWithoutResult(status -> {
            trail.append(entry("undone"));
            status.setRollbackOnly();
        });
        append("after");

        assertThat(told()).containsExactly("before", "after");
    }

    @Test
    void aRefusalStaysWhenTheTransactionItHappenedInIsUndone() {
        transaction.executeWithoutResult(status -> {
            trail.append(entry("undone"));
            trail.appendRefusal(AuditEntry.refused("liuwei", "document.sign-off", "document", "d1", Level.INTERNAL, "OWN-WORK"));
            status.setRollbackOnly();
        });

        assertThat(told()).containsExactly("document.sign-off");
    }

    @Test
    void refusesAnEventWithoutATransaction() {
        assertThatThrownBy(() -> trail.append(entry("alone"))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void tellsAlsoOfWhatOthersDoLastBeforeTheCommit() {
        transaction.executeWithoutResult(status -> {
            trail.append(entry("first"));
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void beforeCommit(boolean readOnly) {
                    trail.append(entry("last"));
                }
            });
        });

        assertThat(told()).containsExactly("first", "last");
        assertThat(jdbc.sql("select seq from audit_head").query(Long.class).single()).isEqualTo(2);
    }

    @Test
    void refusesAnEventWhenItsTransactionIsCommittedAlready() {
        List<RuntimeException> refused = new java.util.ArrayList<>();
        transaction.executeWithoutResult(status -> {
            trail.append(entry("first"));
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    try {
                        trail.append(entry("late"));
                    } catch (IllegalStateException e) {
                        refused.add(e);
                    }
                }
            });
        });

        assertThat(refused).hasSize(1);
        assertThat(told()).containsExactly("first");
    }

    private void append(String action) {
        transaction.executeWithoutResult(status -> trail.append(entry(action)));
    }

    private List<String> told() {
        return jdbc.sql("select action from audit_event order by seq").query(String.class).list();
    }

    private static AuditEntry entry(String action) {
        return AuditEntry.done("zhoumin", action, "document", "d1", Level.INTERNAL, "sha256:0");
    }
}
