package org.vermilion.app.upgrade;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import org.h2.tools.RunScript;
import org.h2.tools.Script;
import org.jspecify.annotations.Nullable;

import org.vermilion.app.testing.PostgresCluster;
import org.vermilion.app.testing.TestZone;
import org.vermilion.app.visit.SetDay;
import org.vermilion.app.wiring.ZoneFiles;

import tools.jackson.databind.json.JsonMapper;

/**
 * What a zone of an earlier state of the program left: its database as SQL, its data directory, and what can be found in it.
 * Its keys were made for this and are trusted nowhere.
 */
record KeptState(Path file) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String DATABASE = "database.sql";
    private static final String FOUND = "found.json";
    private static final String DATA = "data/";
    /** Made anew when it is missing. */
    private static final List<String> LEFT_OUT = List.of("index", "database.mv.db", "database.trace.db", ZoneFiles.CLOCK);

    boolean onPostgresql() {
        return file.getFileName().toString().contains("postgresql");
    }

    /** Keeps a zone that was stopped. */
    static void keep(Path file, Path data, @Nullable PostgresCluster cluster, Old found) throws IOException, SQLException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path sql = Files.createTempDirectory("vermilion-kept-").resolve(DATABASE);
        if (cluster != null) {
            cluster.dump(sql);
        } else {
            try (Connection connection = embedded(data)) {
                Script.process(connection, sql.toString(), "", "");
            }
        }
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file)); Stream<Path> all = Files.walk(data)) {
            zip.setLevel(9);
            entry(zip, DATABASE, Files.readAllBytes(sql));
            entry(zip, FOUND, JSON.writeValueAsBytes(found));
            for (Path each : all.filter(Files::isRegularFile).sorted().toList()) {
                Path name = data.relativize(each);
                if (!LEFT_OUT.contains(name.getName(0).toString())) {
                    entry(zip, DATA + name, Files.readAllBytes(each));
                }
            }
        }
    }

    private static void entry(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    Old found() {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return JSON.readValue(zip.getInputStream(zip.getEntry(FOUND)).readAllBytes(), Old.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts today's program on it, a day later. */
    TestZone again() {
        try {
            PostgresCluster cluster = onPostgresql() ? new PostgresCluster() : null;
            if (cluster != null) {
                cluster.load(sql());
            }
            return TestZone.over(cluster, SetDay.ahead().plus(Duration.ofDays(1)), this::lay);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path sql() throws IOException {
        Path sql = Files.createTempDirectory("vermilion-kept-").resolve(DATABASE);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Files.copy(zip.getInputStream(zip.getEntry(DATABASE)), sql);
        }
        return sql;
    }

    private void lay(Path data) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().filter(each -> each.getName().startsWith(DATA)).toList()) {
                Path place = data.resolve(entry.getName().substring(DATA.length())).normalize();
                Files.createDirectories(place.getParent());
                Files.copy(zip.getInputStream(entry), place);
                Files.setPosixFilePermissions(place, PosixFilePermissions.fromString("rw-------"));
            }
            if (!onPostgresql()) {
                try (Connection connection = embedded(data)) {
                    RunScript.execute(connection, Files.newBufferedReader(sql()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Connection embedded(Path data) throws SQLException {
        return DriverManager.getConnection(ZoneFiles.databaseUrl(data), "sa", "");
    }
}
