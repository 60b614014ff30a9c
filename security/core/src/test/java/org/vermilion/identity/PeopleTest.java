package org.vermilion.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.vermilion.access.AccessReason;
import org.vermilion.audit.AuditEntry;
import org.vermilion.refusal.Refusal;
import org.vermilion.subject.OrganId;
import org.vermilion.subject.PersonId;
import org.vermilion.subject.Post;
import org.vermilion.subject.Role;
import org.vermilion.subject.UnitId;
import org.vermilion.testing.TestDatabase;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class PeopleTest {

    private final IdentityFixture fixture;

    PeopleTest(TestDatabase database) {
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
    void knowsEverybodyOfTheFixtureOrganisation() {
        assertThat(fixture.people().organs()).extracting(organ -> organ.id().value())
                .containsExactly("ctou", "gzw", "neng", "swu", "yubei");
        assertThat(fixture.people().organ(new OrganId("gzw"))).contains(new Organ(new OrganId("gzw"), "滨江市国资委",
                "滨江市国有资产监督管理委员会", null, OrganKind.COMMISSION, "91500000A", "滨国资"));
        assertThat(fixture.people().units(new OrganId("gzw"))).extracting(Unit::name)
                .containsExactly("办公室", "产权管理处", "财务监管处", "法规处", "规划发展处", "信息中心");
        assertThat(fixture.people().unit(new UnitId("gzw.cqc"))).map(Unit::name).contains("产权管理处");
        assertThat(fixture.people().person(new PersonId("zhoumin"))).contains(new Person(new PersonId("zhoumin"), "周敏",
                new OrganId("gzw"), new UnitId("gzw.cqc"), true));
        assertThat(fixture.people().person(new PersonId("wuqian"))).map(Person::unit).contains(new UnitId("ctou"));
    }

    @Test
    void findsTheHoldersOfAPost() {
        assertThat(fixture.people().holding(Role.SIGNER, new UnitId("gzw"))).extracting(Person::name)
                .containsExactly("刘伟", "孙建国");
        assertThat(fixture.people().holding(Role.DIVISION_HEAD, new UnitId("gzw.cqc"))).extracting(Person::name)
                .containsExactly("李强");
        assertThat(fixture.people().holding(Role.SIGNER, new UnitId("gzw.cqc"))).isEmpty();
    }

    @Test
    void climbsFromASubsidiaryToItsGroup() {
        assertThat(fixture.people().withAncestors(new OrganId("swu")))
                .containsExactly(new OrganId("swu"), new OrganId("ctou"));
        assertThat(fixture.people().withAncestors(new OrganId("gzw"))).containsExactly(new OrganId("gzw"));
        assertThat(fixture.people().withAncestors(new OrganId("nowhere"))).isEmpty();
    }

    @Test
    void changesNothingWhenTheDirectoryDidNot() {
        SynchronisationReport again = fixture.people().synchronise();

        assertThat(again).isEqualTo(new SynchronisationReport(0, 0, 0, 0, List.of()));
        assertThat(fixture.audit.of("directory.synchronise")).hasSize(2);
        assertThat(fixture.audit.of("person.add")).hasSize(33);
    }

    @Test
    void takesOverANewNameAndNewPosts() {
        fixture.directory.comeBack(ldif -> ldif.replace("cn: 周敏", "cn: 周敏敏")
                .replace("member: uid=liqiang,", "member: uid=zhoumin,"));

        SynchronisationReport report = fixture.people().synchronise();

        assertThat(report.changed()).isEqualTo(2);
        assertThat(fixture.people().person(new PersonId("zhoumin"))).map(Person::name).contains("周敏敏");
        assertThat(fixture.subject("zhoumin").posts()).contains(new Post(Role.DIVISION_HEAD, new UnitId("gzw.cqc")));
        assertThat(fixture.subject("liqiang").posts()).isEmpty();
        assertThat(fixture.audit.of("person.change")).extracting(AuditEntry::objectId)
                .containsExactlyInAnyOrder("zhoumin", "liqiang");
    }

    @Test
    void disablesWhoIsGoneAndNeverDeletes() {
        fixture.directory.comeBack(ldif -> TestDirectory.without(ldif, "zhoumin"));

        SynchronisationReport report = fixture.people().synchronise();

        assertThat(report.disabled()).isEqualTo(1);
        assertThat(fixture.people().person(new PersonId("zhoumin"))).map(Person::enabled).contains(false);
        assertThat(fixture.people().subject(new PersonId("zhoumin"))).isEmpty();
        assertThat(fixture.people().holding(Role.DRAFTER, new UnitId("gzw.cqc"))).isEmpty();
        assertThat(fixture.audit.of("person.disable")).extracting(AuditEntry::objectId).containsExactly("zhoumin");
    }

    @Test
    void enablesWhoComesBack() {
        fixture.directory.comeBack(ldif -> TestDirectory.without(ldif, "zhoumin"));
        fixture.people().synchronise();
        fixture.directory.comeBack(ldif -> ldif);

        SynchronisationReport report = fixture.people().synchronise();

        assertThat(report.enabled()).isEqualTo(1);
        assertThat(fixture.subject("zhoumin").posts()).containsExactlyInAnyOrder(
                new Post(Role.DRAFTER, new UnitId("gzw.cqc")), new Post(Role.HANDLER, new UnitId("gzw")));
    }

    @Test
    void takesARenamedAccountForAnotherPerson() {
        fixture.directory.comeBack(ldif -> ldif.replace("uid=zhoumin,", "uid=zhoumin2,").replace("uid: zhoumin\n",
                "uid: zhoumin2\n"));

        SynchronisationReport report = fixture.people().synchronise();

        assertThat(report.added()).isEqualTo(1);
        assertThat(report.disabled()).isEqualTo(1);
        assertThat(fixture.people().subject(new PersonId("zhoumin"))).isEmpty();
        assertThat(fixture.subject("zhoumin2").holds(Role.DRAFTER)).isTrue();
    }

    @Test
    void changesNothingWhileTheDirectoryIsDown() {
        fixture.directory.goDown();

        assertThatThrownBy(() -> fixture.people().synchronise()).isInstanceOf(Refusal.class)
                .hasMessage("DIRECTORY-DOWN");

        assertThat(fixture.people().subject(new PersonId("zhoumin"))).isPresent();
        assertThat(fixture.audit.of("directory.synchronise")).last().extracting(AuditEntry::reasonCode)
                .isEqualTo("DIRECTORY-DOWN");
    }

    @Test
    void doesNotDisableEverybodyWhenTheDirectoryShowsNobody() {
        fixture.directory.comeBack(ldif -> ldif.substring(0, ldif.indexOf("dn: o=gzw")));

        assertThatThrownBy(() -> fixture.people().synchronise()).isInstanceOf(Refusal.class)
                .hasMessage("DIRECTORY-EMPTY");

        assertThat(fixture.people().subject(new PersonId("zhoumin"))).isPresent();
    }

    @Test
    void changesNothingWhenTwoOrgansShareAnIdentifier() {
        fixture.directory.comeBack(ldif -> TestDirectory.without(ldif, "zhoumin") + """

                dn: o=swu,o=neng,dc=binjiang,dc=example
                objectClass: top
                objectClass: organization
                o: swu
                o: 另一水务
                businessCategory: ENTERPRISE
                """);

        assertThatThrownBy(() -> fixture.people().synchronise()).isInstanceOf(Refusal.class)
                .hasMessage("DIRECTORY-AMBIGUOUS");

        assertThat(fixture.people().subject(new PersonId("zhoumin"))).isPresent();
    }

    @Test
    void leavesOutAnAccountThatIsThereTwice() {
        fixture.directory.comeBack(ldif -> ldif + """

                dn: uid=zhoumin,ou=cqc,o=gzw,dc=binjiang,dc=example
                objectClass: top
                objectClass: inetOrgPerson
                uid: zhoumin
                cn: 假周敏
                sn: 假
                o: gzw
                """);

        SynchronisationReport report = fixture.people().synchronise();

        assertThat(report.findings()).contains(new Finding(Finding.Fault.ACCOUNT_TWICE, "zhoumin", null));
        assertThat(fixture.people().subject(new PersonId("zhoumin"))).isEmpty();
    }

    @Test
    void reportsWhatItCannotTakeOver() {
        fixture.directory.comeBack(ldif -> TestDirectory.withPost(TestDirectory.withPost(ldif
                        .replace("uid: hena\ncn: 何娜\nsn: 何\ngivenName: 娜\no: ctou", "uid: hena\ncn: 何娜\nsn: 何\no: nowhere")
                        .replace("departmentNumber: gzw.ghc", "departmentNumber: ctou.ghc"),
                "SINGER", "o=gzw", "zhoumin"), "APPLICANT", "o=gzw", "zhengkai"));

        SynchronisationReport report = fixture.people().synchronise();

        assertThat(report.findings()).containsExactlyInAnyOrder(
                new Finding(Finding.Fault.ORGAN_UNKNOWN, "hena", null),
                new Finding(Finding.Fault.UNIT_UNKNOWN, "gaoyuan", null),
                new Finding(Finding.Fault.ROLE_UNKNOWN, "zhoumin", "SINGER@gzw"),
                new Finding(Finding.Fault.POST_ELSEWHERE, "zhengkai", "APPLICANT@gzw"));
        assertThat(fixture.people().subject(new PersonId("hena"))).isEmpty();
        assertThat(fixture.subject("zhengkai").holds(Role.APPLICANT)).isFalse();
        assertThat(fixture.audit.of("directory.take")).extracting(AuditEntry::reasonCode).containsExactlyInAnyOrder(
                "DIRECTORY-ORGAN-UNKNOWN", "DIRECTORY-UNIT-UNKNOWN", "DIRECTORY-ROLE-UNKNOWN", "DIRECTORY-POST-ELSEWHERE");
    }

    @Test
    void isSynchronisedOnDemandByTheSystemAdministratorAlone() {
        assertThat(fixture.people().synchronise(fixture.subject("machao")).changed()).isZero();
        assertThat(fixture.audit.of("directory.synchronise")).last().extracting(AuditEntry::actor).isEqualTo("machao");

        assertThatThrownBy(() -> fixture.people().synchronise(fixture.subject("yangfan")))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.reason()).isEqualTo(AccessReason.POST_REQUIRED);
                    assertThat(refusal.details()).containsExactly("SYSTEM_ADMIN");
                    assertThat(refusal.zh()).contains("（系统管理员）").doesNotContain("SYSTEM_ADMIN");
                    assertThat(refusal.en()).contains("(system administrator)").doesNotContain("SYSTEM_ADMIN");
                });
    }

    @Test
    void undoesAllOfASynchronisationThatFailsHalfway() {
        fixture.jdbc().sql("alter table post add constraint none_for_liqiang check (person <> 'liqiang' or role <> 'HANDLER')")
                .update();
        fixture.directory.comeBack(ldif -> TestDirectory.withPost(TestDirectory.without(ldif, "zhoumin"), "HANDLER",
                "ou=cqc,o=gzw", "liqiang").replace("滨江水务\n", "滨江供水\n"));
        int before = fixture.audit.entries().size();

        assertThatThrownBy(() -> fixture.people().synchronise())
                .isInstanceOf(org.springframework.dao.DataIntegrityViolationException.class);

        assertThat(fixture.people().subject(new PersonId("zhoumin"))).isPresent();
        assertThat(fixture.people().organ(new OrganId("swu"))).map(Organ::name).contains("滨江水务");
        assertThat(fixture.subject("liqiang").posts()).hasSize(1);
        assertThat(fixture.audit.entries()).hasSize(before);
    }

    @Test
    void letsManyNodesSynchroniseAtOnce() throws Exception {
        fixture.directory.comeBack(ldif -> TestDirectory.without(ldif, "zhoumin"));
        ExecutorService nodes = Executors.newFixedThreadPool(4);
        Callable<SynchronisationReport> node = () -> fixture.people().synchronise();

        List<Future<SynchronisationReport>> reports = nodes.invokeAll(List.of(node, node, node, node));

        int disabled = 0;
        for (Future<SynchronisationReport> report : reports) {
            disabled += report.get().disabled();
        }
        nodes.shutdown();
        assertThat(disabled).isEqualTo(1);
    }
}
