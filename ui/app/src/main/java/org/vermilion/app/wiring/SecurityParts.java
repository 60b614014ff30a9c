package org.vermilion.app.wiring;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Objects;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import org.vermilion.access.AccessGuard;
import org.vermilion.app.settings.ZoneSettings;
import org.vermilion.app.settings.ZoneSettings.LdapSettings;
import org.vermilion.identity.Directory;
import org.vermilion.identity.SessionSettings;
import org.vermilion.identity.SignInSettings;
import org.vermilion.identity.ldap.DirectorySettings;
import org.vermilion.identity.ldap.EmbeddedDirectory;
import org.vermilion.identity.ldap.LdapDirectory;
import org.vermilion.signature.keys.KeyVault;
import org.vermilion.signature.signing.Signing;
import org.vermilion.zone.Zone;

/** The clock, the guard, the keys and the directory. */
@Configuration
class SecurityParts {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final Duration LDAP_TIMEOUT = Duration.ofSeconds(3);

    @Bean
    Clock clock(ZoneSettings settings) {
        Clock system = Clock.system(CHINA);
        return settings.demo() ? new DemoClock(system, settings.data().resolve(ZoneFiles.CLOCK)) : system;
    }

    @Bean
    AccessGuard guard(Zone zone) {
        return new AccessGuard(zone);
    }

    @Bean
    TransactionTemplate transactionTemplate(PlatformTransactionManager transactions) {
        return new TransactionTemplate(transactions);
    }

    @Bean
    KeyVault vault(ZoneSettings settings, Zone zone, Clock clock) {
        return KeyVault.open(ZoneFiles.keys(settings.data()), zone.name().value(),
                ZoneFiles.vaultPassword(settings.data()), clock);
    }

    @Bean
    Signing signing(KeyVault vault, Clock clock) {
        return new Signing(vault, clock);
    }

    @Bean
    SessionSettings sessionSettings() {
        return SessionSettings.usual();
    }

    @Bean
    SignInSettings signInSettings(ZoneSettings settings) {
        SignInSettings usual = SignInSettings.usual();
        return settings.demo() // everybody of a demo comes from one address
                ? new SignInSettings(usual.failuresPerAccount(), 1_000, usual.window(), usual.lock(), usual.refusalTakes())
                : usual;
    }

    @Bean(destroyMethod = "close")
    DirectoryConnection directoryConnection(ZoneSettings settings, Zone zone) {
        if (settings.directory() == null) {
            return DirectoryConnection.embedded(EmbeddedDirectory.start(
                    Objects.requireNonNull(getClass().getResourceAsStream("/demo/" + zone.name() + ".ldif"),
                            "there is no demo organisation for this zone"),
                    ZoneFiles.demoPassword(settings.data())));
        }
        return DirectoryConnection.ldap(new LdapDirectory(directorySettings(settings.directory())));
    }

    @Bean
    Directory directory(DirectoryConnection connection) {
        return connection.directory();
    }

    private static DirectorySettings directorySettings(LdapSettings ldap) {
        @org.jspecify.annotations.Nullable Path password = ldap.bindPasswordFile();
        return new DirectorySettings(ldap.url(), ldap.baseDn(), ldap.bindDn(), password, ldap.trustedCertificates(), false,
                LDAP_TIMEOUT);
    }

    /** The directory and what must be closed with it. */
    record DirectoryConnection(Directory directory, AutoCloseable open) implements AutoCloseable {

        static DirectoryConnection embedded(EmbeddedDirectory embedded) {
            return new DirectoryConnection(embedded.directory(), embedded);
        }

        static DirectoryConnection ldap(LdapDirectory ldap) {
            return new DirectoryConnection(ldap, ldap);
        }

        @Override
        public void close() throws Exception {
            open.close();
        }
    }
}
