package org.vermilion.cmis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.apache.chemistry.opencmis.commons.exceptions.CmisStorageException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.vermilion.refusal.Refusal;
import org.vermilion.testing.TestDatabase;
import org.vermilion.testing.TestFolders;

/** On a real file system of 4 MiB, which takes root to mount. */
class FullDiskTest {

    private final Path disk = TestFolders.create("disk");

    @BeforeEach
    void mount() throws Exception {
        run("mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", disk.toString());
    }

    @AfterEach
    void unmount() throws Exception {
        run("umount", disk.toString());
    }

    @Test
    void refusesClearlyWhenTheDiskIsFullAndLeavesNothingBehind() throws Exception {
        BlobStore store = new BlobStore(disk);
        List<Blob> kept = new ArrayList<>();
        Refusal full = null;
        for (int i = 0; full == null && i < 20; i++) {
            try {
                kept.add(store.store(random(i, 700_000)));
            } catch (Refusal e) {
                full = e;
            }
        }
        assertThat(full).isNotNull();
        assertThat(full.reason()).isEqualTo(StoreReason.STORE_FULL);
        assertThat(full.zh()).contains("磁盘空间不足");
        assertThat(kept).isNotEmpty();
        kept.forEach(blob -> store.verify(blob.sha256()));
        try (Stream<Path> left = Files.list(disk.resolve("unfinished"))) {
            assertThat(left).isEmpty();
        }
        try (Stream<Path> all = Files.walk(disk)) {
            assertThat(all.filter(Files::isRegularFile)).hasSize(kept.size());
        }
        Files.delete(store.path(kept.get(0).sha256()));
        store.verify(store.store(random(99, 700_000)).sha256());
    }

    @Test
    void makesNoRowForContentThatDidNotFit() {
        TestRepository r = new TestRepository(TestDatabase.H2.fresh(TestRepository.MIGRATIONS), disk);
        assertThatThrownBy(() -> r.document(r.session.getRootFolder(), "large", "x".repeat(9_000_000)))
                .isInstanceOf(CmisStorageException.class).hasMessage("STORE-FULL").hasRootCauseInstanceOf(java.io.IOException.class);
        assertThat(r.session.existsPath("/large")).isFalse();
        assertThat(new JdbcTemplate(r.source).queryForObject("select count(*) from cmis_filing", Long.class)).isEqualTo(1);
    }

    private static void run(String... command) throws Exception {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as("%s (as root): %s", List.of(command), said).isZero();
    }

    private static ByteArrayInputStream random(int seed, int length) {
        byte[] content = new byte[length];
        new Random(seed).nextBytes(content);
        return new ByteArrayInputStream(content);
    }
}
