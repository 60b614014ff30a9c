package org.vermilion.identity.ldap;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

import com.unboundid.ldap.listener.Base64PasswordEncoderOutputFormatter;
import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.listener.InMemoryDirectoryServerConfig;
import com.unboundid.ldap.listener.InMemoryListenerConfig;
import com.unboundid.ldap.listener.SaltedMessageDigestInMemoryPasswordEncoder;
import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.OperationType;
import com.unboundid.ldap.sdk.SimpleBindRequest;
import com.unboundid.ldap.sdk.schema.Schema;
import com.unboundid.ldif.LDIFException;
import com.unboundid.ldif.LDIFReader;
import org.vermilion.identity.Directory;
import org.vermilion.identity.IdentityReason;
import org.vermilion.refusal.Refusal;

/**
 * An LDAP server in this process, on loopback and a free port, for demonstrations and tests; no production directory.
 *
 * <p>All accounts have the one password the caller gives, held as a salted SHA-512. It is read-only, and read by an
 * account with a random password that never leaves this process. What is changed elsewhere is not kept: it is filled
 * anew at each start.
 */
public final class EmbeddedDirectory implements AutoCloseable {

    private static final String READER = "cn=vermilion";

    private final InMemoryDirectoryServer server;
    private final LdapDirectory directory;

    private EmbeddedDirectory(InMemoryDirectoryServer server, LdapDirectory directory) {
        this.server = server;
        this.directory = directory;
    }

    /**
     * Starts it.
     *
     * @param ldif entries without passwords, the base first; closed by this method
     * @param password what every account gets; the array is left as it is
     * @throws Refusal {@link IdentityReason#DIRECTORY_SETTINGS} if the LDIF is wrong, holds a password, or
     *     the password is empty
     */
    public static EmbeddedDirectory start(InputStream ldif, char[] password) {
        if (password.length == 0) {
            throw new Refusal(IdentityReason.DIRECTORY_SETTINGS, "password");
        }
        try {
            List<Entry> entries = entriesOf(ldif);
            byte[] readerPassword = random();
            String base = entries.get(0).getDN();
            InMemoryDirectoryServer server = new InMemoryDirectoryServer(configuration(base, readerPassword));
            for (Entry entry : entries) {
                if (entry.hasObjectClass("inetOrgPerson")) {
                    entry.addAttribute("userPassword", utf8(password));
                }
                server.add(entry);
            }
            server.startListening();
            String url = "ldap://127.0.0.1:" + server.getListenPort();
            return new EmbeddedDirectory(server, new LdapDirectory(DirectorySettings.anonymous(url, base),
                    new SimpleBindRequest(READER, readerPassword)));
        } catch (LDAPException | LDIFException | IOException e) {
            throw new Refusal(IdentityReason.DIRECTORY_SETTINGS, e, "ldif");
        }
    }

    /** The directory as the rest of the program sees it. */
    public Directory directory() {
        return directory;
    }

    /** The port on loopback. */
    public int port() {
        return server.getListenPort();
    }

    @Override
    public void close() {
        directory.close();
        server.shutDown(true);
    }

    private static List<Entry> entriesOf(InputStream ldif) throws IOException, LDIFException {
        List<Entry> entries = new ArrayList<>();
        try (LDIFReader reader = new LDIFReader(ldif)) {
            for (Entry entry = reader.readEntry(); entry != null; entry = reader.readEntry()) {
                if (entry.hasAttribute("userPassword")) {
                    throw new Refusal(IdentityReason.DIRECTORY_SETTINGS, "ldif userPassword");
                }
                entries.add(entry);
            }
        }
        if (entries.isEmpty()) {
            throw new Refusal(IdentityReason.DIRECTORY_SETTINGS, "ldif");
        }
        return entries;
    }

    private static InMemoryDirectoryServerConfig configuration(String base, byte[] readerPassword)
            throws LDAPException {
        InMemoryDirectoryServerConfig config = new InMemoryDirectoryServerConfig(base);
        config.setSchema(Schema.getDefaultStandardSchema());
        config.setListenerConfigs(InMemoryListenerConfig.createLDAPConfig("loopback", InetAddress.getLoopbackAddress(),
                0, null));
        config.addAdditionalBindCredentials(READER, readerPassword);
        config.setAllowedOperationTypes(OperationType.BIND, OperationType.SEARCH, OperationType.UNBIND,
                OperationType.ABANDON);
        config.setAuthenticationRequiredOperationTypes(OperationType.SEARCH);
        config.setPasswordEncoders(new SaltedMessageDigestInMemoryPasswordEncoder("{SSHA512}",
                Base64PasswordEncoderOutputFormatter.getInstance(), new PerThreadDigest("SHA-512"), 16, false,
                true));
        return config;
    }

    private static byte[] random() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return Base64.getEncoder().encode(bytes);
    }

    private static byte[] utf8(char[] password) {
        ByteBuffer encoded = StandardCharsets.UTF_8.encode(CharBuffer.wrap(password));
        byte[] bytes = new byte[encoded.remaining()];
        encoded.get(bytes);
        return bytes;
    }
}
