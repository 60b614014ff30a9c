package org.vermilion.identity.ldap;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStoreException;

import javax.net.SocketFactory;
import javax.net.ssl.TrustManager;

import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPConnectionOptions;
import com.unboundid.ldap.sdk.LDAPConnectionPool;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.PostConnectProcessor;
import com.unboundid.ldap.sdk.SimpleBindRequest;
import com.unboundid.ldap.sdk.SingleServerSet;
import com.unboundid.ldap.sdk.StartTLSPostConnectProcessor;
import com.unboundid.util.ssl.HostNameSSLSocketVerifier;
import com.unboundid.util.ssl.JVMDefaultTrustManager;
import com.unboundid.util.ssl.PEMFileTrustManager;
import com.unboundid.util.ssl.SSLUtil;
import org.jspecify.annotations.Nullable;
import org.vermilion.identity.IdentityReason;
import org.vermilion.refusal.Refusal;

/** The connections to one server: encrypted as the settings say, with timeouts, following no referral. */
final class LdapServer {

    private static final int MOST_CONNECTIONS = 8;

    private final SingleServerSet server;
    private final DirectorySettings settings;
    private final @Nullable SimpleBindRequest reader;

    LdapServer(DirectorySettings settings, @Nullable SimpleBindRequest reader) {
        this.settings = settings;
        this.reader = reader;
        this.server = serverOf(settings);
    }

    /** A connection of the caller's own, nobody signed in on it. */
    LDAPConnection connect() throws LDAPException {
        return server.getConnection();
    }

    /** A connection signed in as the account that reads the directory, or as nobody where there is none. */
    LDAPConnection connectAsReader() throws LDAPException {
        LDAPConnection connection = connect();
        if (reader != null) {
            try {
                connection.bind(reader);
            } catch (LDAPException e) {
                connection.close();
                throw e;
            }
        }
        return connection;
    }

    /** Such connections, shared. None is made yet, so that the program starts while the directory is down. */
    LDAPConnectionPool pool() {
        try {
            LDAPConnectionPool pool = new LDAPConnectionPool(server, reader, 0, MOST_CONNECTIONS);
            pool.setCreateIfNecessary(true);
            pool.setMaxWaitTimeMillis(settings.timeout().toMillis());
            pool.setRetryFailedOperationsDueToInvalidConnections(true); // the directory may have started anew
            return pool;
        } catch (LDAPException e) {
            throw new Refusal(IdentityReason.DIRECTORY_DOWN, e);
        }
    }

    /** The account the settings name; its password is the first line of the file. */
    static @Nullable SimpleBindRequest readerOf(DirectorySettings settings) {
        if (settings.bindDn() == null || settings.bindPasswordFile() == null) {
            return null;
        }
        try {
            String password = Files.readString(settings.bindPasswordFile()).lines().findFirst().orElse("");
            if (password.isEmpty()) {
                throw new Refusal(IdentityReason.DIRECTORY_SETTINGS, "bind-password-file");
            }
            return new SimpleBindRequest(settings.bindDn(), password);
        } catch (IOException e) {
            throw new Refusal(IdentityReason.DIRECTORY_SETTINGS, e, "bind-password-file");
        }
    }

    private static SingleServerSet serverOf(DirectorySettings settings) {
        LDAPConnectionOptions options = new LDAPConnectionOptions();
        options.setConnectTimeoutMillis((int) settings.timeout().toMillis());
        options.setResponseTimeoutMillis(settings.timeout().toMillis());
        options.setAbandonOnTimeout(true);
        options.setFollowReferrals(false);
        options.setBindWithDNRequiresPassword(true);
        options.setSSLSocketVerifier(new HostNameSSLSocketVerifier(false));
        try {
            SSLUtil ssl = new SSLUtil(trusted(settings.trustedCertificates()));
            SocketFactory sockets = settings.scheme().equals("ldaps")
                    ? ssl.createSSLSocketFactory() : SocketFactory.getDefault();
            PostConnectProcessor startTls = settings.scheme().equals("ldap+tls")
                    ? new StartTLSPostConnectProcessor(ssl.createSSLSocketFactory()) : null;
            return new SingleServerSet(settings.host(), settings.port(), sockets, options, null, startTls);
        } catch (GeneralSecurityException e) {
            throw new Refusal(IdentityReason.DIRECTORY_SETTINGS, e, "trusted-certificates");
        }
    }

    private static TrustManager trusted(@Nullable Path certificates) throws KeyStoreException {
        return certificates == null
                ? JVMDefaultTrustManager.getInstance() : new PEMFileTrustManager(new File(certificates.toString()));
    }
}
