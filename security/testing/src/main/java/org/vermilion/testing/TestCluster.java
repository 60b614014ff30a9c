package org.vermilion.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;

/**
 * A PostgreSQL cluster of the tests' own from Debian's programs, on a free port of 127.0.0.1 and in a temporary folder.
 * It is started by whoever asks first and gone with the process of the tests. Thread-safe.
 *
 * <p>PostgreSQL refuses to run as root: where the tests do, it runs as the user postgres. It does not wait for the disk
 * (fsync off): tests kill processes, not the machine.
 */
public final class TestCluster {

    private static final Path PROGRAMS = Path.of("/usr/lib/postgresql/15/bin");
    private static final boolean ROOT = System.getProperty("user.name").equals("root");
    private static final long PATIENCE_SECONDS = 120;

    private static @Nullable TestCluster shared;

    private final Path folder;
    private final String data;
    private final int port;
    private final AtomicInteger databases = new AtomicInteger();

    private TestCluster() {
        requirePackage(PROGRAMS);
        folder = TestFolders.unmanaged("postgresql");
        data = folder.resolve("data").toString();
        port = freePort();
        Runtime.getRuntime().addShutdownHook(new Thread(this::remove));
        if (ROOT) {
            run(List.of("chown", "postgres", folder.toString()));
        }
        postgres("initdb", "-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync");
        start();
    }

    /** The one of this process, started at the first call. */
    public static synchronized TestCluster shared() {
        if (shared == null) {
            shared = new TestCluster();
        }
        return shared;
    }

    /** Makes an empty database, or a copy of one nobody is connected to, and gives its name. */
    String createDatabase(@Nullable String template) {
        String name = "test" + databases.incrementAndGet();
        try (Connection connection = DriverManager.getConnection(url("postgres"));
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name + (template == null ? "" : " template " + template));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return name;
    }

    /** Stops the server at once, as a crash would: open connections break, new ones are refused. */
    public synchronized void stop() {
        postgres("pg_ctl", "-D", data, "-m", "immediate", "-w", "stop");
    }

    /** Starts the server that was stopped, on the same port and with all its databases; returns when it answers. */
    public synchronized void start() {
        String options = "-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories=" + folder
                + " -c max_connections=400 -c fsync=off -c full_page_writes=off";
        postgres("pg_ctl", "-D", data, "-l", folder.resolve("log").toString(), "-w", "-o", options, "start");
    }

    static void requirePackage(Path programs) {
        if (!Files.isExecutable(programs.resolve("initdb"))) {
            throw new IllegalStateException("these tests need PostgreSQL 15 in " + programs
                    + "; install the Debian package postgresql-15 (apt-get install postgresql-15)");
        }
    }

    /** The JDBC address, with the user in it: all another process needs. */
    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?user=postgres";
    }

    private void remove() {
        if (Files.exists(Path.of(data, "postmaster.pid"))) {
            stop();
        }
        try { // not waited for: thousands of files, and a busy disk must not hold up the end of the process
            new ProcessBuilder("rm", "-rf", folder.toString()).start();
        } catch (IOException e) {
            System.err.println(folder + " could not be removed: " + e);
        }
    }

    private void postgres(String program, String... arguments) {
        List<String> line = new ArrayList<>(ROOT ? List.of("runuser", "-u", "postgres", "--") : List.of());
        line.add(PROGRAMS.resolve(program).toString());
        line.addAll(List.of(arguments));
        run(line);
    }

    private void run(List<String> line) {
        try {
            Path said = Files.createTempFile("vermilion-test-", ".out"); // a pipe would stay open with the server
            try {
                Process process = new ProcessBuilder(line).directory(folder.toFile()).redirectErrorStream(true)
                        .redirectOutput(said.toFile()).start();
                if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
                    process.destroyForcibly();
                    throw new IllegalStateException(line + " failed: " + Files.readString(said));
                }
            } finally {
                Files.delete(said);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
