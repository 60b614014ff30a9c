package org.vermilion.app.wiring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import org.vermilion.app.settings.Installation;
import org.vermilion.app.settings.ZoneSettings;
import org.vermilion.audit.AuditBook;
import org.vermilion.cmis.OrphanSweeper;
import org.vermilion.document.numbering.SeriesShares;
import org.vermilion.identity.Clearances;
import org.vermilion.identity.Organ;
import org.vermilion.identity.OrganKind;
import org.vermilion.identity.People;
import org.vermilion.identity.Person;
import org.vermilion.identity.SynchronisationReport;
import org.vermilion.label.Level;
import org.vermilion.matter.attachment.Attachments;
import org.vermilion.refusal.Refusal;
import org.vermilion.seal.Seals;
import org.vermilion.signature.keys.CertificateHolder;
import org.vermilion.signature.keys.KeyName;
import org.vermilion.signature.keys.KeyVault;
import org.vermilion.subject.Clearance;
import org.vermilion.subject.OrganId;
import org.vermilion.subject.PersonId;
import org.vermilion.subject.Role;
import org.vermilion.subject.Subject;
import org.vermilion.transfer.gate.Address;
import org.vermilion.transfer.gate.AddressBook;
import org.vermilion.transfer.gate.Gate;
import org.vermilion.transmission.Transmission;
import org.vermilion.zone.Zone;
import org.vermilion.zone.ZoneName;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is made sure of before a zone answers: people, their keys, the organs' seals, where organs receive. */
@Configuration
@EnableScheduling
class ZoneSetup {

    private static final Logger LOG = LoggerFactory.getLogger(ZoneSetup.class);

    /** People as the directory has them now; without a directory, as they were. */
    @Bean
    InitializingBean zonePeople(People people, Clearances clearances, KeyVault vault, Seals seals, Zone zone,
            ZoneSettings settings, TransactionTemplate transaction) {
        return () -> {
            try {
                SynchronisationReport report = people.synchronise();
                LOG.info("people: {} added, {} changed, {} disabled, {} findings", report.added(), report.changed(),
                        report.disabled(), report.findings().size());
            } catch (Refusal directoryDown) {
                LOG.warn("the directory does not answer ({}); people are as they were", directoryDown.reason().code());
            }
            if (settings.demo()) {
                grantDemoClearances(people, clearances, zone);
            }
            issueKeys(people, vault, zone);
            people.organs().stream().filter(organ -> drafts(people, organ)).forEach(organ ->
                    transaction.executeWithoutResult(status -> seals.ensure(organ.id(), organ.fullName())));
        };
    }

    @Bean
    @DependsOn("zonePeople")
    AddressBook addressBook(People people, Installation installation, Zone zone) {
        Map<OrganId, Address> addresses = new HashMap<>();
        for (Organ organ : people.organs()) {
            addresses.put(organ.id(), new Address(organ.id(), zone.name(), zone.ceiling(), zone.ceiling(),
                    organ.name()));
        }
        for (Installation.AddressSettings named : installation.allAddresses()) {
            ZoneName where = new ZoneName(named.zone());
            addresses.put(new OrganId(named.organ()), new Address(new OrganId(named.organ()), where,
                    installation.asZone(where).ceiling(), named.ceiling(), named.name()));
        }
        return new AddressBook(addresses.values());
    }

    /** No two zones of the file may give the same number of one organ. */
    @Bean
    @DependsOn("zonePeople")
    InitializingBean zoneSeries(People people, Installation installation, SeriesShares shares, Zone zone) {
        return () -> {
            List<String> problems = people.organs().stream().filter(organ -> drafts(people, organ))
                    .flatMap(organ -> SeriesDivision.problem(organ, installation, shares, zone.name()).stream()).toList();
            if (!problems.isEmpty()) {
                throw new NotToStart(String.join(System.lineSeparator(), problems));
            }
        };
    }

    /** What was once said to have arrived in another zone was only sent there. */
    @Bean
    @DependsOn("zonePeople")
    InitializingBean unknownArrivals(Transmission transmission) {
        return transmission::takeBackUnknownArrivals;
    }

    @Bean
    Gate gate(Zone zone, Installation installation, AddressBook addresses) {
        return new Gate(zone, installation.asLinks(), addresses);
    }

    /** Whoever drafts documents must be able to seal them; the commission seals results as well. */
    private static boolean drafts(People people, Organ organ) {
        return organ.kind() == OrganKind.COMMISSION || people.of(organ.id()).stream()
                .anyMatch(person -> people.subject(person.id()).filter(subject -> subject.holds(Role.DRAFTER)).isPresent());
    }

    private static void issueKeys(People people, KeyVault vault, Zone zone) {
        Map<KeyName, CertificateHolder> holders = new HashMap<>();
        for (Organ organ : people.organs()) {
            for (Person person : people.of(organ.id())) {
                holders.put(new KeyName("person/" + person.id()), new CertificateHolder(person.name(), organ.name()));
            }
        }
        for (String system : List.of("audit", "evidence")) {
            holders.put(new KeyName(system + "/" + zone.name()),
                    new CertificateHolder(zone.name() + " " + system, "Vermilion"));
        }
        vault.issueAll(holders);
    }

    /** A demo's people may know what their zone may hold, enterprises no more than internal. */
    private static void grantDemoClearances(People people, Clearances clearances, Zone zone) {
        Subject by = people.subject(new PersonId("yangfan")).orElseThrow();
        for (Organ organ : people.organs()) {
            Level level = organ.kind() == OrganKind.COMMISSION ? zone.ceiling() : Level.INTERNAL;
            for (Person person : people.of(organ.id())) {
                people.subject(person.id()).filter(s -> !s.isAdministrator() && s.clearance().equals(Clearance.NONE))
                        .ifPresent(s -> clearances.grant(person.id(), new Clearance(level, Set.of()), by));
            }
        }
    }

    /** What is done again and again while the zone runs. */
    @Component
    static class Chores {

        private final AuditBook book;
        private final OrphanSweeper sweeper;
        private final Attachments attachments;

        Chores(AuditBook book, OrphanSweeper sweeper, Attachments attachments) {
            this.book = book;
            this.sweeper = sweeper;
            this.attachments = attachments;
        }

        /** Signs the chain's end, so that what lies before can no longer be cut off. */
        @Scheduled(cron = "0 0 * * * *")
        void anchor() {
            book.anchorNow();
        }

        /** Drops uploads nobody handed in; what they held goes with the next sweep. */
        @Scheduled(cron = "0 10 3 * * *")
        void dropUnused() {
            attachments.sweep();
        }

        @Scheduled(cron = "0 30 3 * * *")
        void sweep() {
            sweeper.sweep();
        }
    }
}
