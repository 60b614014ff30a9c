package org.vermilion.app.wiring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.stream.Stream;

/** Where things lie in a zone's data directory. */
public final class ZoneFiles {

    /** How far a demo's clock is ahead, as an ISO 8601 duration; absent for not at all. */
    public static final String CLOCK = "demo-clock";

    /** The password of every account of a demo, made at its first start. */
    public static final String PASSWORD = "demo-password";

    static final String DATABASE = "database";
    private static final String VAULT_PASSWORD = "vault-password";

    private ZoneFiles() {}

    /**
     * The embedded database: written at commit; who waits for another's row waits ten seconds, as on a busy machine. What a
     * commit replaced, about 50 KB each, is kept 45 seconds before its room is used again, so the file grows by all that is
     * written meanwhile. Less would save room and lose the database: H2 does not wait for the disk at a commit, and a power cut
     * finds writes of the last half minute in any order.
     */
    public static String databaseUrl(Path data) {
        return "jdbc:h2:file:" + data.toAbsolutePath().resolve(DATABASE) + ";WRITE_DELAY=0;LOCK_TIMEOUT=10000;DB_CLOSE_ON_EXIT=FALSE";
    }

    /** Sets how far a demo's clock is ahead of the machine's, behind it if negative; read within a moment. */
    public static void moveClock(Path data, Duration ahead) throws IOException {
        Files.createDirectories(data);
        Path fresh = Files.writeString(data.resolve(CLOCK + ".new"), ahead.toString());
        Files.move(fresh, data.resolve(CLOCK), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** How far it is ahead. */
    public static Duration clockAhead(Path data) throws IOException {
        Path file = data.resolve(CLOCK);
        return Files.exists(file) ? Duration.parse(Files.readString(file).strip()) : Duration.ZERO;
    }

    /** Where bodies of requests lie while they come in. */
    public static Path incoming(Path data) {
        return data.resolve("incoming");
    }

    /** Makes a directory, if it is not there, for its owner alone. */
    public static void makePrivate(Path directory) throws IOException {
        Files.createDirectories(directory);
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
    }

    /** Closes to others what lies at the top of a data directory; within its directories nobody else can look. */
    static void closeToOthers(Path data) {
        try (Stream<Path> top = Files.list(data)) {
            for (Path each : (Iterable<Path>) top::iterator) {
                Files.setPosixFilePermissions(each,
                        PosixFilePermissions.fromString(Files.isDirectory(each) ? "rwx------" : "rw-------"));
            }
        } catch (NoSuchFileException goneMeanwhile) {
            // another file of a moment
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path blobs(Path data) {
        return data.resolve("content");
    }

    static Path index(Path data) {
        return data.resolve("index");
    }

    static Path keys(Path data) {
        return data.resolve("keys");
    }

    static char[] vaultPassword(Path data) {
        return secret(data.resolve(VAULT_PASSWORD));
    }

    static char[] demoPassword(Path data) {
        return secret(data.resolve(PASSWORD));
    }

    /** Reads a secret, making it first if it is not there; readable by its owner only. */
    private static char[] secret(Path file) {
        try {
            if (!Files.exists(file)) {
                byte[] random = new byte[12];
                new SecureRandom().nextBytes(random);
                Files.createDirectories(file.getParent());
                Path fresh = Files.createTempFile(file.getParent(), "secret", null,
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.writeString(fresh, HexFormat.of().formatHex(random), StandardOpenOption.SYNC);
                Files.move(fresh, file);
            }
            return Files.readString(file).strip().toCharArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
