package org.vermilion.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TestDatabaseTest {

    @ParameterizedTest
    @EnumSource
    void migratesEachDatabaseAnew(TestDatabase database) throws SQLException {
        for (int i = 0; i < 2; i++) {
            try (HikariDataSource source = database.fresh("classpath:example")) {
                assertThat(rows(source.getJdbcUrl())).isZero();
                insert(source.getJdbcUrl());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void isEmptyWithoutMigrations(TestDatabase database) {
        try (HikariDataSource source = database.fresh()) {
            assertThatThrownBy(() -> rows(source.getJdbcUrl())).isInstanceOf(SQLException.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void keepsWhatWasWrittenWhenItIsOpenedAgain(TestDatabase database) throws SQLException {
        String url = database.freshUrl("classpath:example");
        insert(url);

        try (HikariDataSource again = TestDatabase.open(url); Connection connection = again.getConnection()) {
            assertThat(connection.isValid(1)).isTrue();
            assertThat(rows(url)).isEqualTo(1);
        }
    }

    @Test
    void aClusterThatWasStoppedHasAllItsDatabasesWhenItIsStartedAgain() throws SQLException {
        String url = TestDatabase.POSTGRESQL.freshUrl("classpath:example");
        insert(url);

        TestCluster.shared().stop();
        try {
            assertThatThrownBy(() -> rows(url)).isInstanceOf(SQLException.class);
        } finally {
            TestCluster.shared().start();
        }

        assertThat(rows(url)).isEqualTo(1);
    }

    @Test
    void saysWhichPackageIsMissing(@TempDir Path empty) {
        assertThatIllegalStateException().isThrownBy(() -> TestCluster.requirePackage(empty))
                .withMessageContaining("apt-get install postgresql-15");
    }

    @Test
    void removesAFolderWithAllThatIsInIt() throws Exception {
        Path folder = TestFolders.create("example");
        Files.writeString(Files.createDirectories(folder.resolve("a/b")).resolve("c"), "x");

        TestFolders.remove(folder);

        assertThat(folder).doesNotExist();
    }

    private static void insert(String url) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url); Statement statement = connection.createStatement()) {
            statement.execute("insert into example (name) values ('朱批')");
        }
    }

    private static int rows(String url) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url); Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from example")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
