package org.vermilion.typeset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The faces documents are set in: an organ's own licensed ones where it has them, the bundled open ones otherwise.
 *
 * <p>Thread-safe; parsed once (about half a second when warm, 150 MB of heap with the bundled faces, 30 MB more once the
 * fallbacks were asked), so keep one for the program.
 */
public final class Fonts {

    private final Map<Role, Face> faces;
    private final Fallbacks fallbacks;

    private Fonts(Map<Role, Face> faces, Fallbacks fallbacks) {
        this.faces = faces;
        this.fallbacks = fallbacks;
    }

    /** The bundled faces, parsed at their first use: zones that share a process share them. */
    private static final class Bundled {
        private static final Fonts FONTS = parsed(null);
    }

    /** The bundled open faces. */
    public static Fonts load() {
        return Bundled.FONTS;
    }

    /**
     * The organ's own faces, the bundled ones for those it lacks.
     *
     * @param folder holds any of {@code fangsong.ttf}, {@code kaiti.ttf}, {@code heiti.ttf}, {@code xiaobiaosong.ttf};
     *     each other {@code .ttf} in it is asked for characters these lack; null for none
     * @throws UncheckedIOException if the folder or a font in it cannot be read, or a font's licence bits forbid
     *     embedding a subset
     */
    public static Fonts load(@Nullable Path folder) {
        return folder == null ? Bundled.FONTS : parsed(folder);
    }

    private static Fonts parsed(@Nullable Path folder) {
        Map<Role, Face> faces = new EnumMap<>(Role.class);
        try {
            for (Role role : Role.values()) {
                Path own = folder == null ? null : folder.resolve(role.own());
                faces.put(role, own == null || !Files.exists(own) ? Face.bundled(role.bundled()) : Face.own(own));
            }
            return new Fonts(faces, Fallbacks.of(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The TrueType file that seals are lettered in (bundled Noto Serif SC Bold); a fresh copy. */
    public byte[] seal() {
        try {
            return Face.bytes(Role.TITLE.bundled());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is in use: first the faces the standard names, then those asked for what they lack, in that order. */
    public List<FaceInUse> inUse() {
        Stream<FaceInUse> named = faces.entrySet().stream().map(entry -> {
            Role role = entry.getKey();
            boolean own = !entry.getValue().substitute();
            return new FaceInUse(role.chinese(), own ? role.own() : role.bundled(), own, own || role == Role.KAI || role == Role.HEI);
        });
        return Stream.concat(named, fallbacks.inUse().stream()).toList();
    }

    Face face(Role role) {
        return Objects.requireNonNull(faces.get(role));
    }

    /**
     * The first face that has the character: the role's own, then the other roles', then the fallbacks; null if none has
     * it. Superscripts and subscripts all come from one face, since a half of 10⁻³ in another's size looks wrong.
     */
    @Nullable Face faceFor(Role role, int codePoint) {
        Face wanted = face(role);
        if (isScript(codePoint) && !(wanted.has('⁻') && wanted.has('₂'))) {
            Face whole = fallbacks.having(codePoint);
            if (whole != null) {
                return whole;
            }
        }
        if (wanted.has(codePoint)) {
            return wanted;
        }
        return faces.values().stream().filter(face -> face.has(codePoint)).findFirst()
                .orElseGet(() -> fallbacks.having(codePoint));
    }

    private static boolean isScript(int c) {
        return c >= 0x2070 && c <= 0x209C || c == '²' || c == '³' || c == '¹';
    }
}
