package org.vermilion.app.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import org.vermilion.app.visit.Broken;
import org.vermilion.app.settings.ZoneSettings;
import org.vermilion.app.settings.ZoneSettings.DatabaseSettings;
import org.vermilion.app.wiring.ZoneFiles;

/** Somebody with the database in hand changes the first event of the chain. */
final class AuditRow {

    private AuditRow() {}

    /** Writes another actor into the first event and tells who stood there. */
    static String edit(ZoneSettings zone, String actor) {
        try (Connection connection = connect(zone);
                Statement query = connection.createStatement();
                PreparedStatement update = connection.prepareStatement("update audit_event set actor = ? where seq = 1")) {
            try (ResultSet row = query.executeQuery("select actor from audit_event where seq = 1")) {
                row.next();
                String before = row.getString(1);
                update.setString(1, actor);
                update.executeUpdate();
                return before;
            }
        } catch (SQLException e) {
            throw new Broken("无法打开停机区域的数据库", "the stopped zone's database cannot be opened");
        }
    }

    private static Connection connect(ZoneSettings zone) throws SQLException {
        DatabaseSettings database = zone.database();
        if (database == null) {
            return DriverManager.getConnection(ZoneFiles.databaseUrl(zone.data()), "sa", "");
        }
        try {
            return DriverManager.getConnection(database.url(), database.username(),
                    database.passwordFile() == null ? "" : Files.readString(database.passwordFile()).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
