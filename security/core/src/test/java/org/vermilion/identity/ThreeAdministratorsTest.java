package org.vermilion.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.vermilion.audit.AuditEntry;
import org.vermilion.subject.Post;
import org.vermilion.subject.Role;
import org.vermilion.subject.UnitId;
import org.vermilion.testing.TestDatabase;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class ThreeAdministratorsTest {

    private final IdentityFixture fixture;

    ThreeAdministratorsTest(TestDatabase database) {
        fixture = new IdentityFixture(database);
    }

    @BeforeEach
    void synchroniseOnce() {
        fixture.people().synchronise();
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void takesBothPostsFromWhoIsTwoAdministrators() {
        fixture.directory.comeBack(ldif -> ldif.replace("cn: SYSTEM_ADMIN\n",
                "cn: SYSTEM_ADMIN\nmember: uid=guofeng,ou=people,dc=binjiang,dc=example\n"));

        SynchronisationReport report = fixture.people().synchronise();

        assertThat(fixture.subject("guofeng").posts()).isEmpty();
        assertThat(fixture.subject("machao").holds(Role.SYSTEM_ADMIN)).isTrue();
        assertThat(report.findings()).containsExactlyInAnyOrder(
                new Finding(Finding.Fault.ADMINISTRATOR_COMBINED, "guofeng", "SYSTEM_ADMIN@gzw"),
                new Finding(Finding.Fault.ADMINISTRATOR_COMBINED, "guofeng", "AUDIT_ADMIN@gzw"));
        assertThat(fixture.audit.of("directory.take")).extracting(AuditEntry::reasonCode)
                .containsOnly("ADMINISTRATOR-COMBINED");
    }

    @Test
    void takesTheAdministratorsPostFromWhoDoesOtherWorkToo() {
        fixture.directory.comeBack(ldif -> TestDirectory.withPost(ldif, "DRAFTER", "ou=xxzx,o=gzw", "machao"));

        fixture.people().synchronise();

        assertThat(fixture.subject("machao").posts()).containsExactly(new Post(Role.DRAFTER, new UnitId("gzw.xxzx")));
    }

    @Test
    void knowsNoAdministratorOutsideTheCommission() {
        fixture.directory.comeBack(ldif -> TestDirectory.withPost(TestDirectory.without(ldif, "hena") + """

                dn: uid=hena,ou=people,dc=binjiang,dc=example
                objectClass: top
                objectClass: inetOrgPerson
                uid: hena
                cn: 何娜
                sn: 何
                o: ctou
                """, "SECURITY_ADMIN", "o=ctou", "hena"));

        SynchronisationReport report = fixture.people().synchronise();

        assertThat(fixture.subject("hena").posts()).isEmpty();
        assertThat(report.findings()).containsExactly(
                new Finding(Finding.Fault.ADMINISTRATOR_ELSEWHERE, "hena", "SECURITY_ADMIN@ctou"));
    }
}
