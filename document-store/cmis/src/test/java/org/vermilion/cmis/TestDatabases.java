package org.vermilion.cmis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import java.util.stream.Stream;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.FileSystemUtils;

/** Fresh migrated databases: H2 in a file, and PostgreSQL in a cluster of its own that lives as long as the test process. */
public final class TestDatabases {

    private static final String BIN = "/usr/lib/postgresql/15/bin/";
    private static final List<Path> TEMPORARY = new CopyOnWriteArrayList<>();
    private static int port;
    private static String cluster = "";

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            if (!cluster.isEmpty()) {
                run("runuser", "-u", "postgres", "--", BIN + "pg_ctl", "-D", cluster, "-m", "immediate", "stop");
            }
            for (Path directory : TEMPORARY) {
                FileSystemUtils.deleteRecursively(directory.toFile());
            }
        }));
    }

    private TestDatabases() {
    }

    /** One of each sort; what a parameterised test runs on. */
    public static Stream<Kind> kinds() {
        return Stream.of(new Kind("H2", () -> h2(temporary("h2").resolve("db"))), new Kind("PostgreSQL", TestDatabases::postgres));
    }

    public record Kind(String name, Supplier<DataSource> fresh) {
        @Override
        public String toString() {
            return name;
        }
    }

    static DataSource h2(Path file) {
        return migrated("jdbc:h2:file:" + file + ";WRITE_DELAY=0", "sa");
    }

    static Path temporary(String name) {
        try {
            Path directory = Files.createTempDirectory("vermilion-cmis-" + name);
            TEMPORARY.add(directory);
            return directory;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static synchronized DataSource postgres() {
        if (port == 0) {
            port = startCluster();
        }
        String name = "t" + UUID.randomUUID().toString().replace("-", "");
        try (HikariDataSource admin = pool("jdbc:postgresql://127.0.0.1:" + port + "/postgres", "vermilion")) {
            new JdbcTemplate(admin).execute("create database " + name);
        }
        return migrated("jdbc:postgresql://127.0.0.1:" + port + "/" + name, "vermilion");
    }

    private static DataSource migrated(String url, String user) {
        HikariDataSource source = pool(url, user);
        Flyway.configure().dataSource(source).locations("classpath:db/migration/cmis").load().migrate();
        return source;
    }

    private static HikariDataSource pool(String url, String user) {
        HikariDataSource source = new HikariDataSource();
        source.setJdbcUrl(url);
        source.setUsername(user);
        source.setPassword("");
        source.setMaximumPoolSize(8);
        source.setMinimumIdle(1);
        return source;
    }

    private static int startCluster() {
        try (ServerSocket free = new ServerSocket(0)) {
            int chosen = free.getLocalPort();
            free.close();
            Path home = temporary("pg");
            run("chown", "postgres", home.toString());
            String data = home.resolve("data").toString();
            run("runuser", "-u", "postgres", "--", BIN + "initdb", "-D", data, "-A", "trust", "-U", "vermilion", "-E", "UTF8", "--locale=C.UTF-8");
            run("runuser", "-u", "postgres", "--", BIN + "pg_ctl", "-D", data, "-w", "-l", home.resolve("log").toString(),
                    "-o", "-p " + chosen + " -c listen_addresses=127.0.0.1 -c max_connections=400 -c unix_socket_directories=''", "start");
            cluster = data;
            return chosen;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void run(String... command) {
        try {
            Path output = Files.createTempFile("vermilion-cmis", ".out");
            output.toFile().deleteOnExit();
            int code = new ProcessBuilder(command).directory(Path.of("/tmp").toFile()).redirectErrorStream(true)
                    .redirectOutput(output.toFile()).start().waitFor(); // a file, as a pipe would stay open with the cluster
            if (code != 0) {
                throw new IllegalStateException(List.of(command) + " failed (these tests run as root on Debian with"
                        + " postgresql-15): " + Files.readString(output));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
