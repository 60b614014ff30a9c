package org.vermilion.app.wiring;

import java.time.Clock;

import javax.sql.DataSource;

import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

import org.vermilion.app.settings.Installation;
import org.vermilion.app.settings.ZoneSettings;
import org.vermilion.cmis.EmbeddedRepository;
import org.vermilion.cmis.OrphanSweeper;
import org.vermilion.cmis.BlobStore;
import org.vermilion.content.ContentSettings;
import org.vermilion.content.ContentStore;
import org.vermilion.deadline.WorkingCalendar;
import org.vermilion.dispatch.Dispatch;
import org.vermilion.document.numbering.BroughtAlong;
import org.vermilion.document.numbering.SeriesShares;
import org.vermilion.filing.FondsRegister;
import org.vermilion.issuing.AddressedNames;
import org.vermilion.issuing.IssuingNames;
import org.vermilion.matter.definition.MatterPackages;
import org.vermilion.process.ProcessModel;
import org.vermilion.receipt.Receipts;
import org.vermilion.search.SearchSettings;
import org.vermilion.subject.OrganId;
import org.vermilion.typeset.Fonts;
import org.vermilion.zone.Zone;

/** The store, the index, the fonts, and what processes and matters there are. */
@Configuration
class StoreParts {

    @Bean
    SchemaChange schemaChange(ZoneSettings settings) {
        return new SchemaChange(settings.data());
    }

    /** PostgreSQL undoes an unfinished migration itself. */
    @Bean
    FlywayMigrationStrategy migration(SchemaChange change, ZoneSettings settings, DataSource source) {
        return flyway -> {
            if (settings.database() == null && flyway.info().pending().length > 0) {
                change.begins(source);
            }
            flyway.migrate();
        };
    }

    /** PostgreSQL keeps commits apart itself. */
    @Bean
    PlatformTransactionManager transactionManager(ZoneSettings settings, DataSource source) {
        return settings.database() == null ? new CommitsInTurn(source) : new JdbcTransactionManager(source);
    }

    @Bean
    BlobStore blobs(ZoneSettings settings) {
        return new BlobStore(ZoneFiles.blobs(settings.data()));
    }

    /** Removes content no row tells of any more, such as that of transactions that were undone. */
    @Bean
    OrphanSweeper sweeper(BlobStore blobs, DataSource source) {
        return new OrphanSweeper(blobs, source);
    }

    @Bean(destroyMethod = "close")
    EmbeddedRepository repository(DataSource source, PlatformTransactionManager transactions, BlobStore blobs, Clock clock) {
        return new EmbeddedRepository(source, transactions, blobs, clock);
    }

    @Bean
    ContentStore content(EmbeddedRepository repository) {
        return new ContentStore(ContentSettings.embedded(), repository);
    }

    @Bean
    SearchSettings searchSettings(ZoneSettings settings) {
        return new SearchSettings(ZoneFiles.index(settings.data()));
    }

    @Bean
    Fonts fonts(ZoneSettings settings) {
        return Fonts.load(settings.fonts());
    }

    @Bean
    WorkingCalendar calendar() {
        return WorkingCalendar.load(null);
    }

    @Bean
    MatterPackages matterPackages() {
        return MatterPackages.load();
    }

    @Bean
    FondsRegister fonds(Installation installation) {
        return new FondsRegister(installation.allFonds());
    }

    @Bean
    SeriesShares seriesShares(Installation installation, Zone zone) {
        return SeriesShares.of(zone.name().value(), installation.allSeries());
    }

    @Bean
    BroughtAlong broughtAlong(IssuingNames names) {
        return names::brought;
    }

    @Bean
    AddressedNames addressedNames(Installation installation) {
        return new AddressedNames(installation.allAddresses().stream().filter(address -> address.name() != null)
                .map(address -> new AddressedNames.Addressed(new OrganId(address.organ()), address.name())).toList());
    }

    @Bean
    ProcessModel dispatchModel() {
        return model(Dispatch.PROCESS);
    }

    @Bean
    ProcessModel receiptModel() {
        return model(Receipts.PROCESS);
    }

    @Bean
    ProcessModel matterModel() {
        return model("matter");
    }

    private static ProcessModel model(String key) {
        return new ProcessModel(key, "processes/" + key + "/" + key + ".bpmn");
    }
}
