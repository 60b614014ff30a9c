package org.vermilion.dispatch;

import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.vermilion.document.Document;
import org.vermilion.document.Documents;
import org.vermilion.document.numbering.NumberSeries;
import org.vermilion.identity.Organ;
import org.vermilion.identity.People;
import org.vermilion.subject.Subject;
import org.vermilion.task.StepAct;
import org.vermilion.text.DocumentNumber;
import org.vermilion.text.DocumentText;

/**
 * 编号: gives the document the next number of its series, or registers the one its
 * text brought along. A number of another form, such as 第12号, is none of a series: the document gets the next one. A
 * series goes by the organ's code and the year of the document's date.
 */
@Component
class NumberStep implements DispatchStep {

    private final Documents documents;
    private final NumberSeries series;
    private final People people;
    private final SealOwner owner;

    NumberStep(Documents documents, NumberSeries series, People people, SealOwner owner) {
        this.owner = owner;
        this.documents = documents;
        this.series = series;
        this.people = people;
    }

    @Override
    public Set<String> ids() {
        return Set.of("number");
    }

    @Override
    public Set<String> outcomes() {
        return Set.of("pass");
    }

    @Override
    public Taken take(Subject subject, Document document, StepAct act) {
        DocumentText text = documents.text(document);
        owner.require(document, text);
        DocumentNumber number = Optional.ofNullable(text.number()).flatMap(DocumentNumber::parse)
                .map(own -> series.register(document.organ(), own, document.id())).orElseGet(() -> next(document, text));
        Document numbered = documents.number(document, subject.person(), number);
        return Taken.of(numbered);
    }

    private DocumentNumber next(Document document, DocumentText text) {
        String prefix = people.organ(document.organ()).map(Organ::numberPrefix).orElse(null);
        int year = text.date() == null ? documents.today().getYear() : text.date().getYear();
        return series.takeNext(document.organ(), prefix, year, document.id());
    }
}
