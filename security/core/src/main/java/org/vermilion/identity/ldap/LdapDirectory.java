package org.vermilion.identity.ldap;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import com.unboundid.ldap.sdk.DN;
import com.unboundid.ldap.sdk.Filter;
import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPConnectionPool;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.ResultCode;
import com.unboundid.ldap.sdk.SearchRequest;
import com.unboundid.ldap.sdk.SearchResult;
import com.unboundid.ldap.sdk.SearchScope;
import com.unboundid.ldap.sdk.SimpleBindRequest;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vermilion.identity.BindResult;
import org.vermilion.identity.Directory;
import org.vermilion.identity.DirectoryOrgan;
import org.vermilion.identity.DirectoryPerson;
import org.vermilion.identity.DirectoryUnit;
import org.vermilion.identity.IdentityReason;
import org.vermilion.refusal.Refusal;

/**
 * A directory reached over LDAP (RFC 4511), laid out as the package description says.
 *
 * <p>A password is tried on a connection of its own, never on one that reads the directory. Text from outside goes into
 * a filter as a value only. An empty password is never sent: a server would take it for an unauthenticated bind and say
 * success (RFC 4513, 5.1.2). Safe for use by many threads.
 */
public final class LdapDirectory implements Directory, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LdapDirectory.class);
    private static final int LONGEST_PASSWORD = 256;

    private final LdapServer server;
    private final LDAPConnectionPool readers;
    private final DN base;
    private final LdapTree tree;

    /**
     * Reads the password file; does not connect yet.
     *
     * @throws Refusal {@link IdentityReason#DIRECTORY_SETTINGS}
     */
    public LdapDirectory(DirectorySettings settings) {
        this(settings, LdapServer.readerOf(settings));
    }

    LdapDirectory(DirectorySettings settings, @Nullable SimpleBindRequest reader) {
        try {
            this.base = new DN(settings.baseDn());
        } catch (LDAPException e) {
            throw new Refusal(IdentityReason.DIRECTORY_SETTINGS, e, "base-dn");
        }
        this.server = new LdapServer(settings, reader);
        this.readers = server.pool();
        this.tree = new LdapTree(server, base);
    }

    @Override
    public BindResult bind(String account, char[] password) {
        if (!fit(password)) {
            return BindResult.WRONG;
        }
        byte[] bytes = utf8(password);
        try {
            Optional<String> entry = entryOf(account);
            // an account that is not there costs the same round trips, so that the time does not tell
            ResultCode code = tried(entry.orElse("cn=nobody," + base), bytes);
            if (entry.isEmpty()) {
                return code.equals(ResultCode.SUCCESS) || refused(code) ? BindResult.UNKNOWN : BindResult.UNAVAILABLE;
            }
            return code.equals(ResultCode.SUCCESS) ? BindResult.OK
                    : refused(code) ? BindResult.WRONG : BindResult.UNAVAILABLE;
        } catch (LDAPException e) {
            LOG.warn("The directory did not answer: {}", e.getResultCode());
            return BindResult.UNAVAILABLE;
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    @Override
    public List<DirectoryPerson> people() {
        return answered(tree::people);
    }

    @Override
    public List<DirectoryOrgan> organs() {
        return answered(tree::organs);
    }

    @Override
    public List<DirectoryUnit> units() {
        return answered(tree::units);
    }

    /** Closes the connections; bind and lists find the directory unavailable from then on. */
    @Override
    public void close() {
        readers.close();
    }

    private Optional<String> entryOf(String account) throws LDAPException {
        Filter filter = Filter.createANDFilter(
                Filter.createEqualityFilter("objectClass", "inetOrgPerson"),
                Filter.createEqualityFilter("uid", account));
        SearchRequest request = new SearchRequest(base.toString(), SearchScope.SUB, filter, SearchRequest.NO_ATTRIBUTES);
        SearchResult found = readers.search(request);
        return found.getEntryCount() == 1
                ? Optional.of(found.getSearchEntries().get(0).getDN()) : Optional.empty();
    }

    private ResultCode tried(String entry, byte[] password) throws LDAPException {
        try (LDAPConnection connection = server.connect()) {
            return connection.bind(new SimpleBindRequest(entry, password)).getResultCode();
        } catch (LDAPException e) {
            if (refused(e.getResultCode())) {
                return e.getResultCode();
            }
            throw e;
        }
    }

    /** The server's word that this account and password do not go together, as against that of a server in trouble. */
    private static boolean refused(ResultCode code) {
        return code.equals(ResultCode.INVALID_CREDENTIALS)
                || code.equals(ResultCode.INAPPROPRIATE_AUTHENTICATION)
                || code.equals(ResultCode.NO_SUCH_OBJECT)
                || code.equals(ResultCode.UNWILLING_TO_PERFORM)
                || code.equals(ResultCode.CONSTRAINT_VIOLATION)
                || code.equals(ResultCode.INSUFFICIENT_ACCESS_RIGHTS);
    }

    /** Servers that hash with crypt stop at a NUL, so that what follows it would not be looked at. */
    private static boolean fit(char[] password) {
        return password.length > 0 && password.length <= LONGEST_PASSWORD
                && java.util.stream.IntStream.range(0, password.length).noneMatch(i -> password[i] == 0);
    }

    private static byte[] utf8(char[] password) {
        ByteBuffer encoded = StandardCharsets.UTF_8.encode(CharBuffer.wrap(password));
        byte[] bytes = new byte[encoded.remaining()];
        encoded.get(bytes);
        Arrays.fill(encoded.array(), (byte) 0);
        return bytes;
    }

    private static <T> List<T> answered(Reading<T> reading) {
        try {
            return reading.read();
        } catch (LDAPException e) {
            throw new Refusal(IdentityReason.DIRECTORY_DOWN, e);
        }
    }

    private interface Reading<T> {
        List<T> read() throws LDAPException;
    }
}
