package org.vermilion.matter;

import java.time.Clock;
import java.time.LocalDate;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import org.vermilion.matter.definition.MatterDefinition;

/**
 * Accepting a case (受理): the time to accept ends, the time to handle begins. Where a matter says so, a case nobody
 * spoke on in time counts as accepted since it was received (行政许可法 art. 32).
 */
@Component
class Acceptance {

    private final CaseRows rows;
    private final CaseClockRows clocks;
    private final Matters matters;
    private final Clock clock;

    Acceptance(CaseRows rows, CaseClockRows clocks, Matters matters, Clock clock) {
        this.rows = rows;
        this.clocks = clocks;
        this.matters = matters;
        this.clock = clock;
    }

    /** Whether the case counts as accepted by the commission's silence. */
    boolean isDeemed(Case c) {
        MatterDefinition matter = matters.of(c).definition();
        return matter.deemedAcceptance() && c.status() == CaseStatus.SUBMITTED
                && clocks.of(c.id(), matter).isDeemed(LocalDate.now(clock));
    }

    /** The last day to accept. */
    LocalDate due(Case c) {
        return clocks.of(c.id(), matters.of(c).definition()).current().due();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    Case accept(Case c) {
        LocalDate today = LocalDate.now(clock);
        boolean deemed = isDeemed(c);
        CaseTimes times = clocks.of(c.id(), matters.of(c).definition());
        LocalDate on = deemed ? times.received() : today;
        clocks.append(c.id(), times.accepted(today, deemed).requireComputable(today));
        return rows.update(c.accepted(on), clock.instant());
    }
}
