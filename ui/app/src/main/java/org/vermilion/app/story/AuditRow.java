package org.vermilion.app.story;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import org.vermilion.app.wiring.ZoneFiles;

/** Somebody with the database in hand changes the first event of the chain. */
final class AuditRow {

    private AuditRow() {}

    /** Writes another actor into the first event and tells who stood there. */
    static String edit(Path data, String actor) {
        try (Connection connection = DriverManager.getConnection(ZoneFiles.databaseUrl(data), "sa", "");
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
}
