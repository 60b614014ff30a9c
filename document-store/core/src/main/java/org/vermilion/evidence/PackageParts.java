package org.vermilion.evidence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.vermilion.evidence.EvidencePackage.Role;
import org.vermilion.signature.Digest;
import org.vermilion.signature.signing.SignedStatement;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The parts of a package read back, with limits, and compared with its manifest. Nothing is written to disk. */
final class PackageParts {

    private static final int MOST_PARTS = 20_000;
    private static final long MOST_BYTES = 512L * 1024 * 1024;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Map<String, byte[]> parts;
    private final JsonNode manifest;
    private final Map<String, Role> roles = new LinkedHashMap<>();

    private PackageParts(Map<String, byte[]> parts, JsonNode manifest) {
        this.parts = parts;
        this.manifest = manifest;
    }

    /** The file is no package, or goes over its limits. */
    static final class Unreadable extends Exception {

        private static final long serialVersionUID = 1L;

        Unreadable(String why) {
            super(why);
        }
    }

    static PackageParts read(byte[] zip) throws Unreadable {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        long left = MOST_BYTES;
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = in.readNBytes((int) Math.min(left + 1, Integer.MAX_VALUE - 8));
                left -= content.length;
                if (left < 0 || parts.size() >= MOST_PARTS) {
                    throw new Unreadable("too large");
                }
                if (parts.put(entry.getName(), content) != null) {
                    throw new Unreadable("a part is there twice");
                }
            }
            if (!ZipDirectory.names(zip).equals(List.copyOf(parts.keySet()))) {
                throw new Unreadable("its directory names other parts");
            }
            byte[] manifest = parts.get(EvidencePackage.MANIFEST);
            JsonNode read = manifest == null ? null : JSON.readTree(manifest);
            if (read == null || !read.path("format").asString("").equals(EvidencePackage.FORMAT)) {
                throw new Unreadable("no manifest");
            }
            return new PackageParts(parts, read);
        } catch (IOException | JacksonException | IllegalArgumentException e) {
            throw new Unreadable("not a package");
        }
    }

    /** What differs between the manifest and the parts: names of parts, in order. */
    Set<String> differences() {
        Set<String> differing = new TreeSet<>();
        Set<String> unlisted = new TreeSet<>(parts.keySet());
        unlisted.remove(EvidencePackage.MANIFEST);
        unlisted.remove(EvidencePackage.MANIFEST + EvidencePackage.SIGNATURE);
        for (JsonNode entry : manifest.path("entries")) {
            String path = entry.path("path").asString("");
            byte[] content = parts.get(path);
            unlisted.remove(path);
            if (content == null || !Digest.of(content).toString().equals(entry.path("digest").asString(""))) {
                differing.add(path);
            }
            try {
                roles.put(path, Role.valueOf(entry.path("role").asString("")));
            } catch (IllegalArgumentException e) {
                differing.add(path);
            }
        }
        differing.addAll(unlisted);
        return differing;
    }

    String zone() {
        return manifest.path("zone").asString("");
    }

    /** When it says it was put together; long ago, and so before any certificate, if it does not say. */
    Instant at() {
        try {
            return Instant.parse(manifest.path("at").asString(""));
        } catch (DateTimeException e) {
            return Instant.EPOCH;
        }
    }

    String document() {
        return manifest.path("document").asString("");
    }

    SignedStatement manifest() {
        return signed(EvidencePackage.MANIFEST);
    }

    /** The parts of a role that are no signatures, by name. */
    Map<String, byte[]> of(Role role) {
        Map<String, byte[]> found = new LinkedHashMap<>();
        roles.forEach((path, is) -> {
            if (is == role && !path.endsWith(EvidencePackage.SIGNATURE)) {
                found.put(path, parts.get(path));
            }
        });
        return found;
    }

    /** The signed statements of a role. */
    List<SignedStatement> statements(Role role) {
        List<SignedStatement> found = new ArrayList<>();
        of(role).keySet().forEach(path -> found.add(signed(path)));
        return found;
    }

    private SignedStatement signed(String path) {
        return new SignedStatement(parts.getOrDefault(path, new byte[0]),
                parts.getOrDefault(path + EvidencePackage.SIGNATURE, new byte[0]));
    }
}
