package org.vermilion.app.wiring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.context.support.GenericApplicationContext;

import org.vermilion.Vermilion;
import org.vermilion.app.settings.Installation;
import org.vermilion.app.settings.ZoneSettings;
import org.vermilion.zone.Zone;
import org.vermilion.zone.ZoneName;

/** Starts one zone of an installation. */
public final class ZoneApplication {

    private ZoneApplication() {}

    /** Starts the zone and returns when it answers. */
    public static ConfigurableApplicationContext start(Installation installation, ZoneName zone) {
        ZoneSettings settings = installation.zone(zone);
        try {
            ZoneFiles.makePrivate(settings.data());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        SchemaChange.undoInterrupted(settings.data());
        SpringApplication application = new SpringApplication(Vermilion.class);
        application.setBeanNameGenerator(FullyQualifiedAnnotationBeanNameGenerator.INSTANCE); // two processes may each have a ReviewStep
        application.setDefaultProperties(properties(settings));
        application.addInitializers(context -> {
            GenericApplicationContext beans = (GenericApplicationContext) context;
            beans.registerBean(Installation.class, () -> installation);
            beans.registerBean(ZoneSettings.class, () -> settings);
            beans.registerBean(Zone.class, () -> installation.asZone(zone));
        });
        ConfigurableApplicationContext started = application.run();
        ZoneFiles.closeToOthers(settings.data()); // what libraries made with the account's usual rights
        return started;
    }

    private static Map<String, Object> properties(ZoneSettings settings) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("server.port", settings.port());
        properties.put("server.address", settings.listenAddress());
        ZoneSettings.DatabaseSettings database = settings.database();
        if (database == null) {
            properties.put("spring.datasource.url", ZoneFiles.databaseUrl(settings.data()));
            properties.put("spring.datasource.username", "sa");
        } else {
            properties.put("spring.datasource.url", database.url());
            properties.put("spring.datasource.username", database.username());
            properties.put("spring.datasource.password", password(database));
        }
        return properties;
    }

    private static String password(ZoneSettings.DatabaseSettings database) {
        try {
            return database.passwordFile() == null ? "" : Files.readString(database.passwordFile()).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
