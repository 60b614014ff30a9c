package org.vermilion.typeset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The faces asked for characters that the wanted one lacks: an organ's own first, then the bundled ones. A bundled one is
 * read when it is first asked, so that starting does not wait for it. Thread-safe.
 */
final class Fallbacks {

    /** From the likeliest to the largest. */
    private static final List<String> BUNDLED = List.of("NotoSerif-Regular.ttf", "NotoSansMath-Regular.ttf",
            "NotoSansSymbols2-Regular.ttf", "NotoSerifHK-Regular.ttf");

    private final List<String> names;
    private final List<Supplier<Face>> faces;

    private Fallbacks(List<String> names, List<Supplier<Face>> faces) {
        this.names = names;
        this.faces = faces;
    }

    /**
     * @param folder an organ's faces; those named for a role are not among these
     * @throws IOException if one of the folder cannot be read or may not be embedded
     */
    static Fallbacks of(@Nullable Path folder) throws IOException {
        List<String> names = new ArrayList<>();
        List<Supplier<Face>> faces = new ArrayList<>();
        for (Path file : folder == null ? List.<Path>of() : further(folder)) {
            Face face = Face.own(file);
            names.add(file.getFileName().toString());
            faces.add(() -> face);
        }
        BUNDLED.forEach(name -> faces.add(new Once(name)));
        return new Fallbacks(names, faces);
    }

    private static List<Path> further(Path folder) throws IOException {
        List<String> roles = Arrays.stream(Role.values()).map(Role::own).toList();
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".ttf"))
                    .filter(file -> !roles.contains(file.getFileName().toString())).sorted().toList();
        }
    }

    /** The first that has the character; null if none has. */
    @Nullable Face having(int codePoint) {
        return faces.stream().map(Supplier::get).filter(face -> face.has(codePoint)).findFirst().orElse(null);
    }

    List<FaceInUse> inUse() {
        return Stream.concat(names.stream().map(name -> new FaceInUse(null, name, true, false)),
                BUNDLED.stream().map(name -> new FaceInUse(null, name, false, false))).toList();
    }

    /** A bundled face, read when it is first asked for. */
    private static final class Once implements Supplier<Face> {

        private final String name;
        private @Nullable Face face;

        private Once(String name) {
            this.name = name;
        }

        @Override
        public synchronized Face get() {
            if (face == null) {
                face = Face.bundled(name);
            }
            return face;
        }
    }
}
