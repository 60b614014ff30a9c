package org.vermilion.evidence;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.vermilion.signature.Digest;
import org.vermilion.signature.signing.SignedStatement;

import tools.jackson.databind.json.JsonMapper;

/**
 * Builds a package: a ZIP with {@code manifest.json} (format, zone, document, time, and the role and digest of every part),
 * its detached signature {@code manifest.json.p7s}, and the parts. A signed statement is two parts, {@code X.json} and
 * {@code X.json.p7s}. The bytes are the same for the same parts.
 */
public final class EvidencePackage {

    static final String FORMAT = "vermilion-evidence/1";
    static final String MANIFEST = "manifest.json";
    static final String SIGNATURE = ".p7s";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final String zone;
    private final String document;
    private final Instant at;
    private final Map<String, byte[]> parts = new TreeMap<>();
    private final List<Map<String, String>> entries = new ArrayList<>();

    /** @param at when it is put together; told in the manifest, whose signature is judged at that time */
    public EvidencePackage(String zone, String document, Instant at) {
        this.at = at;
        this.zone = zone;
        this.document = document;
    }

    /** What a part is. */
    public enum Role { VERSION, OPINION, SEAL_USE, SEALED, CONSIGNMENT, ACKNOWLEDGEMENT, RECORD, AUDIT, CERTIFICATE, NOTE }

    /**
     * A part of a package.
     *
     * @param path its name within the package
     * @param bytes how long it is
     */
    public record Part(String path, Role role, String digest, long bytes) {

        /** Whether it is the signature of the part named before its ending. */
        public boolean isSignature() {
            return path.endsWith(SIGNATURE);
        }
    }

    /** The parts so far, in the order they were added. */
    public List<Part> parts() {
        return entries.stream().map(entry -> new Part(entry.get("path"), Role.valueOf(entry.get("role")),
                entry.get("digest"), parts.get(entry.get("path")).length)).toList();
    }

    /**
     * Adds a part.
     *
     * @param path its name within the package: letters, digits, {@code - _ . /}
     */
    public EvidencePackage add(Role role, String path, byte[] content) {
        if (!path.matches("[a-zA-Z0-9_-][a-zA-Z0-9._/-]{0,150}") || path.contains("..")
                || parts.putIfAbsent(path, content.clone()) != null) {
            throw new IllegalArgumentException("a part's name is taken or not allowed");
        }
        entries.add(new TreeMap<>(Map.of("path", path, "role", role.name(), "digest", Digest.of(content).toString())));
        return this;
    }

    /** Adds a signed statement. */
    public EvidencePackage add(Role role, String path, SignedStatement signed) {
        add(role, path, signed.statement());
        return add(role, path + SIGNATURE, signed.signature());
    }

    /** The manifest, to be signed. */
    public byte[] manifest() {
        return JSON.writeValueAsString(new TreeMap<>(Map.of("format", FORMAT, "zone", zone, "document", document,
                "at", at.toString(), "entries", entries))).getBytes(StandardCharsets.UTF_8);
    }

    /** The package, with its manifest signed. */
    public byte[] zip(SignedStatement manifest) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(zip, MANIFEST, manifest.statement());
            put(zip, MANIFEST + SIGNATURE, manifest.signature());
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                put(zip, part.getKey(), part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String path, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(path);
        entry.setTime(315_532_800_000L); // 1980-01-01: time is no part of evidence here
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
