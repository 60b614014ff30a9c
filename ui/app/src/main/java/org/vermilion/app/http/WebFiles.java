package org.vermilion.app.http;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.springframework.core.io.ClassPathResource;

/**
 * The built front end as it lies on the class path. Only files of known types under plain names are found: nothing is
 * listed, and no path leads out of the folder. Safe for use by many threads.
 */
final class WebFiles {

    private static final Pattern ASSET = Pattern.compile("/assets(/[A-Za-z0-9_-][A-Za-z0-9._@-]{0,120}){1,4}");
    private static final Pattern AT_THE_TOP = Pattern.compile("/(favicon\\.(ico|svg|png)|manifest\\.webmanifest|robots\\.txt)");
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("js", "text/javascript;charset=UTF-8"),
            Map.entry("mjs", "text/javascript;charset=UTF-8"),
            Map.entry("css", "text/css;charset=UTF-8"),
            Map.entry("svg", "image/svg+xml;charset=UTF-8"),
            Map.entry("json", "application/json"),
            Map.entry("webmanifest", "application/manifest+json"),
            Map.entry("txt", "text/plain;charset=UTF-8"),
            Map.entry("wasm", "application/wasm"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("ttf", "font/ttf"),
            Map.entry("pfb", "application/octet-stream"),
            Map.entry("bcmap", "application/octet-stream"),
            Map.entry("icc", "application/octet-stream"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("ico", "image/x-icon"));

    private final String folder;

    /** @param folder where the front end lies on the class path, without a slash at either end */
    WebFiles(String folder) {
        this.folder = folder;
    }

    /** A file's bytes and what they are. */
    record WebFile(byte[] bytes, String type) {}

    /** Whether a path names one of the files that never change: their names hold the digest of their content. */
    static boolean isAsset(String path) {
        return path.startsWith("/assets/");
    }

    /** Whether a path names one of the few files a browser looks for at the top. */
    static boolean isAtTheTop(String path) {
        return AT_THE_TOP.matcher(path).matches();
    }

    /** The file of a path; empty if there is none, or its type is not one of a front end. */
    Optional<WebFile> file(String path) {
        String type = TYPES.get(path.substring(path.lastIndexOf('.') + 1));
        if (type == null || path.contains("..") || !(ASSET.matcher(path).matches() || isAtTheTop(path))) {
            return Optional.empty();
        }
        return read(path).map(bytes -> new WebFile(bytes, type));
    }

    /** The page all screens begin with; empty if the front end is not built in. */
    Optional<String> index() {
        return read("/index.html").map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    private Optional<byte[]> read(String path) {
        ClassPathResource resource = new ClassPathResource(folder + path);
        if (!resource.exists()) {
            return Optional.empty();
        }
        try (InputStream in = resource.getInputStream()) {
            return Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
