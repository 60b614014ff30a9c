package org.vermilion.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.vermilion.deadline.ClockEvent.Extended;
import org.vermilion.deadline.ClockEvent.Paused;
import org.vermilion.deadline.ClockEvent.Resumed;
import org.vermilion.deadline.ClockEvent.Started;
import org.vermilion.deadline.ClockEvent.Stopped;
import org.vermilion.refusal.Refusal;

/**
 * The working-day clock of a case, computed from its events.
 *
 * <p>The due date is the {@code n}-th working day after the start on which the clock was not paused (行政许可法
 * art. 82 counts working days; art. 45 leaves out the days of hearings, tests and expert reviews); it ends with that
 * day. A pause that begins after the due date moves nothing: what is overdue stays overdue. Immutable and
 * thread-safe; each event returns a new clock or is refused.
 */
public final class CaseClock {

    private final WorkingCalendar calendar;
    private final int days;
    private final List<ClockEvent> events;

    private CaseClock(WorkingCalendar calendar, int days, List<ClockEvent> events) {
        if (days < 1) {
            throw new IllegalArgumentException("a clock has 1 working day or more");
        }
        this.calendar = calendar;
        this.days = days;
        this.events = List.copyOf(events);
    }

    /**
     * A clock that starts.
     *
     * @param date the day of the event that starts it; does not count itself
     * @param days working days allowed, 1 or more
     */
    public static CaseClock started(WorkingCalendar calendar, LocalDate date, int days) {
        return new CaseClock(calendar, days, List.of(new Started(date)));
    }

    /**
     * The clock after the events of a case, in the order they happened.
     *
     * @throws Refusal if they are not a possible history
     */
    public static CaseClock of(WorkingCalendar calendar, int days, List<ClockEvent> events) {
        if (events.isEmpty() || !(events.get(0) instanceof Started start)) {
            throw new Refusal(DeadlineReason.EVENTS_INCOMPLETE);
        }
        CaseClock clock = started(calendar, start.on(), days);
        for (ClockEvent event : events.subList(1, events.size())) {
            clock = clock.after(event);
        }
        return clock;
    }

    /** Pauses it; {@code date} is the first day that does not count. */
    public CaseClock paused(LocalDate date, String reason) {
        return after(new Paused(date, reason));
    }

    /** Lets it run again; {@code date} is the first day that counts. */
    public CaseClock resumed(LocalDate date) {
        return after(new Resumed(date));
    }

    /** Adds working days, once (行政许可法 art. 42), and not after the due date. */
    public CaseClock extended(LocalDate date, int more) {
        return after(new Extended(date, more));
    }

    /** Ends it; also possible while it is paused, as when an application is withdrawn. */
    public CaseClock stopped(LocalDate date) {
        return after(new Stopped(date));
    }

    /** The clock after one more event. */
    public CaseClock after(ClockEvent event) {
        ClockRules.requirePossible(events, event);
        if (event instanceof Extended && isOverdue(event.on())) {
            throw new Refusal(DeadlineReason.EXTENDED_TOO_LATE, due());
        }
        List<ClockEvent> more = new ArrayList<>(events);
        more.add(event);
        return new CaseClock(calendar, days, more);
    }

    /** The same events with another number of days: a promised and a legal time share one history. */
    public CaseClock allowing(int otherDays) {
        return new CaseClock(calendar, otherDays, events);
    }

    /** What happened, in order; the first is the start. */
    public List<ClockEvent> events() {
        return events;
    }

    /**
     * The last day. While the clock is paused: the earliest it can still be, as if it ran again at once.
     *
     * @throws Refusal {@code CAL-404} if it would lie in a year whose calendar is not loaded
     */
    public LocalDate due() {
        LocalDate due = dueBy(LocalDate.MAX, Pauses.of(events, null));
        if (due == null) {
            throw new IllegalStateException("the calendar ends without refusing");
        }
        return due;
    }

    /** Working days left out by pauses that are over. */
    public int pausedDays() {
        return Pauses.of(events, null).workingDays(calendar, start(), LocalDate.MAX);
    }

    /** Working days left out up to and including a day, with a pause that still goes on. */
    public int pausedDays(LocalDate today) {
        return Pauses.of(events, today.plusDays(1)).workingDays(calendar, start(), today);
    }

    /**
     * Working days left after {@code today}; 0 on the due day. Negative when overdue: the working days since the due
     * day, and at least one even on a day off. After the clock has stopped, what was left then.
     */
    public int daysLeft(LocalDate today) {
        LocalDate day = counted(today);
        Pauses pauses = Pauses.of(events, day.plusDays(1));
        LocalDate due = dueBy(day, pauses);
        if (due == null) {
            return whole() - elapsed(day, pauses);
        }
        return due.equals(day) ? 0 : -Math.max(1, calendar.workingDaysBetween(due, day));
    }

    /** The lamp by the default thresholds. */
    public Lamp lamp(LocalDate today) {
        return lamp(today, LampRule.DEFAULT);
    }

    /** The lamp; overdue shows red even while the clock is paused. Needs no calendar beyond {@code today}. */
    public Lamp lamp(LocalDate today, LampRule rule) {
        if (!counted(today).equals(today) || isStopped() && last().on().equals(today)) {
            return Lamp.DONE;
        }
        if (isOverdue(today)) {
            return Lamp.RED;
        }
        if (Pauses.of(events, LocalDate.MAX).holds(today)) {
            return Lamp.PAUSED;
        }
        return rule.isShort(daysLeft(today), whole()) ? Lamp.YELLOW : Lamp.GREEN;
    }

    /** Whether the due day is over; after the clock has stopped, whether it was then. */
    public boolean isOverdue(LocalDate today) {
        return daysLeft(today) < 0;
    }

    /** Whether the latest word is a pause. */
    public boolean isPaused() {
        return Pauses.goesOn(events);
    }

    /** Whether it has stopped for good. */
    public boolean isStopped() {
        return last() instanceof Stopped;
    }

    private LocalDate start() {
        return events.get(0).on();
    }

    private ClockEvent last() {
        return events.get(events.size() - 1);
    }

    private LocalDate counted(LocalDate today) {
        return isStopped() ? earlier(last().on(), today) : today;
    }

    private int whole() {
        return days + events.stream().mapToInt(event -> event instanceof Extended more ? more.days() : 0).sum();
    }

    /** The due date if it is not after {@code limit}. */
    private @Nullable LocalDate dueBy(LocalDate limit, Pauses pauses) {
        int left = whole();
        for (LocalDate day = start(); day.isBefore(limit);) {
            day = day.plusDays(1);
            left -= counts(day, pauses) ? 1 : 0;
            if (left == 0) {
                return day;
            }
        }
        return null;
    }

    private int elapsed(LocalDate end, Pauses pauses) {
        return end.isAfter(start())
                ? (int) start().plusDays(1).datesUntil(end.plusDays(1)).filter(day -> counts(day, pauses)).count()
                : 0;
    }

    private boolean counts(LocalDate day, Pauses pauses) {
        return calendar.isWorkingDay(day) && !pauses.holds(day);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
