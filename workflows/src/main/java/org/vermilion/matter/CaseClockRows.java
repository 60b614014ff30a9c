package org.vermilion.matter;

import java.time.LocalDate;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.vermilion.deadline.ClockEvent;
import org.vermilion.deadline.ClockEvent.Extended;
import org.vermilion.deadline.ClockEvent.Paused;
import org.vermilion.deadline.ClockEvent.Resumed;
import org.vermilion.deadline.ClockEvent.Started;
import org.vermilion.deadline.ClockEvent.Stopped;
import org.vermilion.deadline.WorkingCalendar;
import org.vermilion.matter.CaseTimes.Phase;
import org.vermilion.matter.definition.MatterDefinition;

/** The clock events of cases; only ever added to. */
@Component
class CaseClockRows {

    private final JdbcClient jdbc;
    private final WorkingCalendar calendar;

    CaseClockRows(JdbcClient jdbc, WorkingCalendar calendar) {
        this.jdbc = jdbc;
        this.calendar = calendar;
    }

    /** The times of a case that is just submitted. */
    CaseTimes begun(MatterDefinition matter, LocalDate on) {
        return CaseTimes.begun(calendar, matter.clock(), on);
    }

    CaseTimes of(String caseId, MatterDefinition matter) {
        return CaseTimes.of(calendar, matter.clock(), events(caseId, Phase.ACCEPTANCE), events(caseId, Phase.HANDLING));
    }

    /** Adds what happened since it was last written. */
    void append(String caseId, CaseTimes times) {
        for (Phase phase : Phase.values()) {
            List<ClockEvent> events = times.events(phase);
            for (int seq = count(caseId, phase); seq < events.size(); seq++) {
                insert(caseId, phase, seq, events.get(seq));
            }
        }
    }

    private void insert(String caseId, Phase phase, int seq, ClockEvent event) {
        String detail = event instanceof Paused paused ? paused.reason()
                : event instanceof Extended extended ? Integer.toString(extended.days()) : "";
        jdbc.sql("insert into case_clock_event (case_id, phase, seq, kind, on_date, detail) values (?, ?, ?, ?, ?, ?)")
                .params(caseId, phase.name(), seq, kind(event), event.on(), detail).update();
    }

    private int count(String caseId, Phase phase) {
        return jdbc.sql("select count(*) from case_clock_event where case_id = ? and phase = ?")
                .params(caseId, phase.name()).query(Integer.class).single();
    }

    private List<ClockEvent> events(String caseId, Phase phase) {
        return jdbc.sql("select * from case_clock_event where case_id = ? and phase = ? order by seq")
                .params(caseId, phase.name())
                .query((rs, n) -> event(rs.getString("kind"), rs.getObject("on_date", LocalDate.class),
                        rs.getString("detail")))
                .list();
    }

    private static String kind(ClockEvent event) {
        return event instanceof Started ? "STARTED" : event instanceof Paused ? "PAUSED"
                : event instanceof Resumed ? "RESUMED" : event instanceof Extended ? "EXTENDED" : "STOPPED";
    }

    private static ClockEvent event(String kind, LocalDate on, String detail) {
        return switch (kind) {
            case "STARTED" -> new Started(on);
            case "PAUSED" -> new Paused(on, detail);
            case "RESUMED" -> new Resumed(on);
            case "EXTENDED" -> new Extended(on, Integer.parseInt(detail));
            case "STOPPED" -> new Stopped(on);
            default -> throw new IllegalStateException("no clock event is of this kind");
        };
    }
}
