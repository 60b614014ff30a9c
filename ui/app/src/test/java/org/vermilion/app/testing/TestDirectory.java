package org.vermilion.app.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.util.Objects;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.listener.InMemoryDirectoryServerConfig;
import com.unboundid.ldap.listener.InMemoryListenerConfig;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.ModificationType;
import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.Modification;
import com.unboundid.ldif.LDIFException;
import com.unboundid.ldif.LDIFReader;

import org.vermilion.app.settings.ZoneSettings.LdapSettings;

/**
 * The demo organisation in an LDAP server that can go down and come back. Where the demo has one person for a post and
 * a test needs two, there is a second: the account with a 2 at its end.
 */
public final class TestDirectory {

    static final String PASSWORD = "correct horse battery staple";
    private static final String BASE = "dc=binjiang,dc=example";

    private final int port = Machine.freePort();
    private final InMemoryDirectoryServer server;

    TestDirectory() {
        try {
            InMemoryDirectoryServerConfig config = new InMemoryDirectoryServerConfig(BASE);
            config.setListenerConfigs(
                    InMemoryListenerConfig.createLDAPConfig("loopback", InetAddress.getLoopbackAddress(), port, null));
            server = new InMemoryDirectoryServer(config);
            fill();
            second("zhaolan", "cn=OFFICE_REVIEWER,o=gzw");
            second("dengli", "cn=ARCHIVIST,o=gzw");
            second("hefang", "cn=DOCUMENT_CLERK,o=gzw");
            second("wuqian", "cn=DISPATCHER,o=ctou");
            server.startListening();
        } catch (LDAPException | LDIFException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    LdapSettings settings() {
        return new LdapSettings("ldap://127.0.0.1:" + port, BASE, null, null, null);
    }

    public void goDown() {
        server.shutDown(true);
    }

    public void comeBack() {
        try {
            server.startListening();
        } catch (LDAPException e) {
            throw new IllegalStateException(e);
        }
    }

    private void fill() throws LDAPException, LDIFException, IOException {
        try (InputStream ldif = Objects.requireNonNull(TestDirectory.class.getResourceAsStream("/demo/outer.ldif"));
                LDIFReader reader = new LDIFReader(ldif)) {
            for (Entry entry = reader.readEntry(); entry != null; entry = reader.readEntry()) {
                if (entry.hasObjectClass("inetOrgPerson")) {
                    entry.addAttribute("userPassword", PASSWORD);
                }
                server.add(entry);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void second(String account, String group) throws LDAPException {
        Entry entry = server.getEntry(dn(account)).duplicate();
        entry.setDN(dn(account + "2"));
        entry.setAttribute("uid", account + "2");
        server.add(entry);
        server.modify(group + "," + BASE, new Modification(ModificationType.ADD, "member", dn(account + "2")));
    }

    private static String dn(String account) {
        return "uid=" + account + ",ou=people," + BASE;
    }
}
