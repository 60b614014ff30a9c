package org.vermilion.matter.web;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.vermilion.deadline.Lamp;
import org.vermilion.matter.Case;
import org.vermilion.matter.CaseStatus;
import org.vermilion.matter.Milestone;
import org.vermilion.matter.Progress;
import org.vermilion.matter.definition.MatterDefinition;
import org.vermilion.matter.definition.MatterDefinition.Wording;

/**
 * A case as its applicant sees it: what it is, where it stands in plain words, what happens next, and its time. No
 * opinion and no official's name; whom to ask is a unit.
 *
 * @param due the last day of the running clock, see {@link Progress}
 * @param daysLeft working days
 * @param missing what is to be supplemented, all of it; null if nobody asked
 * @param reason why it was not accepted or was rejected; null otherwise
 * @param ask whom to ask
 * @param askTelephone and by what number; null if the matter names none
 * @param attachments how many files were handed in with it
 * @param calendarWords how its days are counted
 */
record CaseView(String id, String caseNumber, String matter, int matterVersion, Wording matterName, String organ,
        String organName, CaseStatus status, String step, Wording stepWords, Wording next, LocalDate submittedOn,
        @Nullable LocalDate acceptedOn, @Nullable LocalDate due, @Nullable LocalDate promised, @Nullable LocalDate legal,
        @Nullable Integer daysLeft, @Nullable Lamp lamp, boolean paused, @Nullable Integer pausedDays,
        @Nullable String missing, Case.@Nullable Decision decision, @Nullable String reason, Wording ask,
        @Nullable String askTelephone, Wording calendarWords, List<Milestone> milestones, int attachments, boolean resultAvailable,
        @Nullable String resultDigest, int formNo, String formDigest, long revision) {

    static CaseView of(Case c, MatterDefinition matter, String organName, Progress time,
            List<Milestone> milestones, int attachments) {
        boolean closed = c.status() == CaseStatus.DONE; // a decision is told with its sealed result, not before
        return new CaseView(c.id(), c.number(), c.matter(), c.matterVersion(), matter.name(), c.organ().value(), organName,
                c.status(), c.status().step(), c.status().words(), c.status().next(), c.submittedOn(), c.acceptedOn(),
                time.due(), time.promised(), time.legal(), time.daysLeft(), time.lamp(), time.paused(), time.pausedDays(),
                c.notice() == null ? null : c.notice().missing(), closed ? c.decision() : null,
                c.status().isEnd() ? c.reason() : null, matter.handler(), matter.telephone(), matter.counted(), milestones,
                attachments, c.resultObject() != null, c.resultDigest(), c.formNo(), c.formDigest(), c.revision());
    }

    @Override
    public String toString() {
        return "CaseView[" + id + "]";
    }
}
