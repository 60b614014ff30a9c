package org.vermilion.task;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

import javax.sql.DataSource;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import org.vermilion.access.NoAccessCheck;
import org.vermilion.subject.PersonId;

/** The marks of all open tasks of a piece of work at once. */
@Component
public class WorkMarks {

    private final JdbcClient jdbc;

    WorkMarks(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    /** What one open task is marked with. */
    public record Marked(String taskId, Marks marks) {}

    /** The marks of all open tasks of the work. */
    @NoAccessCheck(reason = "the caller holds the work")
    public List<Marked> of(String businessKey) {
        return query(businessKey, "");
    }

    /** The same, and until the caller's transaction ends nobody else sets a mark: who would opens the task after it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Marked> alone(String businessKey) {
        return query(businessKey, " for update");
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void urge(String businessKey, Instant at) {
        jdbc.sql("update todo set urged = urged + 1, urged_at = ? where business_key = ?")
                .params(at.atOffset(ZoneOffset.UTC), businessKey).update();
    }

    private List<Marked> query(String businessKey, String lock) {
        return jdbc.sql("select * from todo where business_key = ? order by task_id" + lock)
                .param(businessKey).query(WorkMarks::marked).list();
    }

    private static Marked marked(ResultSet row, int number) throws SQLException {
        String seenBy = row.getString("seen_by");
        OffsetDateTime urgedAt = row.getObject("urged_at", OffsetDateTime.class);
        return new Marked(row.getString("task_id"), new Marks(seenBy == null ? null : new PersonId(seenBy),
                row.getBoolean("returned"), row.getInt("urged"), urgedAt == null ? null : urgedAt.toInstant()));
    }
}
