package org.vermilion.task;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import org.vermilion.access.NoAccessCheck;
import org.vermilion.subject.PersonId;

/** What stands beside the open tasks of a piece of work: who opened it, and how often it was urged. */
@Component
public class TaskMarks {

    private final JdbcClient jdbc;

    TaskMarks(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    /**
     * The marks of one open task.
     *
     * @param seenBy who opened it first; null if nobody did
     * @param urgedAt when it was urged last; null if it never was
     */
    public record Mark(String taskId, String step, @Nullable PersonId seenBy, int urged, @Nullable Instant urgedAt) {}

    /** The marks of all open tasks of the work. */
    @NoAccessCheck(reason = "the caller holds the work")
    public List<Mark> of(String businessKey) {
        return query(businessKey, "");
    }

    /** The same, and until the caller's transaction ends nobody else sets a mark: who would opens the task after it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Mark> alone(String businessKey) {
        return query(businessKey, " for update");
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void urge(String businessKey, Instant at) {
        jdbc.sql("update todo set urged = urged + 1, urged_at = ? where business_key = ?")
                .params(at.atOffset(ZoneOffset.UTC), businessKey).update();
    }

    private List<Mark> query(String businessKey, String lock) {
        return jdbc.sql("select task_id, step, seen_by, urged, urged_at from todo where business_key = ? order by task_id" + lock)
                .param(businessKey).query(TaskMarks::mark).list();
    }

    private static Mark mark(ResultSet row, int number) throws SQLException {
        String seenBy = row.getString("seen_by");
        OffsetDateTime urgedAt = row.getObject("urged_at", OffsetDateTime.class);
        return new Mark(row.getString("task_id"), row.getString("step"), seenBy == null ? null : new PersonId(seenBy),
                row.getInt("urged"), urgedAt == null ? null : urgedAt.toInstant());
    }
}
