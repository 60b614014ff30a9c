package org.vermilion.typeset;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The faces documents are set in: an organ's own licensed ones where it has them, the bundled open ones otherwise.
 *
 * <p>Thread-safe; parsed once (about half a second, 55 MB of heap with the bundled faces), so keep one for the program.
 */
public final class Fonts {

    private final Map<Role, Face> faces;

    private Fonts(Map<Role, Face> faces) {
        this.faces = faces;
    }

    /** The bundled open faces. */
    public static Fonts load() {
        return load(null);
    }

    /**
     * The organ's own faces, the bundled ones for those it lacks.
     *
     * @param folder holds any of {@code fangsong.ttf}, {@code kaiti.ttf}, {@code heiti.ttf}, {@code xiaobiaosong.ttf};
     *     null for none
     * @throws UncheckedIOException if a font cannot be read, or its licence bits forbid embedding a subset
     */
    public static Fonts load(@Nullable Path folder) {
        Map<Role, Face> faces = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            faces.put(role, read(role, folder));
        }
        return new Fonts(faces);
    }

    /** The TrueType file that seals are lettered in (bundled Noto Serif SC Bold); a fresh copy. */
    public byte[] seal() {
        try {
            return bundled(Role.TITLE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Face face(Role role) {
        return faces.get(role);
    }

    /** The first face that has the character: the role's own, then the others; null if none has it. */
    @Nullable Face faceFor(Role role, int codePoint) {
        Face wanted = face(role);
        if (wanted.has(codePoint)) {
            return wanted;
        }
        return faces.values().stream().filter(face -> face.has(codePoint)).findFirst().orElse(null);
    }

    private static Face read(Role role, @Nullable Path folder) {
        try {
            Path own = folder == null ? null : folder.resolve(role.own());
            if (own == null || !Files.exists(own)) {
                return Face.parse(bundled(role), true);
            }
            Face face = Face.parse(Files.readAllBytes(own), false);
            short rights = face.font().getOS2Windows().getFsType();
            if ((rights & 0x000F) == 0x0002 || (rights & 0x0300) != 0) {
                throw new IOException(role.own() + " may not be embedded as a subset (OS/2 fsType " + rights + ")");
            }
            return face;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bundled(Role role) throws IOException {
        try (InputStream in = Fonts.class.getResourceAsStream("fonts/" + role.bundled())) {
            if (in == null) {
                throw new FileNotFoundException("the build did not bundle " + role.bundled());
            }
            return in.readAllBytes();
        }
    }
}
