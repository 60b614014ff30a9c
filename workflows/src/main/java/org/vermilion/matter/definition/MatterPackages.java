package org.vermilion.matter.definition;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.vermilion.form.Form;
import org.vermilion.form.Forms;
import org.vermilion.refusal.Refusal;

/**
 * The matters this program knows: the folders under {@code matters/} on the class path, each with a
 * {@code matter.yaml} and the form it names. One that is wrong refuses the start, with all its problems.
 */
public final class MatterPackages {

    private static final int LARGEST_FILE = 256 * 1024;

    private final Map<String, MatterPackage> packages;

    private MatterPackages(Map<String, MatterPackage> packages) {
        this.packages = Collections.unmodifiableMap(packages);
    }

    /**
     * Loads all matters.
     *
     * @throws Refusal {@code MATTER-DEFINITION} or {@code FORM-SCHEMA} for the first package that is wrong
     */
    public static MatterPackages load() {
        try {
            Map<String, MatterPackage> found = new TreeMap<>();
            for (Resource definition : new PathMatchingResourcePatternResolver().getResources("classpath*:/matters/*/matter.yaml")) {
                MatterPackage read = read(definition);
                if (found.put(read.definition().code(), read) != null) {
                    throw new Refusal(MatterDefinitionReason.DEFINITION, read.definition().code(), "it is there twice");
                }
            }
            return new MatterPackages(found);
        } catch (IOException e) {
            throw MatterFile.refusal("matters", e, "it cannot be listed");
        }
    }

    /** The matter of a code; empty if there is none. */
    public Optional<MatterPackage> matter(String code) {
        return Optional.ofNullable(packages.get(code));
    }

    /** All matters by code, in the order of their codes. */
    public Map<String, MatterPackage> all() {
        return packages;
    }

    /**
     * A matter as it was kept when its first case began.
     *
     * @param source as {@link MatterPackage#source}
     * @param schema as {@link Form#schema}
     * @throws Refusal {@code MATTER-DEFINITION} or {@code FORM-SCHEMA} if it can no longer be read
     */
    public static MatterPackage restored(String code, String source, String schema) {
        try {
            return new MatterPackage(MatterFile.read(code, source.getBytes(StandardCharsets.UTF_8), shape()),
                    Forms.load(code, new ByteArrayInputStream(schema.getBytes(StandardCharsets.UTF_8))), source);
        } catch (IOException e) {
            throw MatterFile.refusal(code, e, "it cannot be read");
        }
    }

    private static MatterPackage read(Resource file) throws IOException {
        String folder = file.getURL().getPath().replaceFirst("/matter\\.yaml$", "").replaceFirst("^.*/", "");
        byte[] yaml = bytes(folder, file);
        MatterDefinition definition = MatterFile.read(folder, yaml, shape());
        Resource form = file.createRelative(definition.form());
        if (!form.exists()) {
            throw new Refusal(MatterDefinitionReason.DEFINITION, folder, "/form names a file that is not there");
        }
        return new MatterPackage(definition,
                Forms.load(folder + "/" + definition.form(), new ByteArrayInputStream(bytes(folder, form))),
                new String(yaml, StandardCharsets.UTF_8));
    }

    /** What a {@code matter.yaml} may say. */
    static Form shape() throws IOException {
        try (InputStream in = MatterPackages.class.getResourceAsStream("/matters/matter.schema.json")) {
            if (in == null) {
                throw new IllegalStateException("matters/matter.schema.json is missing");
            }
            return Forms.load("matter.schema.json", in);
        }
    }

    private static byte[] bytes(String folder, Resource file) throws IOException {
        try (InputStream in = file.getInputStream()) {
            byte[] bytes = in.readNBytes(LARGEST_FILE + 1);
            if (bytes.length > LARGEST_FILE) {
                throw new Refusal(MatterDefinitionReason.DEFINITION, folder, "a file is larger than 256 KB");
            }
            return bytes;
        }
    }
}
