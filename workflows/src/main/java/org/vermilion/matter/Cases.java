package org.vermilion.matter;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.vermilion.access.AccessGuard;
import org.vermilion.access.NoAccessCheck;
import org.vermilion.audit.AuditEntry;
import org.vermilion.audit.AuditTrail;
import org.vermilion.content.ContentStore;
import org.vermilion.identity.OrganKind;
import org.vermilion.identity.People;
import org.vermilion.label.Label;
import org.vermilion.matter.attachment.Attachment;
import org.vermilion.matter.attachment.Attachments;
import org.vermilion.matter.definition.MatterDefinition;
import org.vermilion.matter.definition.MatterDefinition.Target;
import org.vermilion.matter.definition.MatterPackage;
import org.vermilion.opinion.Opinion;
import org.vermilion.opinion.Opinions;
import org.vermilion.process.Processes;
import org.vermilion.process.TaskView;
import org.vermilion.refusal.Refusal;
import org.vermilion.search.SearchOutbox;
import org.vermilion.subject.Role;
import org.vermilion.subject.Subject;
import org.vermilion.task.StepAct;

/** Submitting cases, supplementing them, and seeing how far they are. Safe for use by many threads. */
@Component
@Transactional
public class Cases {

    /** The process key. */
    public static final String PROCESS = "matter";

    private final Matters matters;
    private final CaseRows rows;
    private final CaseFormRows forms;
    private final CaseClockRows clocks;
    private final CaseNumbers numbers;
    private final CaseRoute route;
    private final MatterSteps steps;
    private final Processes processes;
    private final Opinions opinions;
    private final ContentStore content;
    private final Attachments attachments;
    private final CaseDrafts drafts;
    private final People people;
    private final AccessGuard guard;
    private final AuditTrail audit;
    private final SearchOutbox search;
    private final CaseCard card;
    private final Clock clock;

    Cases(Matters matters, CaseRows rows, CaseFormRows forms, CaseClockRows clocks, CaseNumbers numbers, CaseRoute route,
            MatterSteps steps, Processes processes, Opinions opinions, ContentStore content, Attachments attachments,
            CaseDrafts drafts, People people, AccessGuard guard, AuditTrail audit, SearchOutbox search, CaseCard card, Clock clock) {
        this.matters = matters;
        this.rows = rows;
        this.forms = forms;
        this.clocks = clocks;
        this.numbers = numbers;
        this.route = route;
        this.steps = steps;
        this.processes = processes;
        this.opinions = opinions;
        this.content = content;
        this.attachments = attachments;
        this.drafts = drafts;
        this.people = people;
        this.guard = guard;
        this.audit = audit;
        this.search = search;
        this.card = card;
        this.clock = clock;
    }

    /**
     * Submits an application: checks the form, signs it with the applicant's key, starts the time to accept.
     *
     * @param formJson what was filled in, as JSON
     * @param files identifiers of the person's uploads to be handed in with it
     * @throws Refusal {@code FORM-INVALID} with what to correct, {@link MatterReason#NOT_FOR_YOU}, {@code CAL-404}, or
     *     {@link MatterReason#NOBODY} if a step has nobody cleared for it; nothing was kept
     */
    public Case submit(Subject subject, String matterCode, String formJson, List<String> files) {
        guard.requireRole(subject, Role.APPLICANT);
        MatterPackage matter = matters.offered(matterCode);
        MatterDefinition what = matter.definition();
        requireServed(subject, what);
        Label label = Label.of(what.level());
        guard.requireMayHold(subject, label);
        byte[] canonical = FormChecking.canonical(matter.form(), formJson);
        List<Attachment> handedIn = attachments.taken(subject, files, what.materialCodes(), 1);
        CaseMarks.require(what.level(), canonical, handedIn);
        Map<String, Object> candidates = route.candidates(subject, what, label);

        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        LocalDate today = LocalDate.now(clock);
        CaseTimes times = clocks.begun(what, today).requireComputable(today);
        CaseForm form = new CaseForm(1, HandedIn.digest(canonical, handedIn).toString(),
                new String(canonical, StandardCharsets.UTF_8), subject.person(), now);
        Case c = new Case(UUID.randomUUID().toString(), numbers.take(what.type(), today.getYear()), what.code(),
                what.version(), subject.organ(), subject.person(), label, CaseStatus.SUBMITTED, 1, form.digest(), today,
                null, null, null, null, null, null, 1, now, now, route.needToKnow(subject.organ(), candidates));
        matters.keep(matter);
        rows.insert(c);
        forms.insert(c.id(), form);
        attachments.handIn(handedIn, c.id());
        drafts.drop(subject.person(), what.code());
        clocks.append(c.id(), times);
        opinions.write(subject.person(), "case", c.id(), "submit", "pass", "", form.digest(), what.level());
        processes.start(PROCESS, c.id(), label, candidates);
        card.begun(c);
        audit.append(AuditEntry.done(subject.person().value(), "case.submit", "case", c.id(), label.level(), form.digest()));
        search.touched("case:" + c.id());
        return c;
    }

