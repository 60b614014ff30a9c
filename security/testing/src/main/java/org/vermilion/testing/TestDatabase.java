package org.vermilion.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;

/**
 * The two databases everything must run on: H2 in a file, with the settings of the program, and PostgreSQL 15 in a
 * cluster of the tests' own ({@link TestCluster}). Thread-safe.
 *
 * <p>Made to be the source of a parameterised test: {@code @EnumSource(TestDatabase.class)}.
 */
public enum TestDatabase {
    H2 {
        private static final String FILE = ".mv.db";

        @Override
        String create(@Nullable String template) {
            Path database = TestFolders.create("h2").resolve("database");
            if (template != null) {
                try {
                    Files.copy(Path.of(template + FILE), Path.of(database + FILE));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            return database.toString();
        }

        @Override
        String url(String name) {
            return "jdbc:h2:file:" + name + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";
        }
    },
    POSTGRESQL {
        @Override
        String create(@Nullable String template) {
            return TestCluster.shared().createDatabase(template);
        }

        @Override
        String url(String name) {
            return TestCluster.shared().url(name);
        }
    };

    /** Enough for the races of the tests; the cluster bears many such pools. */
    private static final int CONNECTIONS = 16;
    private static final long IDLE_MILLIS = 10_000;

    /** Names of migrated databases by their migrations: a copy is made much faster than by migrating again. */
    private final Map<List<String>, String> templates = new HashMap<>();

    /** Makes an empty database, or a copy of one nobody has open, and gives its name. */
    abstract String create(@Nullable String template);

    abstract String url(String name);

    /**
     * The address of a new database of its own, not opened yet. It lives as long as the process of the tests, can be
     * opened again to play a restart, and by another process.
     *
     * @param migrationLocations where Flyway finds the migrations, such as {@code classpath:db/migration/audit}; none
     *        leaves it empty
     */
    public synchronized String freshUrl(String... migrationLocations) {
        return url(create(migrationLocations.length == 0 ? null
                : templates.computeIfAbsent(List.of(migrationLocations), this::migrated)));
    }

    private String migrated(List<String> locations) {
        String name = create(null);
        Flyway.configure().dataSource(url(name), null, null).locations(locations.toArray(String[]::new)).load().migrate();
        return name;
    }

    /** {@link #freshUrl} opened; its address is {@code getJdbcUrl()}. To be closed by the caller. */
    public HikariDataSource fresh(String... migrationLocations) {
        return open(freshUrl(migrationLocations));
    }

    /**
     * A pool on a database that is there already. To be closed by the caller.
     *
     * @param url from {@link #freshUrl}
     */
    public static HikariDataSource open(String url) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(1);
        config.setIdleTimeout(IDLE_MILLIS);
        return new HikariDataSource(config);
    }
}
