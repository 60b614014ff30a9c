package org.vermilion.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.vermilion.testing.TestDatabase;

import org.vermilion.access.AccessGuard;
import org.vermilion.audit.AuditEntry;
import org.vermilion.audit.AuditTrail;
import org.vermilion.label.Level;
import org.vermilion.zone.Zone;
import org.vermilion.zone.ZoneName;

class SearchWiringTest {

    @TempDir
    Path folder;

    @Test
    void worksByComponentScanWithSettingsADataSourceAndASource() throws Exception {
        MapSource source = new MapSource();
        SearchSettings settings = new SearchSettings(folder.resolve("deep/index"));
        try (HikariDataSource dataSource = TestDatabase.H2.fresh("classpath:db/migration/search")) {
            for (int run = 1; run <= 2; run++) { // the second finds the index closed properly by the first
                try (var context = new AnnotationConfigApplicationContext()) {
                    context.registerBean(SearchSettings.class, () -> settings);
                    context.registerBean("dataSource", HikariDataSource.class, () -> dataSource, bean -> bean.setDestroyMethodName(""));
                    context.registerBean(MapSource.class, () -> source);
                    context.registerBean(AccessGuard.class, () -> new AccessGuard(
                            new Zone(new ZoneName("outer"), Level.INTERNAL))); // for the endpoint
                    context.registerBean(AuditTrail.class, Untold::new); // for what is taken away
                    context.scan("org.vermilion.search");
                    context.refresh();
                    String id = "run" + run;
                    new TransactionTemplate(new JdbcTransactionManager(dataSource)).executeWithoutResult(status -> {
                        source.set(Entries.entry(id, "薪酬", ""));
                        context.getBean(SearchOutbox.class).touched("document:" + id);
                    });

                    assertThat(context.getBean(Indexing.class).awaitDrained(Duration.ofSeconds(20))).isTrue();

                    assertThat(context.getBean(SearchIndex.class).search(SearchQuery.of("薪酬"), Entries.CLERK).total())
                            .isEqualTo(run);
                }
            }
        }
    }

    /** Nothing is taken away here. */
    private static final class Untold implements AuditTrail {

        @Override
        public void append(AuditEntry entry) {
            throw new AssertionError("nothing is told here");
        }

        @Override
        public void appendRefusal(AuditEntry entry) {
            throw new AssertionError("nothing is refused here");
        }
    }
}