    /**
     * Supplements an application with the form as it is now, whole.
     *
     * @param files identifiers of the person's uploads; what was handed in before stays
     * @throws Refusal {@link MatterReason#NO_SUPPLEMENT} if nobody asked, {@code FORM-INVALID} as for {@link #submit}
     */
    public Case supplement(Subject subject, String number, String formJson, List<String> files) {
        Case c = known(subject, number);
        guard.requireRole(subject, Role.APPLICANT);
        TaskView task = processes.openTasks(c.id()).stream()
                .filter(open -> open.step().equals(CaseStatus.SUPPLEMENT.step())).findFirst()
                .orElseThrow(() -> new Refusal(MatterReason.NO_SUPPLEMENT));
        guard.requireCandidate(subject, task.candidates());
        steps.handle(subject, task, new StepAct("pass", "", Map.of(SupplementStep.FORM, formJson, SupplementStep.ATTACHMENTS, String.join(",", files))));
        return known(subject, number);
    }

    /** The case of a number, or of an identifier, if the person may know of it; else as for one that is not there. */
    @Transactional(readOnly = true)
    public Case known(Subject subject, String number) {
        Case c = rows.ofNumber(number).or(() -> rows.find(number)).orElseThrow(guard::absent);
        guard.requireKnown(subject, c.guarded());
        return c;
    }

    /** A case by its identifier; empty if there is none. */
    @NoAccessCheck(reason = "the caller asks the guard about it before it tells anybody")
    @Transactional(readOnly = true)
    public java.util.Optional<Case> held(String id) {
        return rows.find(id);
    }

    /**
     * What the person may know of, the latest change first.
     *
     * @param words to be found in the case's number or the matter's name, all of them; null for all cases
     */
    @Transactional(readOnly = true)
    public List<Case> page(Subject subject, @Nullable CaseStatus status, @Nullable String words, Instant before,
            String beforeId, int size) {
        return rows.page(guard.scope(subject), status, CaseQuery.of(words, matters.all()), before, beforeId, size);
    }

    /** How many cases of each status the person may know of. */
    @Transactional(readOnly = true)
    public Map<CaseStatus, Integer> counts(Subject subject) {
        return rows.counts(guard.scope(subject));
    }

    /** What a case the caller holds has passed and what is before it. */
    @NoAccessCheck(reason = "the caller holds the case")
    @Transactional(readOnly = true)
    public List<Milestone> milestones(Case c) {
        return Milestone.of(c, opinions.of("case", c.id()), clock.getZone());
    }

    /** How a case the caller holds stands against its time today. */
    @NoAccessCheck(reason = "the caller holds the case")
    @Transactional(readOnly = true)
    public Progress progress(Case c) {
        return Progress.of(clocks.of(c.id(), matters.of(c).definition()), LocalDate.now(clock));
    }

    /** Every version of what was filled in, in order; the last is the current one. */
    @Transactional(readOnly = true)
    public List<CaseForm> forms(Subject subject, String number) {
        return forms.of(known(subject, number).id());
    }

    /**
     * What was said on the case, with its signatures, in order; for the commission alone.
     *
     * @throws Refusal {@link MatterReason#OFFICIALS_ONLY} to anybody else who may know of the case
     */
    @Transactional(readOnly = true)
    public List<Opinion> opinions(Subject subject, String number) {
        return opinions.of("case", knownOfficially(subject, number).id());
    }

    /**
     * The case, for the commission alone.
     *
     * @throws Refusal {@link MatterReason#OFFICIALS_ONLY} to anybody else who may know of the case
     */
    @Transactional(readOnly = true)
    public Case knownOfficially(Subject subject, String number) {
        Case c = known(subject, number);
        if (!subject.organ().equals(route.commission().id())) {
            throw new Refusal(MatterReason.OFFICIALS_ONLY);
        }
        return c;
    }

    /** What was handed in with the case, with each form in its order. */
    @Transactional(readOnly = true)
    public List<Attachment> attachments(Subject subject, String number) {
        return attachments.of(known(subject, number).id());
    }

    /** How many files were handed in with a case the caller holds. */
    @NoAccessCheck(reason = "the caller holds the case")
    @Transactional(readOnly = true)
    public int attachmentCount(Case c) {
        return attachments.count(c.id());
    }

    /** The bytes of a file that was handed in, verified; as for a thing that is not there if it is of another case. */
    @Transactional(readOnly = true)
    public byte[] attachment(Subject subject, String number, String id) {
        return attachments.bytes(attachments(subject, number).stream().filter(a -> a.id().equals(id)).findFirst()
                .orElseThrow(guard::absent));
    }

    /** The sealed result; as for a thing that is not there until there is one. */
    @Transactional(readOnly = true)
    public byte[] result(Subject subject, String number) {
        String result = known(subject, number).resultObject();
        if (result == null) {
            throw guard.absent();
        }
        return content.read(result);
    }

    private void requireServed(Subject subject, MatterDefinition what) {
        OrganKind kind = people.organ(subject.organ()).orElseThrow(guard::absent).kind();
        Target target = switch (kind) {
            case ENTERPRISE -> Target.ENTERPRISE;
            case DISTRICT -> Target.DISTRICT;
            case COMMISSION -> Target.INTERNAL;
        };
        if (!what.targets().contains(target)) {
            throw new Refusal(MatterReason.NOT_FOR_YOU, new java.util.TreeSet<>(what.targets()));
        }
    }
}
