package org.vermilion.matter;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.vermilion.matter.attachment.Attachment;
import org.vermilion.matter.attachment.Attachments;
import org.vermilion.matter.definition.MatterPackage;
import org.vermilion.refusal.Refusal;
import org.vermilion.subject.Subject;
import org.vermilion.task.Ask;
import org.vermilion.task.StepAct;
import org.vermilion.task.Words;

/** 补正: the applicant hands in the form once more, whole; the clock runs again. */
@Component
class SupplementStep implements CaseStep {

    /** The name of the detail that holds the form. */
    static final String FORM = "form";

    /** The name of the detail that holds the identifiers of the files handed in with it, parted by commas. */
    static final String ATTACHMENTS = "attachments";

    private final CaseRows rows;
    private final CaseFormRows forms;
    private final CaseClockRows clocks;
    private final Matters matters;
    private final Attachments attachments;
    private final Clock clock;

    SupplementStep(CaseRows rows, CaseFormRows forms, CaseClockRows clocks, Matters matters, Attachments attachments,
            Clock clock) {
        this.rows = rows;
        this.forms = forms;
        this.clocks = clocks;
        this.matters = matters;
        this.attachments = attachments;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "supplement";
    }

    @Override
    public Set<String> outcomes() {
        return Set.of("pass");
    }

    @Override
    public List<Ask> asks(String outcome) {
        return List.of(Ask.text(FORM, new Words("补正后的表单", "The form as supplemented")));
    }

    @Override
    public Case take(Subject subject, Case c, StepAct act) {
        String given = act.details().get(FORM);
        if (given == null) {
            throw new Refusal(MatterReason.FORM_MISSING);
        }
        MatterPackage matter = matters.of(c);
        byte[] canonical = FormChecking.canonical(matter.form(), given);
        int no = c.formNo() + 1;
        List<Attachment> more = attachments.taken(subject, files(act), matter.definition().materialCodes(), no);
        CaseMarks.require(c.label().level(), canonical, more);
        List<Attachment> all = Stream.concat(attachments.of(c.id()).stream(), more.stream()).toList();
        CaseForm form = new CaseForm(no, HandedIn.digest(canonical, all).toString(),
                new String(canonical, StandardCharsets.UTF_8), subject.person(), clock.instant());
        forms.insert(c.id(), form);
        attachments.handIn(more, c.id());
        LocalDate today = LocalDate.now(clock);
        clocks.append(c.id(), clocks.of(c.id(), matter.definition()).resumed(today).requireComputable(today));
        return rows.update(c.withForm(form.no(), form.digest()), clock.instant());
    }

    private static List<String> files(StepAct act) {
        String ids = act.details().getOrDefault(ATTACHMENTS, "");
        return ids.isEmpty() ? List.of() : List.of(ids.split(","));
    }
}
