package org.vermilion.identity.ldap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

import com.unboundid.ldap.sdk.AddRequest;
import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.SimpleBindRequest;
import com.unboundid.ldap.sdk.controls.ManageDsaITRequestControl;
import com.unboundid.ldap.sdk.extensions.PasswordModifyExtendedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vermilion.identity.BindResult;
import org.vermilion.identity.Directory;
import org.vermilion.identity.IdentityReason;
import org.vermilion.refusal.Refusal;

class SlapdDirectoryTest implements LdapDirectoryContract {

    @TempDir
    private Path folder;
    private Slapd slapd;
    private LdapDirectory directory;

    @BeforeEach
    void start() throws Exception {
        startWith("size.soft=unlimited size.hard=unlimited");
    }

    @AfterEach
    void stop() {
        directory.close();
        slapd.close();
    }

    @Override
    public Directory directory() {
        return directory;
    }

    @Override
    public void goDown() {
        slapd.stop();
    }

    @Test
    void comesBackByItselfWhenTheServerDoes() {
        assertThat(directory.bind("zhoumin", PASSWORD.toCharArray())).isEqualTo(BindResult.OK);
        slapd.stop();
        assertThat(directory.bind("zhoumin", PASSWORD.toCharArray())).isEqualTo(BindResult.UNAVAILABLE);

        slapd.start();

        assertThat(directory.bind("zhoumin", PASSWORD.toCharArray())).isEqualTo(BindResult.OK);
        assertThat(directory.people()).hasSize(33);
    }

    @Test
    void isNotFooledByAServerThatSaysYesToABindWithoutAPassword() throws LDAPException {
        try (LDAPConnection careless = new LDAPConnection("127.0.0.1", port())) {
            careless.getConnectionOptions().setBindWithDNRequiresPassword(false);
            SimpleBindRequest unauthenticated =
                    new SimpleBindRequest("uid=zhoumin,ou=people," + Slapd.BASE, "");
            assertThat(careless.bind(unauthenticated).getResultCode().intValue()).isZero(); // the trap is there
        }

        assertThat(directory.bind("zhoumin", new char[0])).isEqualTo(BindResult.WRONG);
    }

    @Test
    void readsMoreThanAPageOfPeople() throws Exception {
        addPeople(1_200);

        assertThat(directory.people()).hasSize(1_233);
    }

    @Test
    void neverTakesPartOfTheDirectoryForAllOfIt() throws Exception {
        stop();
        startWith(""); // OpenLDAP's own limit of 500 entries
        addPeople(1_200);

        assertThatThrownBy(() -> directory.people()).isInstanceOf(Refusal.class).hasMessage("DIRECTORY-DOWN");
    }

    @Test
    void isUnavailableWhenTheReadersPasswordIsWrong() throws IOException {
        Path wrong = Files.writeString(folder.resolve("wrong"), "not the reader's\n");
        try (LdapDirectory stranger = new LdapDirectory(slapd.settings(wrong))) {
            assertThat(stranger.bind("zhoumin", PASSWORD.toCharArray())).isEqualTo(BindResult.UNAVAILABLE);
            assertThatThrownBy(stranger::people).isInstanceOfSatisfying(Refusal.class,
                    refusal -> assertThat(refusal.reason()).isEqualTo(IdentityReason.DIRECTORY_DOWN));
        }
    }

    @Test
    void followsNoReferral() throws Exception {
        try (ServerSocket elsewhere = new ServerSocket(0); LDAPConnection root = slapd.root()) {
            AddRequest referral = new AddRequest(new Entry("dn: ou=elsewhere," + Slapd.BASE, "objectClass: referral",
                    "objectClass: extensibleObject", "ou: elsewhere",
                    "ref: ldap://127.0.0.1:" + elsewhere.getLocalPort() + "/ou=elsewhere," + Slapd.BASE));
            referral.addControl(new ManageDsaITRequestControl());
            root.add(referral);

            assertThat(directory.people()).hasSize(33);
            assertThat(directory.bind("zhoumin", PASSWORD.toCharArray())).isEqualTo(BindResult.OK);

            elsewhere.setSoTimeout(200);
            assertThatThrownBy(elsewhere::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void refusesAnAccountThatIsThereTwice() throws Exception {
        try (LDAPConnection root = slapd.root()) {
            root.add("dn: uid=zhoumin,ou=cqc,o=gzw," + Slapd.BASE, "objectClass: inetOrgPerson", "uid: zhoumin",
                    "cn: 假周敏", "sn: 假", "o: gzw");
            root.processExtendedOperation(new PasswordModifyExtendedRequest("uid=zhoumin,ou=cqc,o=gzw," + Slapd.BASE,
                    null, "chosen-by-the-impostor"));
        }

        assertThat(directory.bind("zhoumin", "chosen-by-the-impostor".toCharArray())).isEqualTo(BindResult.UNKNOWN);
    }

    private void startWith(String readerLimits) throws Exception {
        slapd = new Slapd(demo(), readerLimits);
        try (LDAPConnection root = slapd.root()) {
            root.add("dn: " + Slapd.READER, "objectClass: organizationalRole", "objectClass: simpleSecurityObject",
                    "cn: reader", "userPassword: " + Slapd.READER_PASSWORD);
            root.processExtendedOperation(new PasswordModifyExtendedRequest("uid=zhoumin,ou=people," + Slapd.BASE, null,
                    PASSWORD));
        }
        Path password = Files.writeString(folder.resolve("password"), Slapd.READER_PASSWORD + "\n");
        directory = new LdapDirectory(slapd.settings(password));
    }

    private void addPeople(int count) throws Exception {
        try (LDAPConnection root = slapd.root()) {
            for (int i = 0; i < count; i++) {
                root.add("dn: uid=p" + i + ",ou=people," + Slapd.BASE, "objectClass: inetOrgPerson", "uid: p" + i,
                        "cn: 某人", "sn: 某", "o: gzw");
            }
        }
    }

    private int port() {
        return Integer.parseInt(slapd.url().substring(slapd.url().lastIndexOf(':') + 1));
    }

    private static Path demo() throws URISyntaxException {
        return Path.of(SlapdDirectoryTest.class.getResource("/demo/outer.ldif").toURI());
    }
}
