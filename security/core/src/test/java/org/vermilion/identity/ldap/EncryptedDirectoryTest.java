package org.vermilion.identity.ldap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.listener.InMemoryDirectoryServerConfig;
import com.unboundid.ldap.listener.InMemoryListenerConfig;
import com.unboundid.util.ssl.KeyStoreKeyManager;
import com.unboundid.util.ssl.SSLUtil;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vermilion.identity.BindResult;
import org.vermilion.refusal.Refusal;
import org.vermilion.testing.TestFolders;

class EncryptedDirectoryTest {

    private static final String BASE = "dc=example";

    private static final Path KEYS = TestFolders.create("directory-keys");

    @TempDir
    private Path folder;
    private @Nullable InMemoryDirectoryServer server;

    @AfterEach
    void stop() {
        if (server != null) {
            server.shutDown(true);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ldaps", "ldap+tls"})
    void signsInOverAnEncryptedConnectionToATrustedServer(String scheme) throws Exception {
        Path certificate = startWithCertificateFor("dns:localhost", scheme);

        assertThat(bind(scheme, certificate)).isEqualTo(BindResult.OK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ldaps", "ldap+tls"})
    void sendsNoPasswordToAServerItDoesNotTrust(String scheme) throws Exception {
        startWithCertificateFor("dns:localhost", scheme);

        assertThat(bind(scheme, null)).isEqualTo(BindResult.UNAVAILABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ldaps", "ldap+tls"})
    void sendsNoPasswordToATrustedServerOfAnotherName(String scheme) throws Exception {
        Path certificate = startWithCertificateFor("dns:elsewhere.example", scheme);

        assertThat(bind(scheme, certificate)).isEqualTo(BindResult.UNAVAILABLE);
    }

    @Test
    void doesNotFallBackToPlaintextWhereTheServerHasNoStartTls() throws Exception {
        InMemoryDirectoryServerConfig config = new InMemoryDirectoryServerConfig(BASE);
        config.setListenerConfigs(InMemoryListenerConfig.createLDAPConfig("plain", InetAddress.getLoopbackAddress(), 0,
                null));
        fill(config);

        assertThat(bind("ldap+tls", null)).isEqualTo(BindResult.UNAVAILABLE);
    }

    @Test
    void givesUpOnAServerThatNeverAnswers() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            DirectorySettings settings = new DirectorySettings("ldap://127.0.0.1:" + silent.getLocalPort(), BASE, null,
                    null, null, false, Duration.ofMillis(400));
            try (LdapDirectory directory = new LdapDirectory(settings)) {
                long start = System.nanoTime();
                assertThat(directory.bind("zhoumin", "secret".toCharArray())).isEqualTo(BindResult.UNAVAILABLE);
                assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(3));
            }
        }
    }

    @Test
    void carriesPasswordsInTheClearOnLoopbackOnlyUnlessToldTo() {
        assertThatThrownBy(() -> DirectorySettings.anonymous("ldap://directory.example", BASE))
                .isInstanceOf(Refusal.class).hasMessage("DIRECTORY-SETTINGS");
        assertThat(new DirectorySettings("ldap://directory.example", BASE, null, null, null, true, Duration.ofSeconds(3))
                .port()).isEqualTo(389);
        assertThat(DirectorySettings.anonymous("ldaps://directory.example", BASE).port()).isEqualTo(636);
        assertThat(DirectorySettings.anonymous("ldap://[::1]:1389", BASE).host()).isEqualTo("::1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "directory.example", "http://directory.example", "ldaps://", "ldaps://a b",
            "ldaps://user@directory.example", "ldaps://directory.example/dc=x", "ldaps://directory.example?x"})
    void takesNoOtherAddress(String url) {
        assertThatThrownBy(() -> DirectorySettings.anonymous(url, BASE))
                .isInstanceOf(Refusal.class).hasMessage("DIRECTORY-SETTINGS");
    }

    @Test
    void takesNoAccountWithoutAPasswordFile() {
        assertThatThrownBy(() -> new DirectorySettings("ldaps://directory.example", BASE, "cn=reader", null, null, false,
                Duration.ofSeconds(3))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> new LdapDirectory(new DirectorySettings("ldaps://directory.example", BASE, "cn=reader",
                folder.resolve("missing"), null, false, Duration.ofSeconds(3)))).isInstanceOf(Refusal.class);
    }

    private Path startWithCertificateFor(String name, String scheme) throws Exception {
        Path keys = keysFor(name);
        SSLUtil ssl = new SSLUtil(new KeyStoreKeyManager(keys.toFile(), "changeit".toCharArray(), "PKCS12", "a"), null);
        InMemoryDirectoryServerConfig config = new InMemoryDirectoryServerConfig(BASE);
        config.setListenerConfigs(scheme.equals("ldaps")
                ? InMemoryListenerConfig.createLDAPSConfig("tls", InetAddress.getLoopbackAddress(), 0,
                        ssl.createSSLServerSocketFactory(), null)
                : InMemoryListenerConfig.createLDAPConfig("start-tls", InetAddress.getLoopbackAddress(), 0,
                        ssl.createSSLSocketFactory()));
        fill(config);
        return keys.resolveSibling("certificate.pem");
    }

    /** A key store with the certificate beside it; made once for each name, as each takes two processes. */
    private static synchronized Path keysFor(String name) throws Exception {
        Path keys = KEYS.resolve(name.replace(':', '-')).resolve("keys.p12");
        if (!Files.exists(keys)) {
            Files.createDirectories(keys.getParent());
            keytool("-genkeypair", "-alias", "a", "-keyalg", "EC", "-dname", "cn=directory", "-ext", "san=" + name,
                    "-storetype", "PKCS12", "-keystore", keys.toString(), "-storepass", "changeit");
            keytool("-exportcert", "-rfc", "-alias", "a", "-keystore", keys.toString(), "-storepass", "changeit", "-file",
                    keys.resolveSibling("certificate.pem").toString());
        }
        return keys;
    }

    private void fill(InMemoryDirectoryServerConfig config) throws Exception {
        server = new InMemoryDirectoryServer(config);
        server.add("dn: " + BASE, "objectClass: domain", "dc: example");
        server.add("dn: uid=zhoumin," + BASE, "objectClass: inetOrgPerson", "uid: zhoumin", "cn: 周敏", "sn: 周",
                "userPassword: secret");
        server.startListening();
    }

    /** By name: for a numeric loopback address the SDK asks for no name in the certificate. */
    private BindResult bind(String scheme, @Nullable Path certificates) {
        DirectorySettings settings = new DirectorySettings(scheme + "://localhost:" + server.getListenPort(), BASE, null,
                null, certificates, false, Duration.ofSeconds(3));
        try (LdapDirectory directory = new LdapDirectory(settings)) {
            return directory.bind("zhoumin", "secret".toCharArray());
        }
    }

    private static void keytool(String... arguments) throws Exception {
        String[] line = new String[arguments.length + 1];
        line[0] = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        System.arraycopy(arguments, 0, line, 1, arguments.length);
        Process process = new ProcessBuilder(line).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
    }
}
