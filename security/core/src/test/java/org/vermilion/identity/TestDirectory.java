package org.vermilion.identity;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;

import org.vermilion.identity.ldap.EmbeddedDirectory;

/** A real LDAP server that can be taken down and come back with other people in it. */
final class TestDirectory implements Directory, AutoCloseable {

    static final String PASSWORD = "Zhupi-2026-滨江";

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private EmbeddedDirectory server;

    TestDirectory() {
        server = start(outer());
    }

    static String outer() {
        try (InputStream ldif = TestDirectory.class.getResourceAsStream("/demo/outer.ldif")) {
            return new String(ldif.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Closes the server, so that nobody listens on its port any more. */
    void goDown() {
        server.close();
    }

    /** Comes back with the demonstration's LDIF, changed. */
    void comeBack(UnaryOperator<String> change) {
        server.close();
        server = start(change.apply(outer()));
    }

    /** Without the entry and without its memberships; a group left empty goes too. */
    static String without(String ldif, String account) {
        String dn = "uid=" + account + ",ou=people,dc=binjiang,dc=example";
        StringBuilder kept = new StringBuilder();
        for (String entry : ldif.split("\n\n")) {
            String rest = entry.replace("\nmember: " + dn, "");
            boolean emptied = rest.contains("groupOfNames") && !rest.contains("\nmember: ");
            if (!entry.startsWith("dn: " + dn + "\n") && !emptied) {
                kept.append(rest).append("\n\n");
            }
        }
        return kept.toString();
    }

    /** With a group more. */
    static String withPost(String ldif, String role, String place, String account) {
        return ldif + "\ndn: cn=" + role + "," + place + ",dc=binjiang,dc=example\nobjectClass: top\n"
                + "objectClass: groupOfNames\ncn: " + role + "\nmember: uid=" + account
                + ",ou=people,dc=binjiang,dc=example\n";
    }

    /** What accounts the server was asked about. */
    List<String> asked() {
        return asked;
    }

    @Override
    public BindResult bind(String account, char[] password) {
        asked.add(account);
        return server.directory().bind(account, password);
    }

    @Override
    public List<DirectoryPerson> people() {
        return server.directory().people();
    }

    @Override
    public List<DirectoryOrgan> organs() {
        return server.directory().organs();
    }

    @Override
    public List<DirectoryUnit> units() {
        return server.directory().units();
    }

    @Override
    public void close() {
        server.close();
    }

    private static EmbeddedDirectory start(String ldif) {
        return EmbeddedDirectory.start(new ByteArrayInputStream(ldif.getBytes(StandardCharsets.UTF_8)),
                PASSWORD.toCharArray());
    }
}
