package org.vermilion.matter;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.vermilion.identity.Organ;
import org.vermilion.identity.People;
import org.vermilion.matter.definition.MatterPackage;
import org.vermilion.search.SearchEntry;
import org.vermilion.search.SearchSource;

/** Lets cases be found by those who may know of them: by number, matter, applicant and what was filled in. */
@Component
class CaseSearchSource implements SearchSource {

    private static final String KIND = "case";

    private final CaseRows rows;
    private final CaseFormRows forms;
    private final Matters matters;
    private final People people;

    CaseSearchSource(CaseRows rows, CaseFormRows forms, Matters matters, People people) {
        this.rows = rows;
        this.forms = forms;
        this.matters = matters;
        this.people = people;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<SearchEntry> entry(String id) {
        return rows.find(id.substring(KIND.length() + 1)).map(this::entry);
    }

    @Override
    public Optional<SearchEntry> metadata(String id) {
        return rows.find(id.substring(KIND.length() + 1)).map(c -> new SearchEntry(id, KIND, c.label(), c.needToKnow(),
                c.number(), null, people.organ(c.organ()).map(Organ::name).orElse(c.organ().value()), "",
                c.submittedOn().getYear(), null, null, c.submittedOn()));
    }

    @Override
    public void ids(Consumer<String> consumer) {
        rows.ids(null).forEach(id -> consumer.accept(KIND + ":" + id));
    }

    private SearchEntry entry(Case c) {
        MatterPackage matter = matters.of(c);
        String applicant = people.organ(c.organ()).map(Organ::name).orElse(c.organ().value());
        String body = FormTable.rows(matter.form(), forms.of(c.id()).get(c.formNo() - 1).json()).stream()
                .map(row -> String.join(" ", row)).collect(Collectors.joining("\n"));
        return new SearchEntry(KIND + ":" + c.id(), KIND, c.label(), c.needToKnow(), c.number(), null,
                applicant + " " + matter.definition().name().zh(), body, c.submittedOn().getYear(), null, applicant,
                c.submittedOn());
    }
}
