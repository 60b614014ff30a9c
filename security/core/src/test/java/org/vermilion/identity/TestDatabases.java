package org.vermilion.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.flywaydb.core.Flyway;

/** The two databases everything must run on: each call gives a fresh, migrated one of its own. */
public enum TestDatabases {
    H2 {
        @Override
        public String freshUrl() {
            return "jdbc:h2:file:" + temporary("vermilion-identity-h2").resolve("db") + ";WRITE_DELAY=0";
        }
    },
    POSTGRESQL {
        @Override
        public String freshUrl() {
            return Cluster.STARTED.createSchema();
        }
    };

    /** A fresh, empty database. */
    public abstract String freshUrl();

    /** A fresh database with the identity tables; the URL can be opened again to play a restart. */
    String fresh() {
        String url = freshUrl();
        try (HikariDataSource source = open(url)) {
            Flyway.configure().dataSource(source).locations("classpath:db/migration/identity").load().migrate();
        }
        return url;
    }

    public static HikariDataSource open(String url) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(url.startsWith("jdbc:h2") ? "sa" : "postgres");
        config.setPassword("");
        config.setMaximumPoolSize(16);
        return new HikariDataSource(config);
    }

    static Path temporary(String name) {
        try {
            Path folder = Files.createTempDirectory(name);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
        } catch (IOException | UncheckedIOException e) {
            // a temporary folder; the machine clears it
        }
    }

    /** A PostgreSQL of our own from Debian's binaries; as root it runs as the user postgres. */
    private static final class Cluster {

        private static final Path BIN = Path.of("/usr/lib/postgresql/15/bin");
        static final Cluster STARTED = started();

        private final int port = freePort();

        private Cluster() throws IOException {
            if (!Files.isExecutable(BIN.resolve("initdb"))) {
                throw new IllegalStateException("install the Debian package postgresql-15: no " + BIN.resolve("initdb"));
            }
            Path folder = Files.createTempDirectory("vermilion-identity-pg");
            if (root()) {
                run("chown", "postgres", folder.toString());
            }
            String data = folder.resolve("data").toString();
            runAsPostgres("initdb", "-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8",
                    "--no-sync");
            String options = "-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories=" + folder
                    + " -c max_connections=200";
            runAsPostgres("pg_ctl", "-D", data, "-o", options, "-l", folder.resolve("log").toString(), "-w", "start");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                runAsPostgres("pg_ctl", "-D", data, "-m", "immediate", "stop");
                delete(folder);
            }));
        }

        private static Cluster started() {
            try {
                return new Cluster();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        String createSchema() {
            String server = "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
            String name = "t" + UUID.randomUUID().toString().replace("-", "");
            try (Connection connection = DriverManager.getConnection(server, "postgres", "");
                    Statement statement = connection.createStatement()) {
                statement.execute("create schema " + name);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            return server + "?currentSchema=" + name;
        }

        private static void runAsPostgres(String command, String... arguments) {
            List<String> line = new ArrayList<>(root() ? List.of("runuser", "-u", "postgres", "--") : List.of());
            line.add(BIN.resolve(command).toString());
            line.addAll(List.of(arguments));
            run(line.toArray(String[]::new));
        }

        private static boolean root() {
            return System.getProperty("user.name").equals("root");
        }
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void run(String... line) {
        try {
            Path output = Files.createTempFile("vermilion-run", ".log");
            int code = new ProcessBuilder(line).directory(new java.io.File("/")).redirectErrorStream(true)
                    .redirectOutput(output.toFile()).start().waitFor();
            String said = Files.readString(output);
            Files.delete(output);
            if (code != 0) {
                throw new IllegalStateException(line[0] + " … ended with " + code + ": " + said);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
