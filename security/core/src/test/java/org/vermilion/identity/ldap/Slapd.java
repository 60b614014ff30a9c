package org.vermilion.identity.ldap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPException;

/** An OpenLDAP server of our own: a child process with its own configuration, data and port on loopback. */
final class Slapd implements AutoCloseable {

    static final String BASE = "dc=binjiang,dc=example";
    static final String READER = "cn=reader," + BASE;
    static final String READER_PASSWORD = "reader-of-the-test";
    private static final String ROOT = "cn=root," + BASE;
    private static final String ROOT_PASSWORD = "root-of-the-test";
    private static final Path PROGRAM = Path.of("/usr/sbin/slapd");
    private static final Path LDAPADD = Path.of("/usr/bin/ldapadd");

    private final Path folder;
    private final int port;
    private Process process;

    /** @param readerLimits what {@code limits} grants the reader, such as {@code size=unlimited}; empty for the default */
    Slapd(Path ldif, String readerLimits) {
        for (Path program : List.of(PROGRAM, LDAPADD)) {
            if (!Files.isExecutable(program)) {
                throw new IllegalStateException("install the Debian packages slapd and ldap-utils: no " + program);
            }
        }
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
            folder = Files.createTempDirectory("vermilion-slapd");
            Files.createDirectory(folder.resolve("data"));
            Files.writeString(folder.resolve("slapd.conf"), configuration(readerLimits));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        start();
        add(ldif);
    }

    String url() {
        return "ldap://127.0.0.1:" + port;
    }

    DirectorySettings settings(Path passwordFile) {
        return new DirectorySettings(url(), BASE, READER, passwordFile, null, false, java.time.Duration.ofSeconds(3));
    }

    void start() {
        try {
            process = new ProcessBuilder(PROGRAM.toString(), "-d", "0", "-f", folder.resolve("slapd.conf").toString(),
                    "-h", url()).redirectErrorStream(true).redirectOutput(folder.resolve("log").toFile()).start();
            for (int i = 0; i < 100; i++) {
                try (LDAPConnection connection = new LDAPConnection("127.0.0.1", port)) {
                    connection.getRootDSE();
                    return;
                } catch (LDAPException notYet) {
                    if (!process.isAlive()) {
                        break;
                    }
                    Thread.sleep(100);
                }
            }
            throw new IllegalStateException("slapd does not start: " + Files.readString(folder.resolve("log")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    void stop() {
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** By Debian's own ldapadd, which reads the file as an administrator's would. */
    void add(Path ldif) {
        try {
            Process add = new ProcessBuilder(LDAPADD.toString(), "-x", "-H", url(), "-D", ROOT, "-w", ROOT_PASSWORD,
                    "-f", ldif.toString()).redirectErrorStream(true).start();
            String said = new String(add.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            if (add.waitFor() != 0) {
                throw new IllegalStateException("ldapadd: " + said);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    LDAPConnection root() throws LDAPException {
        return new LDAPConnection("127.0.0.1", port, ROOT, ROOT_PASSWORD);
    }

    @Override
    public void close() {
        stop();
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A bind without a password is allowed here on purpose, as a careless server would. */
    private String configuration(String readerLimits) {
        return """
                include /etc/ldap/schema/core.schema
                include /etc/ldap/schema/cosine.schema
                include /etc/ldap/schema/inetorgperson.schema
                modulepath /usr/lib/ldap
                moduleload back_mdb
                pidfile %1$s/pid
                allow bind_anon_cred bind_anon_dn
                database mdb
                maxsize 104857600
                suffix "%2$s"
                directory %1$s/data
                rootdn "%3$s"
                rootpw %4$s
                dbnosync
                %5$s
                access to attrs=userPassword by anonymous auth by * none
                access to * by dn.exact="%6$s" read by * none
                """.formatted(folder, BASE, ROOT, ROOT_PASSWORD,
                readerLimits.isEmpty() ? "" : "limits dn.exact=\"" + READER + "\" " + readerLimits, READER);
    }
}
