package org.vermilion.identity;

import java.time.Clock;
import java.time.Duration;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.vermilion.access.AccessGuard;
import org.vermilion.audit.AuditTrail;
import org.vermilion.label.Level;
import org.vermilion.subject.PersonId;
import org.vermilion.subject.Subject;
import org.vermilion.testing.TestDatabase;
import org.vermilion.zone.Zone;
import org.vermilion.zone.ZoneName;

/** The whole package on a real database and a real directory, wired by Spring as in the program; can restart. */
final class IdentityFixture implements AutoCloseable {

    final TestDirectory directory = new TestDirectory();
    final TestClock clock = new TestClock();
    final RecordingAuditTrail audit = new RecordingAuditTrail();
    final String url;
    private final Duration refusalTakes;
    private AnnotationConfigApplicationContext context;

    IdentityFixture(TestDatabase database) {
        this(database, Duration.ZERO);
    }

    IdentityFixture(TestDatabase database, Duration refusalTakes) {
        this.url = database.freshUrl("classpath:db/migration/identity");
        this.refusalTakes = refusalTakes;
        this.context = start();
    }

    /** A node more on the same database and directory. */
    AnnotationConfigApplicationContext start() {
        HikariDataSource source = TestDatabase.open(url);
        AnnotationConfigApplicationContext started = new AnnotationConfigApplicationContext();
        started.registerBean(DataSource.class, () -> source);
        started.registerBean(JdbcClient.class, () -> JdbcClient.create(source));
        started.registerBean(TransactionTemplate.class,
                () -> new TransactionTemplate(new DataSourceTransactionManager(source)));
        started.getBeanFactory().registerSingleton("directory", directory); // outlives a restart
        started.registerBean(Clock.class, () -> clock);
        started.registerBean(AuditTrail.class, () -> audit);
        started.registerBean(AccessGuard.class,
                () -> new AccessGuard(new Zone(new ZoneName("outer"), Level.WORK_SECRET)));
        started.registerBean(SessionSettings.class, SessionSettings::usual);
        started.registerBean(SignInSettings.class, () -> new SignInSettings(5, 20, Duration.ofMinutes(15),
                Duration.ofMinutes(15), refusalTakes));
        started.scan("org.vermilion.identity");
        started.refresh();
        return started;
    }

    void restart() {
        context.close();
        context = start();
    }

    People people() {
        return context.getBean(People.class);
    }

    SignIn signIn() {
        return context.getBean(SignIn.class);
    }

    Sessions sessions() {
        return context.getBean(Sessions.class);
    }

    Clearances clearances() {
        return context.getBean(Clearances.class);
    }

    JdbcClient jdbc() {
        return context.getBean(JdbcClient.class);
    }

    TransactionTemplate transaction() {
        return context.getBean(TransactionTemplate.class);
    }

    Subject subject(String account) {
        return people().subject(new PersonId(account)).orElseThrow();
    }

    SignedIn signIn(String account) {
        return signIn(account, TestDirectory.PASSWORD);
    }

    SignedIn signIn(String account, String password) {
        return signIn().signIn(account, password.toCharArray(), "10.1.2.3");
    }

    @Override
    public void close() {
        context.close();
        directory.close();
    }
}
