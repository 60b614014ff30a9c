package org.vermilion.app.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.vermilion.app.command.Commands;

class TellerTest {

    @TempDir
    private Path directory;

    @Test
    void readsTheTextsOfADirectoryAndNothingElse() throws IOException {
        Files.writeString(directory.resolve("b.txt"), "乙");
        Files.writeString(directory.resolve("a.txt"), "甲");
        Files.writeString(directory.resolve("UPPER.TXT"), "丙");
        Files.writeString(directory.resolve("notes.md"), "丁");
        Files.writeString(Files.createDirectory(directory.resolve("nested")).resolve("c.txt"), "戊");
        Files.createDirectory(directory.resolve("directory.txt"));

        assertThat(Teller.texts(directory).keySet()).containsExactly("a.txt", "b.txt");
    }

    @Test
    void saysThatADirectoryHoldsNoTextsAndThatAFileIsNoDirectory() throws IOException {
        assertThat(story(directory)).contains("没有 .txt 文件");
        assertThat(story(Files.writeString(directory.resolve("a.txt"), "甲"))).contains("不是目录");
    }

    private static String story(Path texts) {
        PrintStream before = System.err;
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        try {
            System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
            assertThat(Commands.run("story", texts.toString())).isEqualTo(2);
            return err.toString(StandardCharsets.UTF_8);
        } finally {
            System.setErr(before);
        }
    }
}
