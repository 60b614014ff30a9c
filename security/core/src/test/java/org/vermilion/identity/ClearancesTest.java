package org.vermilion.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.vermilion.audit.AuditEntry;
import org.vermilion.label.Compartment;
import org.vermilion.label.Level;
import org.vermilion.refusal.Refusal;
import org.vermilion.subject.Clearance;
import org.vermilion.subject.PersonId;
import org.vermilion.testing.TestDatabase;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class ClearancesTest {

    private static final PersonId ZHOUMIN = new PersonId("zhoumin");
    private static final Clearance WORK_SECRET =
            new Clearance(Level.WORK_SECRET, Set.of(new Compartment("HR"), new Compartment("AUDIT")));

    private final IdentityFixture fixture;

    ClearancesTest(TestDatabase database) {
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
    void clearsNobodyForMoreThanPublicUnasked() {
        assertThat(fixture.subject("zhoumin").clearance()).isEqualTo(Clearance.NONE);
    }

    @Test
    void holdsFromTheNextRequestOn() {
        String token = fixture.signIn("zhoumin").token();

        fixture.clearances().grant(ZHOUMIN, WORK_SECRET, fixture.subject("yangfan"));

        assertThat(fixture.sessions().subject(token).orElseThrow().clearance()).isEqualTo(WORK_SECRET);
        assertThat(fixture.subject("zhoumin").clearance()).isEqualTo(WORK_SECRET);
        AuditEntry event = fixture.audit.of("clearance.grant").get(0);
        assertThat(event.actor()).isEqualTo("yangfan");
        assertThat(event.objectId()).isEqualTo("zhoumin");
        assertThat(event.level()).isEqualTo(Level.WORK_SECRET);
        assertThat(event.digest()).isEqualTo(Digests.sha256("zhoumin WORK_SECRET AUDIT HR"));
    }

    @Test
    void keepsEveryGrantThereEverWas() {
        fixture.clearances().grant(ZHOUMIN, WORK_SECRET, fixture.subject("yangfan"));
        fixture.clearances().grant(ZHOUMIN, Clearance.NONE, fixture.subject("yangfan"));

        assertThat(fixture.subject("zhoumin").clearance()).isEqualTo(Clearance.NONE);
        assertThat(fixture.jdbc().sql("select level_rank from clearance_grant where person = 'zhoumin' order by id")
                .query(Integer.class).list()).containsExactly(2, 0);
    }

    @Test
    void isGrantedByTheSecurityAdministratorAlone() {
        for (String other : Set.of("machao", "guofeng", "liuwei", "zhoumin")) {
            refuses("RBAC-403", () -> fixture.clearances().grant(ZHOUMIN, WORK_SECRET, fixture.subject(other)));
        }
        assertThat(fixture.subject("zhoumin").clearance()).isEqualTo(Clearance.NONE);
        assertThat(fixture.audit.of("clearance.grant")).hasSize(4).extracting(AuditEntry::outcome).containsOnly("refused");
    }

    @Test
    void isGrantedToNobodyByThemselves() {
        refuses("CLEARANCE-OWN", () -> fixture.clearances().grant(new PersonId("yangfan"), WORK_SECRET,
                fixture.subject("yangfan")));
    }

    @Test
    void isNotGrantedToAnAdministrator() {
        refuses("CLEARANCE-ADMINISTRATOR", () -> fixture.clearances().grant(new PersonId("machao"), WORK_SECRET,
                fixture.subject("yangfan")));
    }

    @Test
    void isNotGrantedToTheUnknownOrDisabled() {
        fixture.directory.comeBack(ldif -> TestDirectory.without(ldif, "zhoumin"));
        fixture.people().synchronise();

        refuses("ABSENT", () -> fixture.clearances().grant(ZHOUMIN, WORK_SECRET, fixture.subject("yangfan")));
        refuses("ABSENT", () -> fixture.clearances().grant(new PersonId("nobody"), WORK_SECRET,
                fixture.subject("yangfan")));
    }

    @Test
    void staysWithWhoComesBackUnderTheSameName() {
        fixture.clearances().grant(ZHOUMIN, WORK_SECRET, fixture.subject("yangfan"));
        fixture.directory.comeBack(ldif -> TestDirectory.without(ldif, "zhoumin"));
        fixture.people().synchronise();
        fixture.directory.comeBack(ldif -> ldif);
        fixture.people().synchronise();

        assertThat(fixture.subject("zhoumin").clearance()).isEqualTo(WORK_SECRET);
    }

    @Test
    void doesNotPassToAnotherHumanWhoGetsTheAccountLater() {
        fixture.clearances().grant(ZHOUMIN, WORK_SECRET, fixture.subject("yangfan"));
        fixture.directory.comeBack(ldif -> TestDirectory.without(ldif, "zhoumin"));
        fixture.people().synchronise();
        fixture.directory.comeBack(ldif -> ldif.replace("cn: 周敏", "cn: 周民"));
        fixture.people().synchronise();

        assertThat(fixture.subject("zhoumin").clearance()).isEqualTo(Clearance.NONE);
        assertThat(fixture.audit.of("clearance.withdraw")).extracting(AuditEntry::objectId).containsExactly("zhoumin");
    }

    @Test
    void endsWhenThePersonMovesToAnotherOrganOrBecomesAnAdministrator() {
        fixture.clearances().grant(ZHOUMIN, WORK_SECRET, fixture.subject("yangfan"));
        fixture.clearances().grant(new PersonId("liqiang"), WORK_SECRET, fixture.subject("yangfan"));
        fixture.directory.comeBack(ldif -> TestDirectory.without(ldif, "machao")
                .replace("givenName: 敏\no: gzw\ndepartmentNumber: gzw.cqc", "givenName: 敏\no: ctou")
                .replace("cn: DIVISION_HEAD\nmember: uid=liqiang,", "cn: DIVISION_HEAD\nmember: uid=chenjing,")
                + "\ndn: cn=SYSTEM_ADMIN,o=gzw,dc=binjiang,dc=example\nobjectClass: top\nobjectClass: groupOfNames\n"
                + "cn: SYSTEM_ADMIN\nmember: uid=liqiang,ou=people,dc=binjiang,dc=example\n");
        fixture.people().synchronise();

        assertThat(fixture.subject("zhoumin").clearance()).isEqualTo(Clearance.NONE);
        assertThat(fixture.subject("liqiang").isAdministrator()).isTrue();
        assertThat(fixture.subject("liqiang").clearance()).isEqualTo(Clearance.NONE);
    }

    private void refuses(String code, ThrowingCallable grant) {
        assertThatThrownBy(grant).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.reason().code()).isEqualTo(code));
        assertThat(fixture.audit.of("clearance.grant")).last().extracting(AuditEntry::reasonCode).isEqualTo(code);
    }
}
