package org.vermilion.app.testing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

import javax.sql.DataSource;

import org.springframework.jdbc.core.simple.JdbcClient;

/** A row locked by a transaction of the test's own, so that several requests arrive at it before any goes on. */
public final class HeldRow implements AutoCloseable {

    private final Connection connection;
    private final JdbcClient jdbc;
    private final boolean h2;

    private HeldRow(Connection connection, JdbcClient jdbc, boolean h2) {
        this.connection = connection;
        this.jdbc = jdbc;
        this.h2 = h2;
    }

    public static HeldRow hold(TestZone zone, String table, String column, String id) {
        try {
            Connection connection = zone.application().getBean(DataSource.class).getConnection();
            connection.setAutoCommit(false);
            try (PreparedStatement lock = connection.prepareStatement(
                    "select 1 from " + table + " where " + column + " = ? for update")) {
                lock.setString(1, id);
                if (!lock.executeQuery().next()) {
                    throw new AssertionError("there is no row to hold");
                }
            }
            return new HeldRow(connection, zone.jdbc(),
                    connection.getMetaData().getDatabaseProductName().equals("H2"));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Waits until so many others wait for a lock. */
    public void awaitWaiting(int others) {
        String waiting = h2 ? "select count(*) from information_schema.sessions where blocker_id is not null"
                : "select count(*) from pg_stat_activity where wait_event_type = 'Lock'";
        Machine.await(others + " wait for the row", 10, () -> jdbc.sql(waiting).query(Long.class).single() >= others);
    }

    public void letGo() {
        try {
            connection.rollback();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            connection.rollback();
            connection.setAutoCommit(true);
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
