package org.vermilion.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Command;

/** Whoever only asks what there is gets an answer at once, without anything being built. */
class HelpTest {

    @TempDir
    private Path elsewhere;

    @Test
    void theDoorNamesEveryCommandAndBuildsNothing() throws IOException, InterruptedException {
        Path door = Files.copy(Path.of("../../vermilion"), elsewhere.resolve("vermilion"));

        Process asked = new ProcessBuilder("bash", door.toString()).redirectErrorStream(true).start();
        String said = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(asked.waitFor()).isZero();
        assertThat(said).contains("./vermilion test", "./vermilion bench");
        assertThat(Stream.of(Commands.class.getAnnotation(Command.class).subcommands()))
                .allSatisfy(command -> assertThat(said).contains("./vermilion " + command.getAnnotation(Command.class).name() + " "));
        try (Stream<Path> files = Files.list(elsewhere)) {
            assertThat(files).as("what is there afterwards").containsExactly(door);
        }
    }
}
