package org.vermilion.app.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import javax.sql.DataSource;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import org.vermilion.app.testing.AtOnce;

class CommitsInTurnTest {

    @TempDir
    private Path data;

    private Watched source;

    @BeforeEach
    void open() {
        source = new Watched(new DriverManagerDataSource(ZoneFiles.databaseUrl(data), "sa", ""));
        JdbcClient.create(source).sql("create table thing (id integer primary key)").update();
    }

    @Test
    void letsNobodyCommitWhileAnotherDoes() {
        assertThat(mostAtOnce(new CommitsInTurn(source))).isEqualTo(1);
        assertThat(JdbcClient.create(source).sql("select count(*) from thing").query(Long.class).single()).isEqualTo(2);
    }

    @Test
    void seesTheTwoThatCommitAtOnceWhereNobodyKeepsThemApart() {
        assertThat(mostAtOnce(new JdbcTransactionManager(source))).isEqualTo(2);
    }

    private int mostAtOnce(JdbcTransactionManager transactions) {
        TransactionTemplate transaction = new TransactionTemplate(transactions);
        AtOnce.all(2, i -> {
            transaction.executeWithoutResult(status ->
                    JdbcClient.create(source).sql("insert into thing values (?)").param(i).update());
            return i;
        });
        return source.most.get();
    }

    /** Whoever commits waits a little for the other to come along. */
    private static final class Watched extends DelegatingDataSource {

        final AtomicInteger most = new AtomicInteger();
        private final AtomicInteger within = new AtomicInteger();
        private final CountDownLatch both = new CountDownLatch(2);

        Watched(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            Connection connection = super.getConnection();
            return (Connection) Proxy.newProxyInstance(Watched.class.getClassLoader(), new Class<?>[] {Connection.class},
                    (proxy, method, arguments) -> {
                        boolean commit = method.getName().equals("commit");
                        if (commit) {
                            most.accumulateAndGet(within.incrementAndGet(), Math::max);
                            both.countDown();
                            both.await(2, TimeUnit.SECONDS);
                        }
                        try {
                            return method.invoke(connection, arguments);
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        } finally {
                            within.addAndGet(commit ? -1 : 0);
                        }
                    });
        }
    }
}
