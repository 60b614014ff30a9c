package org.vermilion.matter;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;
import org.vermilion.access.AccessGuard;
import org.vermilion.cmis.BlobStore;
import org.vermilion.cmis.EmbeddedRepository;
import org.vermilion.content.ContentSettings;
import org.vermilion.content.ContentStore;
import org.vermilion.deadline.WorkingCalendar;
import org.vermilion.identity.Clearances;
import org.vermilion.identity.Directory;
import org.vermilion.identity.Organ;
import org.vermilion.identity.OrganKind;
import org.vermilion.identity.People;
import org.vermilion.identity.SessionSettings;
import org.vermilion.identity.SignInSettings;
import org.vermilion.identity.ldap.EmbeddedDirectory;
import org.vermilion.issuing.AddressedNames;
import org.vermilion.label.Level;
import org.vermilion.matter.definition.MatterPackages;
import org.vermilion.process.ProcessModel;
import org.vermilion.process.Processes;
import org.vermilion.process.TaskView;
import org.vermilion.refusal.Refusal;
import org.vermilion.seal.Seals;
import org.vermilion.search.SearchSettings;
import org.vermilion.signature.keys.CertificateHolder;
import org.vermilion.signature.keys.KeyName;
import org.vermilion.signature.keys.KeyVault;
import org.vermilion.signature.signing.Signing;
import org.vermilion.subject.Clearance;
import org.vermilion.subject.PersonId;
import org.vermilion.subject.Subject;
import org.vermilion.task.StepAct;
import org.vermilion.task.TaskHandling;
import org.vermilion.testing.TestDatabase;
import org.vermilion.testing.TestFolders;
import org.vermilion.typeset.Fonts;
import org.vermilion.zone.Zone;
import org.vermilion.zone.ZoneName;

/**
 * One zone as the program wires it, with the demonstration's people: engine, keys, seals, typesetting, store and search
 * are the real ones. One for each database, kept for all tests.
 */
public final class CaseFixture {

    /** The slip as the notice prints it. */
    public static final String SLIP = """
            {"unitName": "滨江城市建设投资集团有限公司",
             "responsibleLeader": {"name": "冯建国", "post": "副总经理", "telephone": "023-67670001"},
             "departmentHead": {"name": "吴倩", "post": "信息中心主任", "telephone": "67670002"},
             "contact": {"name": "周敏", "post": "主管", "telephone": "67670003-801", "mobile": "13800000003"}}
            """;

    private static final Map<TestDatabase, CaseFixture> STARTED = new EnumMap<>(TestDatabase.class);

    final TestClock clock = new TestClock();
    private final AnnotationConfigApplicationContext context;

    private CaseFixture(TestDatabase database) {
        HikariDataSource source = database.fresh("classpath:db/migration");
        context = new AnnotationConfigApplicationContext();
        context.registerBean(DataSource.class, () -> source);
        context.registerBean(Clock.class, () -> clock);
        context.register(Wiring.class);
        context.refresh();
        settle();
    }

    static synchronized CaseFixture on(TestDatabase database) {
        return STARTED.computeIfAbsent(database, CaseFixture::new);
    }

    /** The one on H2. */
    public static CaseFixture onH2() {
        return on(TestDatabase.H2);
    }

    public Cases cases() {
        return context.getBean(Cases.class);
    }

    Matters matters() {
        return context.getBean(Matters.class);
    }

