package org.vermilion.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vermilion.search.Entries.CLERK;
import static org.vermilion.search.Entries.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.apache.lucene.document.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vermilion.label.Compartment;
import org.vermilion.label.Label;
import org.vermilion.label.Level;
import org.vermilion.search.Entries;
import org.vermilion.search.SearchIndex;
import org.vermilion.search.SearchQuery;

class IndexFilesTest {

    @TempDir
    Path folder;

    private Path directory;

    @BeforeEach
    void holdOneEntry() {
        directory = folder.resolve("index");
        try (SearchIndex index = TestIndexes.lucene(directory)) {
            index.put(List.of(entry("1", "薪酬", "正文")));
            index.commit();
            index.put(List.of(entry("2", "薪酬", "正文"))); // never committed
        }
    }

    @Test
    void keepsWhatWasCommittedAndOnlyThat() {
        try (SearchIndex index = TestIndexes.lucene(directory)) {
            assertThat(index.search(SearchQuery.of("薪酬"), CLERK).total()).isEqualTo(1);
        }
    }

    @Test
    void letsOnlyItsOwnerReadTheDirectory() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory))).isEqualTo("rwx------");
    }

    @Test
    void saysClearlyThatAnotherHasItOpen() {
        try (SearchIndex index = TestIndexes.lucene(directory)) {
            assertThatThrownBy(() -> TestIndexes.lucene(directory)).isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("open in another process").hasMessageContaining(directory.toString());
            assertThat(index.search(SearchQuery.of("薪酬"), CLERK).total()).isEqualTo(1);
        }
    }

    @Test
    void opensEmptyWhenAnyFileIsDamaged() throws IOException {
        byte[][] sound;
        List<Path> files;
        try (Stream<Path> all = Files.list(directory)) {
            files = all.filter(file -> !file.endsWith("write.lock")).sorted().toList();
        }
        sound = new byte[files.size()][];
        for (int i = 0; i < sound.length; i++) {
            sound[i] = Files.readAllBytes(files.get(i));
        }
        assertThat(files).hasSizeGreaterThan(2);
        for (int damaged = 0; damaged < sound.length; damaged++) {
            for (int i = 0; i < sound.length; i++) {
                Files.write(files.get(i), sound[i]);
            }
            byte[] bytes = sound[damaged].clone();
            bytes[bytes.length / 2] ^= 0x55;
            Files.write(files.get(damaged), bytes);

            assertOpensEmptyAndWorks();
        }
    }

    @Test
    void opensEmptyWhenAFileIsCutShortOrGone() throws IOException {
        for (String ending : List.of(".cfs", ".si", "segments_")) {
            holdOneEntry();
            Path file = only(ending);
            Files.write(file, new byte[10]);
            assertOpensEmptyAndWorks();

            holdOneEntry();
            Files.delete(only(ending));
            assertOpensEmptyAndWorks();
        }
    }

    @Test
    void touchesNoFileThatIsNotTheIndexs() throws IOException {
        Path other = Files.writeString(directory.resolve("notes.txt"), "keep");
        Files.delete(only("segments_"));

        assertOpensEmptyAndWorks();

        assertThat(other).hasContent("keep");
    }

    @Test
    void opensEmptyWhenTheFormatIsAnother() throws IOException {
        IndexFiles old = IndexFiles.open(directory, new TextAnalyzer());
        old.writer().setLiveCommitData(Map.of("vermilion.format", "0").entrySet());
        old.writer().commit();
        old.close();

        assertOpensEmptyAndWorks();
    }

    @Test
    void hidesAnEntryThatLacksAnyPartOfItsLabel() throws IOException {
        Label label = new Label(Level.INTERNAL, null, Set.of(new Compartment("HR")));
        var full = entry("3", "预算", "", label, Set.of(Entries.ALL));
        var holder = Entries.scope("hefang", Level.SECRET, "HR", "AUDIT");
        for (String missing : List.of(Fields.COMPARTMENT_COUNT, Fields.COMPARTMENT, Fields.LEVEL, Fields.NEED_TO_KNOW)) {
            IndexFiles raw = IndexFiles.open(directory, new TextAnalyzer());
            Document document = EntryDocument.of(full);
            document.removeFields(missing);
            raw.writer().addDocument(document);
            raw.commit();
            raw.close();
            try (SearchIndex index = TestIndexes.lucene(directory)) {
                assertThat(index.search(SearchQuery.of("预算"), holder).total()).as(missing).isZero();
            }
        }
        try (SearchIndex index = TestIndexes.lucene(directory)) {
            index.put(List.of(full));
            index.commit();
            assertThat(index.search(SearchQuery.of("预算"), holder).total()).isEqualTo(1);
        }
    }

    @Test
    void hidesAnEntryWithoutCompartmentsThatLacksItsCount() throws IOException {
        IndexFiles raw = IndexFiles.open(directory, new TextAnalyzer());
        Document document = EntryDocument.of(entry("3", "预算", ""));
        document.removeFields(Fields.COMPARTMENT_COUNT);
        raw.writer().addDocument(document);
        raw.commit();
        raw.close();

        try (SearchIndex index = TestIndexes.lucene(directory)) {
            assertThat(index.search(SearchQuery.of("预算"), Entries.scope("x", Level.SECRET, "HR")).total()).isZero();
        }
    }

    private void assertOpensEmptyAndWorks() {
        try (SearchIndex index = TestIndexes.lucene(directory)) {
            assertThat(index.isEmpty()).isTrue();
            assertThat(index.search(SearchQuery.of(""), CLERK).total()).isZero();
            index.put(List.of(entry("9", "新的", "")));
            index.commit();
            assertThat(index.search(SearchQuery.of("新的"), CLERK).total()).isEqualTo(1);
        }
    }

    private Path only(String part) throws IOException {
        try (Stream<Path> all = Files.list(directory)) {
            return all.filter(file -> file.getFileName().toString().contains(part)).findFirst().orElseThrow();
        }
    }
}
