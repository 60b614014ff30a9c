package org.vermilion.app.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinksOfAFileTest {

    @TempDir
    Path directory;

    @Test
    void aLinkUpIsTaken() throws IOException {
        assertThat(problems("{ from: low, to: high }")).isEmpty();
        assertThat(problems("{ from: low, to: equal }, { from: equal, to: high }")).isEmpty();
    }

    @Test
    void aLinkDownIsRefusedWhateverTheNames() throws IOException {
        assertThat(problems("{ from: high, to: low }")).singleElement().asString()
                .contains("links: 不得由 high（上限工作秘密）通往上限更低的 low（内部）", "No link leads from high");
    }

    @Test
    void aCircleOfLinksIsRefused() throws IOException {
        assertThat(problems("{ from: low, to: equal }, { from: equal, to: low }")).singleElement().asString()
                .contains("low → equal → low");
    }

    @Test
    void aLinkToItselfIsRefused() throws IOException {
        assertThat(problems("{ from: low, to: low }")).singleElement().asString().contains("通道两端都是 low");
    }

    private List<String> problems(String links) throws IOException {
        Path file = directory.resolve("zones.yaml");
        Files.writeString(file, """
                zones:
                  low: { ceiling: INTERNAL, port: 18443, data: %1$s/low, demo: true }
                  equal: { ceiling: INTERNAL, port: 18445, data: %1$s/equal, demo: true }
                  high: { ceiling: WORK_SECRET, port: 18444, data: %1$s/high, demo: true }
                links: [%2$s]
                """.formatted(directory, links));
        return ConfigurationFile.read(file).problems("low");
    }
}
