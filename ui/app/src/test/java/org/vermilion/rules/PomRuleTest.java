package org.vermilion.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PomRuleTest {

    @Test
    void thePomsPointTheWayTheFloorsDo() {
        SourceTree tree = SourceTree.ofThisProject();

        assertThat(tree.folders()).hasSizeGreaterThan(5);
        assertThat(PomRule.violations(tree)).isEmpty();
    }

    @Test
    void reportsWrongNamesAndWrongArrows(@TempDir Path root) throws IOException {
        pom(root, "vermilion", "<modules><module>engine</module><module>security/core</module>"
                + "<module>security/testing</module><module>workflows</module></modules>");
        pom(root.resolve("engine"), "vermilion-motor", "<dependencies>" + on("vermilion-typesetting")
                + onInTests("vermilion-security-testing") + "</dependencies>");
        pom(root.resolve("security/core"), "vermilion-security-core",
                "<dependencies>" + on("vermilion-engine") + on("vermilion-security-testing") + "</dependencies>");
        pom(root.resolve("security/testing"), "vermilion-security-testing", "");
        pom(root.resolve("workflows"), "vermilion-workflows", "<dependencies>" + on("vermilion-engine") + "</dependencies>");

        assertThat(PomRule.violations(new SourceTree(root))).containsExactly(
                "engine is built as vermilion-motor",
                "engine depends on vermilion-typesetting, which no folder is named after",
                "security/core depends on engine",
                "security/core takes what is for tests into the program");
    }

    private static String on(String artifact) {
        return "<dependency><groupId>org.vermilion</groupId><artifactId>" + artifact + "</artifactId></dependency>";
    }

    private static String onInTests(String artifact) {
        return on(artifact).replace("</dependency>", "<scope>test</scope></dependency>");
    }

    private static void pom(Path folder, String artifact, String rest) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("pom.xml"), "<project><parent><artifactId>parent</artifactId></parent><artifactId>"
                + artifact + "</artifactId>" + rest + "</project>");
    }
}
