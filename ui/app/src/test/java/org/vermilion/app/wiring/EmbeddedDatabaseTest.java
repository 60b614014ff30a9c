package org.vermilion.app.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The embedded database as zones open it. */
class EmbeddedDatabaseTest {

    @Test
    void usesTheRoomOfWhatWasReplacedAgainWithinSeconds(@TempDir Path data) throws SQLException {
        try (Connection connection = DriverManager.getConnection(ZoneFiles.databaseUrl(data), "sa", "");
                Statement asked = connection.createStatement();
                ResultSet told = asked.executeQuery(
                        "select setting_value from information_schema.settings where setting_name = 'RETENTION_TIME'")) {
            int longest = 0;
            while (told.next()) { // the setting, and what the store makes of it
                longest = Math.max(longest, told.getInt(1));
            }
            assertThat(longest).as("in ms; the file holds what is written meanwhile").isBetween(1_000, 5_000);
        }
    }
}
