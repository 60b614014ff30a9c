package org.vermilion.process;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.vermilion.access.NoAccessCheck;
import org.vermilion.label.Compartment;
import org.vermilion.label.Label;
import org.vermilion.label.Level;
import org.vermilion.label.Period;
import org.vermilion.refusal.Refusal;

/**
 * Which process instance works on which business key, under which label: what the engine does not keep, or not where
 * a model could not overwrite it. Its primary key is why no work is started twice. Safe for use by many threads.
 */
@NoAccessCheck(reason = "the engine keeps its books; the guard is asked before it is called")
@Component
public class ProcessRegister {

    private final JdbcClient jdbc;
    private final Clock clock;

    public ProcessRegister(DataSource dataSource, Clock clock) {
        this.jdbc = JdbcClient.create(dataSource);
        this.clock = clock;
    }

    /** The last process of the work. */
    public Optional<StartedProcess> of(String businessKey) {
        return jdbc.sql("select * from process_register where business_key = ?").param(businessKey)
                .query(ProcessRegister::row).optional();
    }

    /**
     * Enters the first process of a piece of work, before its instance has an id.
     *
     * @throws Refusal PROCESS-RUNNING if somebody else did at the same moment
     */
    public void enter(String businessKey, String process, Label label) {
        try {
            jdbc.sql("insert into process_register (process_key, level, period_months, compartments, started_at, "
                            + "instance_id, business_key) values (?, ?, ?, ?, ?, '', ?)")
                    .params(columns(process, label)).param(businessKey).update();
            compartments(businessKey, label);
        } catch (DuplicateKeyException taken) {
            throw new Refusal(ProcessReason.PROCESS_RUNNING, taken);
        }
    }

    /**
     * Puts a new process of a piece of work in the place of one that has ended.
     *
     * @throws Refusal PROCESS-RUNNING if somebody else did at the same moment
     */
    public void replace(StartedProcess ended, String process, Label label) {
        int rows = jdbc.sql("update process_register set process_key = ?, level = ?, period_months = ?, "
                        + "compartments = ?, started_at = ?, instance_id = '', ended_at = null where business_key = ? "
                        + "and instance_id = ?")
                .params(columns(process, label)).param(ended.businessKey()).param(ended.instanceId()).update();
        if (rows == 0) {
            throw new Refusal(ProcessReason.PROCESS_RUNNING);
        }
        compartments(ended.businessKey(), label);
    }

    /** Says which instance the entered process became. */
    public void started(String businessKey, String instanceId) {
        jdbc.sql("update process_register set instance_id = ? where business_key = ?")
                .param(instanceId).param(businessKey).update();
    }

    /** Gives the work another label. */
    public void relabel(String businessKey, Label label) {
        jdbc.sql("update process_register set level = ?, period_months = ?, compartments = ? where business_key = ?")
                .params(Arrays.asList(label.level().rank(), months(label), text(label), businessKey)).update();
        compartments(businessKey, label);
    }

    /** The same once more, one a row: what a query needs to demand that a reader holds each. */
    private void compartments(String businessKey, Label label) {
        jdbc.sql("delete from process_compartment where business_key = ?").param(businessKey).update();
        for (Compartment area : label.compartments()) {
            jdbc.sql("insert into process_compartment (business_key, compartment) values (?, ?)")
                    .param(businessKey).param(area.code()).update();
        }
    }

    private List<@Nullable Object> columns(String process, Label label) {
        return Arrays.asList(process, label.level().rank(), months(label), text(label), Timestamp.from(clock.instant()));
    }

    private static @Nullable Integer months(Label label) {
        Period period = label.period();
        return period == null ? null : period.months();
    }

    private static String text(Label label) {
        return label.compartments().stream().map(Compartment::code).collect(Collectors.joining(","));
    }

    private static StartedProcess row(ResultSet row, int number) throws SQLException {
        int months = row.getInt("period_months");
        Period period = row.wasNull() ? null : new Period(months);
        String areas = row.getString("compartments");
        Label label = new Label(Level.ofRank(row.getInt("level")), period, areas.isEmpty() ? Set.of()
                : Arrays.stream(areas.split(",")).map(Compartment::new).collect(Collectors.toSet()));
        return new StartedProcess(row.getString("business_key"), row.getString("instance_id"),
                row.getString("process_key"), label);
    }
}
