package org.vermilion.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.vermilion.app.command.Commands;
import org.vermilion.app.testing.SmallDisk;

/** What keeps a demo from starting is said plainly, before anything is touched. That it starts, the browser tests see. */
class DemoTest {

    @TempDir
    private Path directory;

    private final StringWriter said = new StringWriter();

    @Test
    void saysThatAPortIsTakenAndTouchesNothing() throws IOException {
        Path kept = Files.writeString(Files.createDirectories(directory.resolve("outer")).resolve("database.mv.db"), "kept");
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            boolean started = demo(directory, other.getLocalPort(), 65_001).run(true);

            assertThat(started).isFalse();
            assertThat(said.toString()).contains("端口 " + other.getLocalPort() + " 已被占用", "--outer-port")
                    .contains("port " + other.getLocalPort() + " is taken");
            assertThat(kept).hasContent("kept");
        }
    }

    @Test
    void saysThatTheDiskIsTooSmall() {
        SmallDisk disk = new SmallDisk(directory.resolve("small"));
        try {
            boolean started = demo(directory.resolve("small"), 65_002, 65_003).run(false);

            assertThat(started).isFalse();
            assertThat(said.toString()).contains("磁盘空间不足", "not enough room", "--data");
        } finally {
            disk.close();
        }
    }

    @Test
    void leavesADirectoryAloneThatAnotherDemoUses() throws IOException {
        Path kept = Files.writeString(Files.createDirectories(directory.resolve("outer")).resolve("database.mv.db"), "kept");
        try (Hold other = Hold.of(directory)) {
            boolean started = demo(directory, 65_004, 65_005).run(true);

            assertThat(started).isFalse();
            assertThat(said.toString()).contains("正被另一个演示使用", "is used by another demo", "--data");
            assertThat(kept).hasContent("kept");
        }
        Hold.of(directory).close(); // it is free again
    }

    @Test
    void takesNoPortTwice() {
        assertThat(Commands.run("demo", "--outer-port", "9000", "--inner-port", "9000")).isEqualTo(2);
        assertThat(Commands.run("demo", "--outer-port", "0")).isEqualTo(2);
    }

    @Test
    void tellsEveryAccountOfTheOrganisation() {
        List<String> lines = Accounts.lines(List.of("outer", "inner"));

        assertThat(lines).contains("滨江市国资委").anyMatch(line -> line.contains("machao") && line.contains("系统管理员 / system administrator"))
                .anyMatch(line -> line.contains("zhoumin") && line.contains("产权管理处 · 拟稿人"))
                .anyMatch(line -> line.contains("weiqing"));
        assertThat(lines).doesNotHaveDuplicates();
    }

    @Test
    void hasAThingAtEveryStage() {
        World world = World.load();

        Set<String> stages = world.documents().stream().map(World.WorldDocument::upTo).collect(Collectors.toSet());
        assertThat(stages).contains("draft", "divisionReview", "countersign", "officeReview", "returned", "signOff", "seal", "sent", "filed");
        assertThat(world.cases().stream().map(World.WorldCase::upTo)).contains("accept", "supplement", "review", "decide", "delivered");
        assertThat(world.documents()).extracting(World.WorldDocument::key).doesNotHaveDuplicates();
        assertThat(world.documents().stream().filter(d -> d.zone().equals("inner")).map(World.WorldDocument::recipients))
                .as("nothing of the inner zone is addressed outside it").allMatch(List.of("gzw")::containsAll);
    }

    private Demo demo(Path data, int outer, int inner) {
        return new Demo(data, Map.of("outer", outer, "inner", inner), Duration.ZERO, new PrintWriter(said, true));
    }
}
