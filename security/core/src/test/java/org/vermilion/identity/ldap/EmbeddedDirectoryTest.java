package org.vermilion.identity.ldap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.SearchScope;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vermilion.identity.Directory;
import org.vermilion.identity.DirectoryOrgan;
import org.vermilion.refusal.Refusal;

class EmbeddedDirectoryTest implements LdapDirectoryContract {

    private static final String PERSON = "uid=zhoumin,ou=people,dc=binjiang,dc=example";

    private EmbeddedDirectory server;

    @BeforeEach
    void start() {
        server = EmbeddedDirectory.start(demo("outer"), PASSWORD.toCharArray());
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Override
    public Directory directory() {
        return server.directory();
    }

    @Override
    public void goDown() {
        server.close();
    }

    @Test
    void holdsTheCommissionAloneInTheInnerZone() {
        try (EmbeddedDirectory inner = EmbeddedDirectory.start(demo("inner"), PASSWORD.toCharArray())) {
            assertThat(inner.directory().organs()).extracting(DirectoryOrgan::id).containsExactly("gzw");
            assertThat(inner.directory().people()).hasSize(15);
        }
    }

    @Test
    void givesPasswordsAwayToNobody() throws LDAPException {
        try (LDAPConnection anonymous = new LDAPConnection("127.0.0.1", server.port())) {
            assertThatThrownBy(() -> anonymous.search("dc=binjiang,dc=example", SearchScope.SUB, "(uid=*)"))
                    .isInstanceOf(LDAPException.class);
        }
        try (LDAPConnection signedIn = new LDAPConnection("127.0.0.1", server.port(), PERSON, PASSWORD)) {
            assertThat(signedIn.getEntry(PERSON).getAttributeValue("userPassword"))
                    .startsWith("{SSHA512}").doesNotContain(PASSWORD);
        }
    }

    @Test
    void isReadOnly() throws LDAPException {
        try (LDAPConnection signedIn = new LDAPConnection("127.0.0.1", server.port(), PERSON, PASSWORD)) {
            assertThatThrownBy(() -> signedIn.modify("dn: " + PERSON, "changetype: modify", "replace: cn", "cn: x"))
                    .isInstanceOf(LDAPException.class);
            assertThatThrownBy(() -> signedIn.delete(PERSON)).isInstanceOf(LDAPException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "",
        "no LDIF at all",
        "dn: dc=x\nobjectClass: domain\ndc: x\n\ndn: uid=a,dc=x\nobjectClass: inetOrgPerson\nuid: a\ncn: a\nsn: a\nuserPassword: p",
        "dn: dc=x\nobjectClass: domain\ndc: x\n\ndn: uid=a,dc=x\nobjectClass: inetOrgPerson\nuid: a\ncn: a",
        "dn: dc=x\nobjectClass: domain\ndc: x\nnoSuchAttribute: y",
    })
    void startsWithNoLdifThatIsWrongOrHoldsAPassword(String ldif) {
        assertThatThrownBy(() -> EmbeddedDirectory.start(
                new ByteArrayInputStream(ldif.getBytes(StandardCharsets.UTF_8)), PASSWORD.toCharArray()))
                .isInstanceOf(Refusal.class).hasMessage("DIRECTORY-SETTINGS");
    }

    @Test
    void startsNotWithoutAPassword() {
        assertThatThrownBy(() -> EmbeddedDirectory.start(demo("outer"), new char[0]))
                .isInstanceOf(Refusal.class).hasMessage("DIRECTORY-SETTINGS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"outer", "inner"})
    void comesWithNoPassword(String zone) throws IOException {
        try (InputStream ldif = demo(zone)) {
            assertThat(new String(ldif.readAllBytes(), StandardCharsets.UTF_8)).doesNotContainIgnoringCase("userPassword");
        }
    }

    private static InputStream demo(String zone) {
        return EmbeddedDirectoryTest.class.getResourceAsStream("/demo/" + zone + ".ldif");
    }
}
