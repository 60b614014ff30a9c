package org.vermilion.matter;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.vermilion.matter.definition.MatterDefinition.Wording;
import org.vermilion.opinion.Opinion;

/**
 * One station on a case's way as its applicant sees it: that it was reached and when, never by whom or with what opinion.
 *
 * @param step which station
 * @param words what it is, according to its state
 * @param state whether the case has passed it, stands at it, or has it before itself
 * @param on the day it was passed; for a supplement that is awaited, the day it was asked for; null otherwise
 */
public record Milestone(String step, Wording words, State state, @Nullable LocalDate on) {

    /** Passed, here, to come; in small letters where it is told. */
    public enum State {
        DONE, CURRENT, OPEN;

        @com.fasterxml.jackson.annotation.JsonValue
        String told() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The stations in their order, with the step of the process that passes each. */
    private enum Station {
        SUBMITTED("submitted", "submit", "已提交", "Submitted", "提交", "Submission"),
        SUPPLEMENT("supplement", "supplement", "已补正", "Supplemented", "补正", "Supplement"),
        ACCEPTED("accepted", "accept", "已受理", "Accepted", "受理", "Acceptance"),
        REVIEWED("reviewed", "review", "已审查", "Reviewed", "审查", "Review"),
        DECIDED("decided", "decide", "已决定", "Decided", "决定", "Decision"),
        DELIVERED("delivered", "sealResult", "已送达", "Delivered", "结果送达", "Delivery of the result");

        private final String told;
        private final String step;
        private final Wording passed;
        private final Wording before;

        Station(String told, String step, String passedZh, String passedEn, String beforeZh, String beforeEn) {
            this.told = told;
            this.step = step;
            this.passed = new Wording(passedZh, passedEn);
            this.before = new Wording(beforeZh, beforeEn);
        }
    }

    /** The whole way of a case; one that was not accepted ends there. */
    static List<Milestone> of(Case c, List<Opinion> opinions, ZoneId zone) {
        List<Milestone> way = new ArrayList<>();
        for (Station station : Station.values()) {
            if (station == Station.SUPPLEMENT && c.notice() == null) {
                continue; // nobody asked
            }
            if (station == Station.ACCEPTED && c.status() == CaseStatus.NOT_ACCEPTED) {
                way.add(new Milestone(CaseStatus.NOT_ACCEPTED.step(), CaseStatus.NOT_ACCEPTED.words(), State.DONE,
                        last(opinions, "accept", zone)));
                return way;
            }
            way.add(at(station, c, opinions, zone));
        }
        return way;
    }

    private static Milestone at(Station station, Case c, List<Opinion> opinions, ZoneId zone) {
        Station here = here(c.status());
        if (station == here) {
            LocalDate asked = station == Station.SUPPLEMENT && c.notice() != null ? day(c.notice().at(), zone) : null;
            return new Milestone(station.told, c.status().words(), State.CURRENT, asked);
        }
        boolean passed = here == null || station.ordinal() < here.ordinal();
        return passed ? new Milestone(station.told, station.passed, State.DONE, passedOn(station, c, opinions, zone))
                : new Milestone(station.told, station.before, State.OPEN, null);
    }

    /** The station a case stands at; null once it is closed. */
    private static @Nullable Station here(CaseStatus status) {
        return switch (status) {
            case SUBMITTED -> Station.ACCEPTED;
            case SUPPLEMENT -> Station.SUPPLEMENT;
            case REVIEW -> Station.REVIEWED;
            case DECISION -> Station.DECIDED;
            case RESULT -> Station.DELIVERED;
            case DONE, NOT_ACCEPTED -> null;
        };
    }

    private static @Nullable LocalDate passedOn(Station station, Case c, List<Opinion> opinions, ZoneId zone) {
        return switch (station) {
            case SUBMITTED -> c.submittedOn();
            case ACCEPTED -> c.acceptedOn(); // it may count as accepted since an earlier day
            default -> last(opinions, station.step, zone);
        };
    }

    private static @Nullable LocalDate last(List<Opinion> opinions, String step, ZoneId zone) {
        return opinions.stream().filter(opinion -> opinion.step().equals(step)).reduce((earlier, later) -> later)
                .map(opinion -> day(opinion.at(), zone)).orElse(null);
    }

    @Override
    public String toString() {
        return "Milestone[" + step + " " + state + "]";
    }

    private static LocalDate day(Instant at, ZoneId zone) {
        return LocalDate.ofInstant(at, zone);
    }
}
