package org.vermilion.document.web;

import java.time.Instant;
import java.util.List;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import org.vermilion.document.DocumentId;
import org.vermilion.document.Quotation;
import org.vermilion.document.Quotations;
import org.vermilion.identity.Names;
import org.vermilion.identity.People;
import org.vermilion.identity.Who;
import org.vermilion.subject.Subject;

/** Marks of secrecy that are quoted: recording them, seeing them. */
@RestController
@RequestMapping("/api/documents/{id}/quotations")
class QuotationEndpoint {

    private final Quotations quotations;
    private final People people;

    QuotationEndpoint(Quotations quotations, People people) {
        this.quotations = quotations;
        this.people = people;
    }

    record QuotationView(String element, String passageDigest, String mark, String reason, Who by, Instant at) {

        @Override
        public String toString() {
            return "QuotationView[" + element + "]";
        }
    }

    @GetMapping
    List<QuotationView> quotations(Subject subject, @PathVariable DocumentId id) {
        Names names = new Names(people);
        return quotations.of(subject, id).stream().map(quotation -> view(quotation, names)).toList();
    }

    @PostMapping
    QuotationView quote(Subject subject, @PathVariable DocumentId id, @RequestBody Quotation.Said said) {
        return view(quotations.record(subject, id, said), new Names(people));
    }

    private static QuotationView view(Quotation quotation, Names names) {
        return new QuotationView(quotation.passage().element(), quotation.passage().digest(), quotation.mark(),
                quotation.reason(), names.who(quotation.by()), quotation.at());
    }
}
