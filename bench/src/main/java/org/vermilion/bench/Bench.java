package org.vermilion.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Where {@code bench/run NAME} comes in. */
public final class Bench {

    private Bench() {}

    public static void main(String[] arguments) throws IOException {
        System.setProperty("logging.level.root", "ERROR");
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (Folder folder = Folder.fresh()) {
            switch (arguments.length == 1 ? arguments[0] : "") {
                case "approvals" -> new Approvals(folder.path(), out).run();
                case "start" -> new StartUp(Path.of(System.getProperty("vermilion.program")), folder.path(), out).run();
                default -> System.exit(2);
            }
        }
        System.exit(0); // the engine leaves threads behind
    }
}
