package org.vermilion.matter;

import java.time.Clock;
import java.time.LocalDate;

import org.springframework.stereotype.Component;

import org.vermilion.identity.Organ;
import org.vermilion.identity.People;
import org.vermilion.matter.definition.MatterDefinition;
import org.vermilion.task.WorkCard;
import org.vermilion.task.WorkCards;

/** Keeps the card of a case, with its time as {@link CaseTimes} has it. */
@Component
class CaseCard {

    private final WorkCards cards;
    private final CaseClockRows clocks;
    private final Matters matters;
    private final People people;
    private final Clock clock;

    CaseCard(WorkCards cards, CaseClockRows clocks, Matters matters, People people, Clock clock) {
        this.cards = cards;
        this.clocks = clocks;
        this.matters = matters;
        this.people = people;
        this.clock = clock;
    }

    /** A case has been submitted. */
    void begun(Case c) {
        cards.begun(c.id(), c.applicant(), card(c));
    }

    /** A step of the case was taken. */
    void moved(Case c) {
        cards.changed(c.id(), card(c));
    }

    private WorkCard card(Case c) {
        MatterDefinition matter = matters.of(c).definition();
        Progress progress = Progress.of(clocks.of(c.id(), matter), LocalDate.now(clock));
        return new WorkCard("case", c.number(), matter.name().zh(), c.number(), null, null,
                people.organ(c.organ()).map(Organ::name).orElse(null), progress.paused() ? null : progress.due(),
                progress.paused());
    }
}
