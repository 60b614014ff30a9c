package org.vermilion.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceRuleTest {

    @Test
    void everyPackageIsDescribedAndNoFileTooLong() {
        assertThat(SourceRule.violations(SourceTree.ofThisProject())).isEmpty();
    }

    @Test
    void reportsWhatIsMissingAndWhatIsTooLong(@TempDir Path root) throws IOException {
        Files.writeString(root.resolve("pom.xml"),
                "<project><artifactId>x</artifactId><modules><module>engine</module></modules></project>");
        write(root, "good/package-info.java", "/** What it is for. */\n@NullMarked\npackage good;\n");
        write(root, "good/Short.java", "\n".repeat(300));
        write(root, "good/Long.java", "\n".repeat(301));
        write(root, "bare/Some.java", "");
        write(root, "mute/package-info.java", "/** */\n@NullMarked\npackage mute;\n");
        write(root, "open/package-info.java", "/** What it is for. */\n// @NullMarked\npackage open;\n");

        assertThat(SourceRule.violations(new SourceTree(root))).containsExactly(
                "engine/src/main/java/good/Long.java has 301 lines",
                "engine/src/main/java/bare has no package-info.java",
                "engine/src/main/java/mute does not say in a sentence what it is for",
                "engine/src/main/java/open is not @NullMarked");
    }

    private static void write(Path root, String file, String text) throws IOException {
        Path path = root.resolve("engine/src/main/java").resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
