package org.vermilion.dispatch;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.vermilion.deadline.DueDays;
import org.vermilion.document.Document;
import org.vermilion.document.DocumentChanged;
import org.vermilion.document.DocumentId;
import org.vermilion.document.DocumentToBeLocked;
import org.vermilion.document.Documents;
import org.vermilion.identity.People;
import org.vermilion.identity.Unit;
import org.vermilion.process.ProcessRegister;
import org.vermilion.process.Processes;
import org.vermilion.subject.PersonId;
import org.vermilion.task.WorkCard;
import org.vermilion.task.WorkCards;
import org.vermilion.text.DocumentText;

/** Keeps the card of a document in dispatch, and the label of its process, as the document is. */
@Component
class DispatchCard {

    private final WorkCards cards;
    private final Documents documents;
    private final ProcessRegister register;
    private final Processes processes;
    private final People people;
    private final DueDays days;
    private final StepDays stepDays;

    DispatchCard(WorkCards cards, Documents documents, ProcessRegister register, Processes processes,
            People people, DueDays days, ObjectProvider<StepDays> stepDays) {
        this.cards = cards;
        this.documents = documents;
        this.register = register;
        this.processes = processes;
        this.people = people;
        this.days = days;
        this.stepDays = stepDays.getIfAvailable(() -> StepDays.USUAL);
    }

    /** Dispatch has been started. */
    void begun(Document document, PersonId by) {
        WorkCard card = card(document, null);
        cards.begun(document.id().value(), by, card.dueBy(days.after(stepDays.of(card.urgency()))));
    }

    /** A step was taken: time for the next one runs from today. */
    void moved(DocumentId id) {
        cards.of(id.value()).ifPresent(card -> cards.due(id.value(), days.after(stepDays.of(card.urgency())), false));
    }

    /** A step locks the work and then the document; whoever begins with the document comes the same way. */
    @EventListener
    void ahead(DocumentToBeLocked event) {
        processes.holdWork(event.document().value());
    }

    /** Whatever changes a document, wherever: within the same transaction. */
    @EventListener
    void changed(DocumentChanged event) {
        Document document = event.document();
        cards.of(document.id().value()).ifPresent(before -> {
            if (event.revised()) {
                cards.changed(document.id().value(), card(document, before.due()));
            }
            if (register.of(document.id().value()).filter(at -> !at.label().equals(document.label())).isPresent()) {
                register.relabel(document.id().value(), document.label());
            }
        });
    }

    private WorkCard card(Document document, @Nullable LocalDate due) {
        DocumentText text = documents.text(document);
        String unit = people.unit(document.unit()).map(Unit::name)
                .or(() -> people.organ(document.organ()).map(organ -> organ.name())).orElse(null);
        return new WorkCard("document", document.id().value(), document.title() == null ? "" : document.title(),
                document.number(), document.kind() == null ? null : document.kind().name(), text.urgency(), unit, due, false);
    }
}
