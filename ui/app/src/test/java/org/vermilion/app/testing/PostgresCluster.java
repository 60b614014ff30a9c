package org.vermilion.app.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A PostgreSQL of our own from Debian's binaries; as root it runs as the user postgres. It can be stopped and started. */
public final class PostgresCluster {

    private static final Path BIN = Path.of("/usr/lib/postgresql/15/bin");

    private final Path directory = Machine.directory("postgres");
    private final String data = directory.resolve("data").toString();
    private final int port = Machine.freePort();

    public PostgresCluster() {
        if (!Files.isExecutable(BIN.resolve("initdb"))) {
            throw new IllegalStateException("install the Debian package postgresql-15: there is no " + BIN.resolve("initdb"));
        }
        if (Machine.isRoot()) {
            Machine.run("chown", "postgres", directory.toString());
        }
        as("initdb", "-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync");
        start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            stop();
            Machine.delete(directory);
        }));
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    /** The address of a new, empty database. */
    public String database(String name) {
        as("createdb", "-h", "127.0.0.1", "-p", Integer.toString(port), "-U", "postgres", name);
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + name;
    }

    /** Writes the database as SQL. */
    public void dump(Path file) throws IOException {
        Path there = directory.resolve("dump.sql"); // where the server's user may write
        as("pg_dump", "-h", "127.0.0.1", "-p", Integer.toString(port), "-U", "postgres", "--no-owner", "-f", there.toString(),
                "postgres");
        Files.copy(there, file);
        Files.delete(there);
    }

    /** Fills the empty database from SQL. */
    public void load(Path file) throws IOException {
        Path there = Files.copy(file, directory.resolve("load.sql"));
        Machine.run("chmod", "644", there.toString());
        as("psql", "-q", "-h", "127.0.0.1", "-p", Integer.toString(port), "-U", "postgres", "-v", "ON_ERROR_STOP=1", "-f",
                there.toString(), "postgres");
        Files.delete(there);
    }

    public void start() {
        as("pg_ctl", "-D", data, "-o", "-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories="
                + directory + " -c max_connections=100", "-l", directory.resolve("log").toString(), "-w", "start");
    }

    /** Stops it at once, as if its machine had gone; connections break in the middle. */
    public void stop() {
        as("pg_ctl", "-D", data, "-m", "immediate", "-w", "stop");
    }

    private static void as(String command, String... arguments) {
        List<String> line = new ArrayList<>(Machine.isRoot() ? List.of("runuser", "-u", "postgres", "--") : List.of());
        line.add(BIN.resolve(command).toString());
        line.addAll(List.of(arguments));
        Machine.run(line.toArray(String[]::new));
    }
}
