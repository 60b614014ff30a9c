package org.vermilion.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A PostgreSQL 15 of the bench's own, as Debian configures it: durable at commit, nothing tuned. */
final class PostgresCluster implements AutoCloseable {

    private static final Path BINARIES = Path.of("/usr/lib/postgresql/15/bin");
    private static final long TICK_MILLIS = 10; // the kernel counts CPU time in hundredths of a second

    private final Path folder;
    private final int port;
    private final long postmaster;
    private final Thread atExit = new Thread(this::stop);

    private PostgresCluster(Path folder, int port, long postmaster) {
        this.folder = folder;
        this.port = port;
        this.postmaster = postmaster;
        Runtime.getRuntime().addShutdownHook(atExit);
    }

    static PostgresCluster start(Path folder) throws IOException {
        if (!Files.isExecutable(BINARIES.resolve("initdb"))) {
            throw new IllegalStateException("缺少 Debian 软件包 postgresql-15。 / The Debian package postgresql-15 is missing.");
        }
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        String data = folder.resolve("pg").toString();
        run(folder, "initdb", "-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8");
        run(folder, "pg_ctl", "-D", data, "-w", "-l", folder.resolve("pg.log").toString(), "-o",
                "-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories=" + folder, "start");
        long pid = Long.parseLong(Files.readAllLines(folder.resolve("pg/postmaster.pid")).get(0).strip());
        return new PostgresCluster(folder, port, pid);
    }

    /** The address of a new, empty database. */
    String database(String name) {
        run(folder, "psql", "-h", folder.toString(), "-p", String.valueOf(port), "-U", "postgres", "-d", "postgres", "-c",
                "create database " + name);
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + name;
    }

    /** The CPU time of all its processes, those that have ended included. */
    Duration cpu() {
        try (Stream<Path> processes = Files.list(Path.of("/proc"))) {
            long ticks = processes.filter(one -> one.getFileName().toString().matches("\\d+")).mapToLong(this::ticks).sum();
            return Duration.ofMillis(ticks * TICK_MILLIS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long ticks(Path process) {
        String[] fields;
        try {
            String stat = Files.readString(process.resolve("stat"));
            fields = stat.substring(stat.lastIndexOf(')') + 2).split(" "); // from the state on: field 3 of proc(5)
        } catch (IOException ended) {
            return 0;
        }
        boolean itself = process.getFileName().toString().equals(String.valueOf(postmaster));
        if (!itself && Long.parseLong(fields[1]) != postmaster) {
            return 0;
        }
        long own = Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
        return itself ? own + Long.parseLong(fields[13]) + Long.parseLong(fields[14]) : own;
    }

    @Override
    public void close() {
        stop();
        Runtime.getRuntime().removeShutdownHook(atExit);
    }

    private void stop() {
        run(folder, "pg_ctl", "-D", folder.resolve("pg").toString(), "-m", "immediate", "stop");
    }

    /** Runs one of PostgreSQL's programs, as its own user where the bench runs as root (it refuses root). */
    private static void run(Path folder, String program, String... arguments) {
        List<String> command = new ArrayList<>();
        if (System.getProperty("user.name").equals("root")) {
            command.addAll(List.of("runuser", "-u", "postgres", "--"));
        }
        command.add(BINARIES.resolve(program).toString());
        command.addAll(Arrays.asList(arguments));
        Path log = folder.resolve("commands.log");
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true)
                    .redirectOutput(log.toFile()).directory(folder.toFile()).start();
            if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IllegalStateException(program + " failed: " + Files.readString(log));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
