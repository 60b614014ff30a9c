package org.vermilion.app.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.vermilion.app.settings.ZoneSettings.DatabaseSettings;
import org.vermilion.app.testing.PostgresCluster;

/** The story with both zones on PostgreSQL, on one document to be quick. */
class StoryOnPostgresqlTest {

    @TempDir
    private Path directory;

    @Test
    void holdsOnPostgresqlAsItDoesOnTheEmbeddedDatabase() throws Exception {
        ZoneClassPath.use();
        PostgresCluster cluster = new PostgresCluster();
        String outer = cluster.database("outer");
        DatabaseSettings inner = new DatabaseSettings(cluster.database("inner"), "postgres", null);
        TreeMap<String, byte[]> texts = new TreeMap<>(Teller.samples().subMap("notice.txt", "notice.txt\0"));

        Report report = new Story(directory, line -> { },
                Map.of("outer", new DatabaseSettings(outer, "postgres", null), "inner", inner)).run(texts);

        assertThat(report.documents()).singleElement().satisfies(d -> assertThat(d.broken).isNull());
        assertThat(report.held()).isTrue();
        assertThat(Files.exists(directory.resolve("outer/database.mv.db"))).isFalse();
        try (var connection = DriverManager.getConnection(outer, "postgres", "");
                var query = connection.createStatement();
                var rows = query.executeQuery("select count(*) from record")) {
            rows.next();
            assertThat(rows.getInt(1)).isEqualTo(1);
        }
    }
}
