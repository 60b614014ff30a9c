package org.vermilion.dispatch;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.vermilion.audit.AuditEntry;
import org.vermilion.audit.AuditTrail;
import org.vermilion.document.Document;
import org.vermilion.document.DocumentId;
import org.vermilion.document.DocumentStatus;
import org.vermilion.document.Documents;
import org.vermilion.opinion.OpinionReason;
import org.vermilion.opinion.Opinions;
import org.vermilion.process.ProcessReason;
import org.vermilion.process.Processes;
import org.vermilion.process.TaskView;
import org.vermilion.refusal.Refusal;
import org.vermilion.subject.Subject;
import org.vermilion.task.WorkMarks;
import org.vermilion.timeline.Timelines;

/**
 * Taking a document back (撤回): its drafter may, until whoever has it has opened it or it is signed off. What was said
 * before stays; that it was taken back, and why, is an opinion like the others.
 */
@Component
@Transactional
public class Withdrawal {

    /** Where it is taken back to. */
    public static final String TO_STEP = "draft";

    private final Documents documents;
    private final Processes processes;
    private final WorkMarks marks;
    private final Opinions opinions;
    private final DispatchCard card;
    private final AuditTrail audit;

    Withdrawal(Documents documents, Processes processes, WorkMarks marks, Opinions opinions, DispatchCard card,
            AuditTrail audit) {
        this.documents = documents;
        this.processes = processes;
        this.marks = marks;
        this.opinions = opinions;
        this.card = card;
        this.audit = audit;
    }

    /** Why the person could not take the document back now; null if they could. */
    @Transactional(readOnly = true)
    public @Nullable DispatchReason hindrance(Subject subject, DocumentId id) {
        return hindrance(subject, documents.known(subject, id), marks.of(id.value()));
    }

    /**
     * Takes the document back to drafting, wherever it is.
     *
     * @param reason kept as a signed opinion on the current version
     * @throws Refusal {@link DispatchReason#WITHDRAW_DRAFTER}, {@link DispatchReason#WITHDRAW_LATE},
     *     {@link DispatchReason#WITHDRAW_SEEN}; OPINION-REQUIRED without a reason; PROCESS-BUSY while it moves
     */
    public Document withdraw(Subject subject, DocumentId id, String reason) {
        refuseIf(early(subject, documents.known(subject, id)));
        if (reason.isBlank()) {
            throw new Refusal(OpinionReason.REQUIRED);
        }
        // in the order in which a step takes them, or the two would wait for each other: the work, then the document
        List<TaskView> open = processes.openTasks(id.value());
        if (open.isEmpty()) {
            throw new Refusal(ProcessReason.BUSY); // between the last countersigner and the next step
        }
        processes.hold(open.get(0).id());
        Document document = documents.knownAlone(subject, id);
        List<WorkMarks.Marked> seen = marks.alone(id.value());
        refuseIf(hindrance(subject, document, seen));
        String from = open.get(0).step();
        opinions.write(subject.person(), "document", id.value(), from, Timelines.WITHDRAW, reason.strip(), document.digest(),
                document.label().level());
        Set<String> tasks = seen.stream().map(WorkMarks.Marked::taskId).collect(Collectors.toSet());
        Document drafting = documents.move(document, DocumentStatus.IN_REVIEW, DocumentStatus.DRAFTING);
        processes.withdraw(id.value(), tasks, TO_STEP, subject.person());
        card.moved(id);
        audit.append(AuditEntry.done(subject.person().value(), "dispatch." + from + "." + Timelines.WITHDRAW, "document",
                id.value(), document.label().level(), document.digest()));
        return drafting;
    }

    private static @Nullable DispatchReason hindrance(Subject subject, Document document, List<WorkMarks.Marked> open) {
        DispatchReason early = early(subject, document);
        return early == null && open.stream().anyMatch(one -> one.marks().seenBy() != null) ? DispatchReason.WITHDRAW_SEEN : early;
    }

    private static @Nullable DispatchReason early(Subject subject, Document document) {
        if (!document.drafter().equals(subject.person())) {
            return DispatchReason.WITHDRAW_DRAFTER;
        }
        return document.status() == DocumentStatus.IN_REVIEW ? null : DispatchReason.WITHDRAW_LATE;
    }

    private static void refuseIf(@Nullable DispatchReason hindrance) {
        if (hindrance != null) {
            throw new Refusal(hindrance);
        }
    }
}
