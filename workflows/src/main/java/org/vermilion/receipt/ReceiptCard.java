package org.vermilion.receipt;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

import org.springframework.stereotype.Component;

import org.vermilion.deadline.DueDays;
import org.vermilion.document.Document;
import org.vermilion.document.Documents;
import org.vermilion.identity.Organ;
import org.vermilion.identity.People;
import org.vermilion.refusal.Refusal;
import org.vermilion.subject.PersonId;
import org.vermilion.task.StepAct;
import org.vermilion.task.WorkCard;
import org.vermilion.task.WorkCards;
import org.vermilion.transmission.Consignment;

/**
 * Keeps the card of a receipt. Nothing of what came changes any more but the day it is due by, which whoever proposes or
 * instructs may set.
 */
@Component
class ReceiptCard {

    /** The name of the detail that holds the day. */
    static final String DUE = "due";

    /** Working days from registering, where nobody says otherwise: a house rule, no law. */
    private static final int USUAL_DAYS = 10;
    private static final int MOST_YEARS = 5;

    private final WorkCards cards;
    private final Documents documents;
    private final People people;
    private final DueDays days;

    ReceiptCard(WorkCards cards, Documents documents, People people, DueDays days) {
        this.cards = cards;
        this.documents = documents;
        this.people = people;
        this.days = days;
    }

    /** A consignment has been registered. */
    void begun(Receipt receipt, Consignment consignment, PersonId by) {
        Document document = documents.held(consignment.document());
        cards.begun(receipt.id(), by, new WorkCard("consignment", consignment.id(), consignment.title(),
                consignment.number(), document.kind() == null ? null : document.kind().name(),
                documents.text(document).urgency(), people.organ(consignment.sender()).map(Organ::name).orElse(null),
                days.after(USUAL_DAYS), false));
    }

    /**
     * A step was taken, perhaps with a day to be done by.
     *
     * @throws Refusal {@link ReceiptReason#DUE} for what is no day to come
     */
    void moved(Receipt receipt, String step, StepAct act) {
        String asked = act.details().get(DUE);
        if (asked != null && !asked.isBlank() && (step.equals("propose") || step.equals("instruct"))) {
            cards.due(receipt.id(), day(asked), false);
        }
    }

    private LocalDate day(String asked) {
        LocalDate today = days.today();
        try {
            LocalDate day = LocalDate.parse(asked.strip());
            if (!day.isBefore(today) && !day.isAfter(today.plusYears(MOST_YEARS))) {
                return day;
            }
        } catch (DateTimeParseException none) {
            throw new Refusal(ReceiptReason.DUE, none, today, MOST_YEARS);
        }
        throw new Refusal(ReceiptReason.DUE, today, MOST_YEARS);
    }
}
