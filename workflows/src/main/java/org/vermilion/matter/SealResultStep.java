package org.vermilion.matter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.vermilion.access.AccessGuard;
import org.vermilion.content.ContentPlace;
import org.vermilion.content.ContentStore;
import org.vermilion.content.StoredContent;
import org.vermilion.identity.Organ;
import org.vermilion.identity.People;
import org.vermilion.matter.definition.MatterPackage;
import org.vermilion.refusal.Refusal;
import org.vermilion.seal.SealReason;
import org.vermilion.seal.Seals;
import org.vermilion.signature.signing.SealPlacement;
import org.vermilion.subject.Role;
import org.vermilion.subject.Subject;
import org.vermilion.task.StepAct;
import org.vermilion.text.DocumentKind;
import org.vermilion.text.DocumentText;
import org.vermilion.typeset.Fonts;
import org.vermilion.typeset.Imprint;
import org.vermilion.typeset.TypesetDocument;
import org.vermilion.typeset.Typesetting;

/** 用印送达: sets the result as a document, puts the commission's seal on it, keeps it for good; the case is closed. */
@Component
class SealResultStep implements CaseStep {

    private final CaseRows rows;
    private final CaseFormRows forms;
    private final CaseClockRows clocks;
    private final Matters matters;
    private final CaseRoute route;
    private final People people;
    private final Typesetting typesetting;
    private final Fonts fonts;
    private final Seals seals;
    private final ContentStore content;
    private final AccessGuard guard;
    private final Clock clock;

    SealResultStep(CaseRows rows, CaseFormRows forms, CaseClockRows clocks, Matters matters, CaseRoute route,
            People people, Typesetting typesetting, Fonts fonts, Seals seals, ContentStore content, AccessGuard guard,
            Clock clock) {
        this.rows = rows;
        this.forms = forms;
        this.clocks = clocks;
        this.matters = matters;
        this.route = route;
        this.people = people;
        this.typesetting = typesetting;
        this.fonts = fonts;
        this.seals = seals;
        this.content = content;
        this.guard = guard;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "sealResult";
    }

    @Override
    public Set<String> outcomes() {
        return Set.of("pass");
    }

    @Override
    public Case take(Subject subject, Case c, StepAct act) {
        guard.requireRole(subject, Role.SEAL_KEEPER);
        LocalDate today = LocalDate.now(clock);
        MatterPackage matter = matters.of(c);
        Organ commission = route.commission();
        byte[] sealed = sealed(subject, c, commission, text(c, matter, commission, today));
        StoredContent stored = content.store(
                ContentPlace.of("cases/" + c.submittedOn().getYear(), c.id(), "result.pdf"), "application/pdf", sealed,
                c.label());
        content.freeze(stored.objectId());
        clocks.append(c.id(), clocks.of(c.id(), matter.definition()).stopped(today));
        return rows.update(c.done(stored.objectId(), stored.digest()), clock.instant());
    }

    private DocumentText text(Case c, MatterPackage matter, Organ commission, LocalDate today) {
        Organ applicant = people.organ(c.organ()).orElseThrow(guard::absent);
        CaseForm form = forms.of(c.id()).get(c.formNo() - 1);
        return new ResultText(matter, commission.fullName(), applicant.fullName()).of(c, form, today);
    }

    private byte[] sealed(Subject subject, Case c, Organ commission, DocumentText text) {
        boolean letter = text.kind() == DocumentKind.LETTER;
        Imprint imprint = new Imprint(c.label().mark(), null, List.of(), letter ? null : commission.name() + "办公室",
                letter ? null : text.date(), null, true);
        TypesetDocument page = typesetting.original(text, imprint);
        if (page.seal() == null) {
            throw new Refusal(SealReason.OWNER_MISMATCH); // nothing to seal over
        }
        SealPlacement place = new SealPlacement(page.seal().page(), (float) page.seal().xMillimetres(),
                (float) page.seal().yMillimetres());
        return seals.use(commission.id(), commission.fullName(), subject.person(), "case", c.id(), c.formDigest(),
                page.pdf(), place, fonts::seal);
    }
}
