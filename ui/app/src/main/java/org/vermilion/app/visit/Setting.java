package org.vermilion.app.visit;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.vermilion.app.settings.ConfigurationFile;
import org.vermilion.app.settings.ZoneSettings;
import org.vermilion.app.settings.ZoneSettings.DatabaseSettings;
import org.vermilion.app.wiring.ZoneFiles;
import org.vermilion.zone.ZoneName;

/** Two zones on loopback, {@code outer} and {@code inner}, set up as the demo organisation. */
public final class Setting {

    /** The zones there are. */
    public static final List<String> ZONES = List.of("outer", "inner");

    private Setting() {}

    /**
     * Writes the configuration of two zones on free ports, whose clocks begin on the set day.
     *
     * @param databases where a zone keeps its data, by its name; in its own directory if it is not named
     */
    public static Path configuration(Path directory, Map<String, DatabaseSettings> databases) throws IOException {
        for (String zone : ZONES) {
            ZoneFiles.moveClock(directory.resolve(zone), SetDay.ahead());
        }
        return configuration(directory, freePort(), freePort(), databases);
    }

    /** The same on ports that are given, the clocks as they are. */
    public static Path configuration(Path directory, int outer, int inner, Map<String, DatabaseSettings> databases)
            throws IOException {
        String text = """
                zones:
                  outer: { ceiling: INTERNAL, port: %d, data: %s, demo: true%s }
                  inner: { ceiling: WORK_SECRET, port: %d, data: %s, demo: true%s }
                links:
                  - { from: outer, to: inner }
                addresses:
                  - { organ: ctou, zone: outer, ceiling: INTERNAL, name: 滨江城投集团 }
                  - { organ: swu, zone: outer, ceiling: INTERNAL, name: 滨江水务 }
                  - { organ: neng, zone: outer, ceiling: INTERNAL, name: 滨江能源集团 }
                  - { organ: yubei, zone: outer, ceiling: INTERNAL, name: 渝北区国资监管中心 }
                fonds: { gzw: Z109, ctou: Z110, neng: Z111, yubei: Z112, swu: Z113 }
                series: { 滨国资: { outer: 1-4999, inner: 5000-9999 } }
                """;
        Path file = directory.resolve("zones.yaml");
        Files.writeString(file, text.formatted(outer, quoted(directory.resolve("outer")), database(databases.get("outer")),
                inner, quoted(directory.resolve("inner")), database(databases.get("inner"))));
        return file;
    }

    public static ZoneSettings settings(Path configuration, String zone) {
        return ConfigurationFile.read(configuration).zone(new ZoneName(zone));
    }

    private static String database(@Nullable DatabaseSettings database) {
        return database == null ? "" : ", database: { url: '%s', username: '%s'%s }".formatted(database.url(),
                database.username(), database.passwordFile() == null ? ""
                        : ", passwordFile: " + quoted(database.passwordFile()));
    }

    private static String quoted(Path path) {
        return "'" + path.toString().replace("'", "''") + "'";
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