    JdbcClient jdbc() {
        return context.getBean(JdbcClient.class);
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public Subject subject(String account) {
        return bean(People.class).subject(new PersonId(account)).orElseThrow();
    }

    /** A filing submitted by the clerk of 滨江城投集团 on a day. */
    public Case filed(String day) {
        clock.goTo(day);
        return cases().submit(subject("wuqian"), "organisation-filing", SLIP, List.of());
    }

    public void goTo(String day) {
        clock.goTo(day);
    }

    public Case act(String account, Case c, String outcome) {
        return act(account, c, outcome, "", Map.of());
    }

    /** Does the one open task of the case. */
    public Case act(String account, Case c, String outcome, String opinion, Map<String, String> details) {
        bean(TaskHandling.class).handle(subject(account), task(c).id(), new StepAct(outcome, opinion, details));
        return now(c);
    }

    TaskView task(Case c) {
        List<TaskView> open = bean(Processes.class).openTasks(c.id());
        if (open.size() != 1) {
            throw new AssertionError(open.size() + " open tasks");
        }
        return open.get(0);
    }

    /** The case as it stands. */
    public Case now(Case c) {
        return bean(CaseRows.class).find(c.id()).orElseThrow();
    }

    /** A filing carried to its sealed result. */
    public Case closed(String day) {
        Case c = filed(day);
        act("gaoyuan", c, "pass", "材料齐全", Map.of());
        act("gaoyuan", c, "pass", "拟同意备案", Map.of());
        act("sunjianguo", c, "pass", "同意", Map.of());
        return act("tangning", c, "pass");
    }

    static String code(ThrowingCallable call) {
        return refusal(call).reason().code();
    }

    static Refusal refusal(ThrowingCallable call) {
        return Objects.requireNonNull(catchThrowableOfType(Refusal.class, call), "nothing was refused");
    }

    private void settle() {
        People people = bean(People.class);
        people.synchronise();
        Subject security = subject("yangfan");
        Map<KeyName, CertificateHolder> holders = new HashMap<>();
        jdbc().sql("select id, name from person").query((rs, n) -> {
            PersonId person = new PersonId(rs.getString("id"));
            holders.put(new KeyName("person/" + person), new CertificateHolder(rs.getString("name"), "滨江"));
            if (!subject(person.value()).isAdministrator()) {
                bean(Clearances.class).grant(person, new Clearance(Level.INTERNAL, Set.of()), security);
            }
            return person;
        }).list();
        bean(KeyVault.class).issueAll(holders);
        Organ commission = people.organs().stream().filter(o -> o.kind() == OrganKind.COMMISSION).findFirst().orElseThrow();
        bean(TransactionTemplate.class).executeWithoutResult(status ->
                bean(Seals.class).ensure(commission.id(), commission.fullName()));
    }

    @Configuration
    @EnableTransactionManagement
    @ComponentScan(excludeFilters = @Filter(type = FilterType.REGEX, pattern = ".*\\.web\\..*"), // there is no server here
            value = {"org.vermilion.matter", "org.vermilion.process", "org.vermilion.task.camunda",
            "org.vermilion.audit", "org.vermilion.opinion", "org.vermilion.issuing", "org.vermilion.mark", "org.vermilion.seal",
            "org.vermilion.search", "org.vermilion.identity", "org.vermilion.typeset", "org.vermilion.timeline"})
    @org.springframework.context.annotation.Import({TaskHandling.class, org.vermilion.task.ToDoList.class,
            org.vermilion.task.WorkCards.class, org.vermilion.task.WorkMarks.class, org.vermilion.task.StepWords.class,
            org.vermilion.task.Candidates.class, org.vermilion.deadline.DueDays.class,
            org.vermilion.document.numbering.OpenedOnce.class})
    static class Wiring {

        private final Path folder = TestFolders.create("matter-zone");

        @Bean
        PlatformTransactionManager transactions(DataSource source) {
            return new JdbcTransactionManager(source);
        }

        @Bean
        TransactionTemplate transaction(PlatformTransactionManager transactions) {
            return new TransactionTemplate(transactions);
        }

        @Bean
        JdbcClient jdbc(DataSource source) {
            return JdbcClient.create(source);
        }

        @Bean
        Zone zone() {
            return new Zone(new ZoneName("outer"), Level.WORK_SECRET);
        }

        @Bean
        AccessGuard guard(Zone zone) {
            return new AccessGuard(zone);
        }

        @Bean
        KeyVault vault(Clock clock) {
            return KeyVault.open(folder.resolve("keys"), "outer", "a-test's-password".toCharArray(), clock);
        }

        @Bean
        Signing signing(KeyVault vault, Clock clock) {
            return new Signing(vault, clock);
        }

        @Bean(destroyMethod = "close")
        EmbeddedDirectory server() {
            return EmbeddedDirectory.start(
                    Objects.requireNonNull(People.class.getResourceAsStream("/demo/outer.ldif")), "Zhupi-2026".toCharArray());
        }

        @Bean
        Directory directory(EmbeddedDirectory server) {
            return server.directory();
        }

        @Bean
        AddressedNames addressed() {
            return new AddressedNames(List.of());
        }

        @Bean
        SessionSettings sessionSettings() {
            return SessionSettings.usual();
        }

        @Bean
        SignInSettings signInSettings() {
            return SignInSettings.usual();
        }

        @Bean(destroyMethod = "close")
        EmbeddedRepository repository(DataSource source, PlatformTransactionManager transactions, Clock clock) {
            return new EmbeddedRepository(source, transactions, new BlobStore(folder.resolve("blobs")), clock);
        }

        @Bean
        ContentStore content(EmbeddedRepository repository) {
            return new ContentStore(ContentSettings.embedded(), repository);
        }

        @Bean
        SearchSettings searchSettings() {
            return new SearchSettings(folder.resolve("index"));
        }

        @Bean
        Fonts fonts() {
            return Fonts.load();
        }

        @Bean
        WorkingCalendar calendar() {
            return WorkingCalendar.load(null);
        }

        @Bean
        MatterPackages packages() {
            return MatterPackages.load();
        }

        @Bean
        ProcessModel model() {
            return new ProcessModel(Cases.PROCESS, "processes/matter/matter.bpmn");
        }
    }
}
