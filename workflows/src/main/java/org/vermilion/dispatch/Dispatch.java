package org.vermilion.dispatch;

import java.util.Map;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.vermilion.access.AccessReason;
import org.vermilion.document.Document;
import org.vermilion.document.DocumentId;
import org.vermilion.document.DocumentReason;
import org.vermilion.document.Documents;
import org.vermilion.process.Processes;
import org.vermilion.process.TaskView;
import org.vermilion.refusal.Refusal;
import org.vermilion.subject.OrganId;
import org.vermilion.subject.Subject;
import org.vermilion.task.StepAct;
import org.vermilion.transmission.Inbox;

/** Submitting a draft to dispatch. */
@Component
@Transactional
public class Dispatch {

    /** The process key. */
    public static final String PROCESS = "dispatch";

    private final Documents documents;
    private final DispatchRows rows;
    private final Route route;
    private final Inbox inbox;
    private final Processes processes;
    private final DispatchSteps steps;
    private final DispatchCard card;
    private final DispatchChoices choices;

    Dispatch(Documents documents, DispatchRows rows, Route route, Inbox inbox, Processes processes, DispatchSteps steps,
            DispatchCard card, DispatchChoices choices) {
        this.choices = choices;
        this.inbox = inbox;
        this.documents = documents;
        this.rows = rows;
        this.route = route;
        this.processes = processes;
        this.steps = steps;
        this.card = card;
    }

    /**
     * Starts dispatch and hands the draft to its division's head.
     *
     * @param revision what the submission is based on
     * @throws Refusal if it is not the person's draft, was changed meanwhile, is incomplete, may not go to one of the
     *     recipients, or a step has nobody cleared for it
     */
    public Document submit(Subject subject, DocumentId id, long revision, DispatchPlan plan) {
        Document document = documents.knownAlone(subject, id);
        if (!document.drafter().equals(subject.person())) {
            throw new Refusal(DocumentReason.NOT_DRAFTING);
        }
        if (document.revision() != revision) {
            throw new Refusal(DocumentReason.STALE);
        }
        if (plan.signer() == null) {
            throw new Refusal(DispatchReason.SIGNER_MISSING);
        }
        if (plan.signer().equals(document.drafter())) {
            throw new Refusal(AccessReason.OWN_WORK);
        }
        if (plan.replyBy() != null && plan.replyBy().isBefore(documents.today())) {
            throw new Refusal(DispatchReason.REPLY_BY);
        }
        requireReplyGoesToWhoAsked(subject, document, plan);
        if (rows.find(id).isPresent()) {
            throw new Refusal(DispatchReason.RUNNING);
        }
        Map<String, Object> candidates = route.candidates(document, plan);
        rows.insert(id, plan);
        documents.letKnow(id, route.participants(candidates));
        processes.start(PROCESS, id.value(), document.label(), candidates);
        card.begun(document, subject.person());
        TaskView draft = processes.openTasks(id.value()).get(0);
        steps.handle(subject, draft, new StepAct("pass", "", Map.of()));
        return documents.held(id);
    }

    private void requireReplyGoesToWhoAsked(Subject subject, Document document, DispatchPlan plan) {
        if (document.replyTo() != null) {
            OrganId asked = inbox.known(subject, document.replyTo()).sender();
            if (!plan.recipients().contains(asked)) {
                String name = choices.name(asked);
                throw new Refusal(DispatchReason.REPLY_SENDER, new Refusal.Detail(asked.value(), name, name));
            }
        }
    }
}
