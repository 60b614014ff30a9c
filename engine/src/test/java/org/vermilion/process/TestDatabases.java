package org.vermilion.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import com.zaxxer.hikari.HikariDataSource;
import org.flywaydb.core.Flyway;

/** The two databases everything has to work on: H2 in a file, and a PostgreSQL cluster of the tests' own. */
public enum TestDatabases {
    H2 {
        @Override
        String url() {
            return "jdbc:h2:file:" + FOLDER.resolve("h2-" + COUNT.incrementAndGet()) + ";WRITE_DELAY=0";
        }
    },
    POSTGRESQL {
        @Override
        String url() {
            String name = "test" + COUNT.incrementAndGet();
            run("psql", "-h", FOLDER.toString(), "-p", Cluster.PORT, "-d", "postgres", "-c", "create database " + name);
            return "jdbc:postgresql://127.0.0.1:" + Cluster.PORT + "/" + name + "?user=postgres";
        }
    };

    private static final Path FOLDER = folder();
    private static final AtomicInteger COUNT = new AtomicInteger();

    abstract String url();

    /** The address of a new, empty database with our tables in it. */
    public String fresh() {
        String url = url();
        try (HikariDataSource source = open(url)) {
            Flyway.configure().dataSource(source).locations("classpath:db/migration/engine").load().migrate();
        }
        return url;
    }

    /** A pool on a database. */
    public static HikariDataSource open(String url) {
        HikariDataSource source = new HikariDataSource();
        source.setJdbcUrl(url);
        source.setMaximumPoolSize(16);
        return source;
    }

    private static Path folder() {
        try {
            Path folder = Files.createTempDirectory("vermilion-test");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(folder)));
            return folder;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void remove(Path folder) {
        if (Files.exists(folder.resolve("pg/postmaster.pid"))) {
            run("pg_ctl", "-D", folder.resolve("pg").toString(), "-m", "immediate", "stop");
        }
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Runs one of PostgreSQL's programs, as its own user where the tests run as root (it refuses root). */
    private static void run(String program, String... arguments) {
        List<String> command = new ArrayList<>();
        if (System.getProperty("user.name").equals("root")) {
            command.addAll(List.of("runuser", "-u", "postgres", "--"));
        }
        command.add("/usr/lib/postgresql/15/bin/" + program);
        command.addAll(List.of(arguments));
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true)
                    .redirectOutput(FOLDER.resolve("commands.log").toFile()).directory(FOLDER.toFile()).start();
            if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IllegalStateException(program + " failed: " + Files.readString(FOLDER.resolve("commands.log")));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static final class Cluster {

        static final String PORT = start();

        private static String freePort() throws IOException {
            try (ServerSocket free = new ServerSocket(0)) {
                return String.valueOf(free.getLocalPort());
            }
        }

        private static String start() {
            try {
                String port = freePort();
                Files.setPosixFilePermissions(FOLDER, PosixFilePermissions.fromString("rwxrwxrwx"));
                String data = FOLDER.resolve("pg").toString();
                run("initdb", "-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-sync");
                run("pg_ctl", "-D", data, "-w", "-l", FOLDER.resolve("pg.log").toString(), "-o",
                        "-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories=" + FOLDER, "start");
                return port;
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }
}
