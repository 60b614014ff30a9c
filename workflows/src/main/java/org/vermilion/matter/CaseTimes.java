package org.vermilion.matter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;
import org.vermilion.deadline.CaseClock;
import org.vermilion.deadline.ClockEvent;
import org.vermilion.deadline.ClockEvent.Paused;
import org.vermilion.deadline.ClockEvent.Resumed;
import org.vermilion.deadline.WorkingCalendar;
import org.vermilion.matter.definition.MatterDefinition;

/**
 * The two clocks of a case: until it is accepted, and from then on until it is closed. Computed from their events;
 * immutable.
 *
 * <p>The days are working days of the matter the case began with. The time for handling is promised within the time the
 * law allows: what is due is the promised day.
 */
public final class CaseTimes {

    /** Which clock. */
    public enum Phase { ACCEPTANCE, HANDLING }

    /** The code of the one pause every matter has: waiting for the applicant's supplement (补正). */
    static final String SUPPLEMENT = "SUPPLEMENT";

    private final WorkingCalendar calendar;
    private final MatterDefinition.Clock days;
    private final CaseClock acceptance;
    private final @Nullable CaseClock handling;

    private CaseTimes(WorkingCalendar calendar, MatterDefinition.Clock days, CaseClock acceptance,
            @Nullable CaseClock handling) {
        this.calendar = calendar;
        this.days = days;
        this.acceptance = acceptance;
        this.handling = handling;
    }

    /** The times of a case submitted on a day, which does not count itself. */
    static CaseTimes begun(WorkingCalendar calendar, MatterDefinition.Clock days, LocalDate on) {
        return new CaseTimes(calendar, days, CaseClock.started(calendar, on, days.acceptanceDays()), null);
    }

    /** The times after the events of a case; {@code handling} is empty until it is accepted. */
    static CaseTimes of(WorkingCalendar calendar, MatterDefinition.Clock days, List<ClockEvent> acceptance,
            List<ClockEvent> handling) {
        return new CaseTimes(calendar, days, CaseClock.of(calendar, days.acceptanceDays(), acceptance),
                handling.isEmpty() ? null : CaseClock.of(calendar, days.legalDays(), handling));
    }

    /** What happened to a clock; empty if it has not started. */
    List<ClockEvent> events(Phase phase) {
        return phase == Phase.ACCEPTANCE ? acceptance.events() : handling == null ? List.of() : handling.events();
    }

    CaseTimes paused(LocalDate on, String reason) {
        return running(clock -> clock.paused(on, reason));
    }

    CaseTimes resumed(LocalDate on) {
        return running(clock -> clock.resumed(on));
    }

    CaseTimes stopped(LocalDate on) {
        return running(clock -> clock.stopped(on));
    }

    /**
     * Acceptance ends and handling begins.
     *
     * @param deemed whether it counts as accepted since the complete application was received
     */
    CaseTimes accepted(LocalDate on, boolean deemed) {
        LocalDate from = deemed ? received() : days.start() == MatterDefinition.Start.ON_RECEIPT ? submitted() : on;
        CaseClock started = CaseClock.started(calendar, from, days.legalDays());
        for (ClockEvent event : acceptance.events()) {
            if (!event.on().isBefore(from) && (event instanceof Paused || event instanceof Resumed && started.isPaused())) {
                started = started.after(event);
            }
        }
        return new CaseTimes(calendar, days, acceptance.stopped(on), started);
    }

    /** Whether the time to accept has run out without a word; with deemed acceptance the case then counts as accepted. */
    boolean isDeemed(LocalDate today) {
        return handling == null && !acceptance.isPaused() && !acceptance.isStopped() && acceptance.isOverdue(today);
    }

    /** The day the complete application was received: submission, or the supplement. */
    LocalDate received() {
        return acceptance.events().stream().filter(Resumed.class::isInstance).map(ClockEvent::on)
                .reduce((earlier, later) -> later).orElse(submitted());
    }

    /**
     * Demands that every date of the running clock can be computed.
     *
     * @throws org.vermilion.refusal.Refusal {@code CAL-404} if one lies in a year whose calendar is not loaded
     */
    CaseTimes requireComputable(LocalDate today) {
        current().daysLeft(today);
        current().due();
        if (handling != null) {
            handling.due();
        }
        return this;
    }

    /** Whether a clock is standing still. */
    boolean isPaused() {
        return current().isPaused() && !current().isStopped();
    }

    /** The clock that runs or ran last, with the days promised. */
    CaseClock current() {
        return handling == null ? acceptance : handling.allowing(days.promisedDays());
    }

    /** The clock of handling with the days the law allows; empty until the case is accepted. */
    Optional<CaseClock> legal() {
        return Optional.ofNullable(handling);
    }

    /** Working days both clocks stood still, up to and including a day. */
    int pausedDays(LocalDate today) {
        if (handling == null) {
            return acceptance.pausedDays(today);
        }
        int own = handling.pausedDays(today);
        boolean fromReceipt = handling.events().get(0).on().equals(submitted()); // then it has the first one's pauses too
        return fromReceipt ? own : own + acceptance.pausedDays(today);
    }

    private CaseTimes running(UnaryOperator<CaseClock> change) {
        return handling == null ? new CaseTimes(calendar, days, change.apply(acceptance), null)
                : new CaseTimes(calendar, days, acceptance, change.apply(handling));
    }

    private LocalDate submitted() {
        return acceptance.events().get(0).on();
    }
}
