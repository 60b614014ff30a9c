package org.vermilion.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vermilion.search.Entries.CLERK;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vermilion.search.Indexing;
import org.vermilion.search.SearchIndex;
import org.vermilion.search.SearchOutbox;
import org.vermilion.search.SearchQuery;
import org.vermilion.testing.TestDatabase;

class CrashTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"before-commit, 0", "after-commit, 200"})
    void losesNothingWhenTheProcessDiesBetweenIndexingAndDeletingTheNotes(String moment, int alreadyIndexed) throws Exception {
        Path directory = folder.resolve("index");
        String url = TestDatabase.H2.freshUrl("classpath:db/migration/search");
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp", System.getProperty("java.class.path"), CrashingIndexing.class.getName(),
                directory.toString(), url, moment)
                .redirectErrorStream(true).redirectOutput(folder.resolve("log").toFile()).start();
        assertThat(process.waitFor()).isEqualTo(137);

        try (HikariDataSource dataSource = TestDatabase.open(url); SearchIndex index = TestIndexes.lucene(directory)) {
            Indexing indexing = new Indexing(index, new SearchOutbox(dataSource), List.of(CrashingIndexing.filled()));
            assertThat(indexing.lag().rows()).isEqualTo(CrashingIndexing.ENTRIES);
            assertThat(index.search(SearchQuery.of("薪酬"), CLERK).total()).isEqualTo(alreadyIndexed);

            indexing.start();

            assertThat(indexing.awaitDrained(Duration.ofSeconds(20))).isTrue();
            indexing.stop();
            assertThat(index.search(SearchQuery.of("薪酬"), CLERK).total()).isEqualTo(CrashingIndexing.ENTRIES);
            assertThat(index.search(SearchQuery.of("别的"), CLERK).total()).isEqualTo(1);
        }
    }
}
