package org.vermilion.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of the project, found from wherever the tests run. */
record SourceTree(Path root) {

    /** The module of what the tests of all modules share; no part of the program. */
    static final String FOR_TESTS = "security/testing";

    /** The module of what runs in the browser; no Java in it. */
    static final String OF_THE_BROWSER = "ui/web";

    private static final Path MAIN = Path.of("src", "main", "java");

    /** The project this test is part of. */
    static SourceTree ofThisProject() {
        Path at = Path.of("").toAbsolutePath();
        while (!Files.exists(at.resolve("ui/app/pom.xml"))) {
            at = at.getParent();
            if (at == null) {
                throw new IllegalStateException("the tests do not run within the project");
            }
        }
        return new SourceTree(at);
    }

    /** The folders of the modules, as the parent pom lists them. */
    List<String> folders() {
        return Pom.read(root.resolve("pom.xml")).modules();
    }

    /** The folders the program's Java is built from: all but the one that serves tests and the one of the browser's part. */
    List<String> programFolders() {
        return folders().stream().filter(folder -> !folder.equals(FOR_TESTS) && !folder.equals(OF_THE_BROWSER)).toList();
    }

    /** Every Java file a module is built from, tests left out. */
    List<Path> sources(String folder) {
        if (folder.equals(OF_THE_BROWSER)) {
            return List.of();
        }
        Path main = root.resolve(folder).resolve(MAIN);
        try (Stream<Path> files = Files.walk(main)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The packages a module holds files of. */
    List<String> packages(String folder) {
        Path main = root.resolve(folder).resolve(MAIN);
        return sources(folder).stream().map(file -> main.relativize(file.getParent()).toString().replace('/', '.'))
                .distinct().toList();
    }

    /** What a file says. */
    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
