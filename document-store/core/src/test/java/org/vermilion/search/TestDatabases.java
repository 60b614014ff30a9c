package org.vermilion.search;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import com.zaxxer.hikari.HikariDataSource;
import org.flywaydb.core.Flyway;
import org.springframework.util.FileSystemUtils;

/** Both databases with the migrations of search: H2 in a file, and a PostgreSQL cluster started from Debian's binaries. */
final class TestDatabases {

    private static final String BINARIES = "/usr/lib/postgresql/15/bin/";
    private static String postgresUrl;

    private TestDatabases() {}

    /** A database with an empty outbox; to be closed. */
    static synchronized HikariDataSource of(String kind, Path folder) throws IOException, InterruptedException {
        if (kind.equals("h2")) {
            return migrated("jdbc:h2:file:" + folder.resolve("db") + ";WRITE_DELAY=0", "sa");
        }
        if (postgresUrl == null) {
            postgresUrl = startPostgres();
        }
        return migrated(postgresUrl, "postgres");
    }

    private static HikariDataSource migrated(String url, String user) {
        HikariDataSource source = new HikariDataSource();
        source.setJdbcUrl(url);
        source.setUsername(user);
        source.setPassword("");
        Flyway flyway = Flyway.configure().dataSource(source).locations("classpath:db/migration/search")
                .cleanDisabled(false).load();
        flyway.clean();
        flyway.migrate();
        return source;
    }

    private static String startPostgres() throws IOException, InterruptedException {
        Path home = Files.createTempDirectory("search-pg");
        String data = home.resolve("data").toString();
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        boolean root = "root".equals(System.getProperty("user.name"));
        if (root) {
            run(false, "chown", "postgres", home.toString());
        }
        run(root, BINARIES + "initdb", "-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            try {
                run(root, BINARIES + "pg_ctl", "-D", data, "-m", "immediate", "stop");
                FileSystemUtils.deleteRecursively(home);
            } catch (IOException | InterruptedException e) {
                System.err.println("PostgreSQL could not be stopped: " + e);
            }
        }));
        run(root, BINARIES + "pg_ctl", "-D", data, "-l", home.resolve("log").toString(), "-w", "-o",
                "-p " + port + " -c listen_addresses=127.0.0.1 -k " + home, "start");
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    private static void run(boolean asPostgres, String... command) throws IOException, InterruptedException {
        List<String> all = Stream.concat(
                asPostgres ? Stream.of("runuser", "-u", "postgres", "--") : Stream.empty(), Stream.of(command)).toList();
        Process process = new ProcessBuilder(all).directory(Path.of("/").toFile())
                .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        if (process.waitFor() != 0) {
            throw new IOException(command[0] + " failed");
        }
    }
}
