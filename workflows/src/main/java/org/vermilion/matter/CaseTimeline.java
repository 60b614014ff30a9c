package org.vermilion.matter;

import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.vermilion.subject.Subject;
import org.vermilion.timeline.Passing;
import org.vermilion.timeline.Timelines;
import org.vermilion.timeline.Versions;

/** How a case was handled so far. */
@Component
public class CaseTimeline {

    private final Cases cases;
    private final CaseFormRows forms;
    private final Timelines timelines;

    CaseTimeline(Cases cases, CaseFormRows forms, Timelines timelines) {
        this.cases = cases;
        this.forms = forms;
        this.timelines = timelines;
    }

    /**
     * The timeline, for the commission alone; versions are those of the form.
     *
     * @throws org.vermilion.refusal.Refusal {@link MatterReason#OFFICIALS_ONLY} to anybody else who may know of the case
     */
    @Transactional(readOnly = true)
    public List<Passing> of(Subject subject, String number) {
        Case c = cases.knownOfficially(subject, number);
        return timelines.of(Cases.PROCESS, c.id(), "case", versions(forms.of(c.id())));
    }

    private static Versions versions(List<CaseForm> all) {
        return (digest, at) -> all.stream()
                .filter(form -> form.digest().equals(digest) && !form.at().truncatedTo(ChronoUnit.MILLIS).isAfter(at))
                .max(Comparator.comparing(CaseForm::no)).map(CaseForm::no).orElse(null);
    }
}
