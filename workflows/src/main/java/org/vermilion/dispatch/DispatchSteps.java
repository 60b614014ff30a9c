package org.vermilion.dispatch;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.springframework.stereotype.Component;

import org.vermilion.audit.AuditEntry;
import org.vermilion.audit.AuditTrail;
import org.vermilion.document.Document;
import org.vermilion.document.DocumentId;
import org.vermilion.document.Documents;
import org.vermilion.opinion.OpinionReason;
import org.vermilion.opinion.Opinions;
import org.vermilion.process.Processes;
import org.vermilion.process.TaskView;
import org.vermilion.refusal.Refusal;
import org.vermilion.subject.Subject;
import org.vermilion.task.StepAct;
import org.vermilion.task.StepHandler;
import org.vermilion.task.TaskReason;
import org.vermilion.task.Verb;
import org.vermilion.task.WordList;
import org.vermilion.task.Words;

/** What every step of dispatch has in common: the signed opinion, the process moving on, the audit event. */
@Component
class DispatchSteps implements StepHandler {

    private final Documents documents;
    private final Opinions opinions;
    private final Processes processes;
    private final AuditTrail audit;
    private final DispatchCard card;
    private final Map<String, DispatchStep> steps = new HashMap<>();

    DispatchSteps(Documents documents, Opinions opinions, Processes processes, AuditTrail audit, DispatchCard card,
            List<DispatchStep> steps) {
        this.documents = documents;
        this.opinions = opinions;
        this.processes = processes;
        this.audit = audit;
        this.card = card;
        steps.forEach(step -> step.ids().forEach(id -> this.steps.put(id, step)));
    }

    @Override
    public String process() {
        return Dispatch.PROCESS;
    }

    @Override
    public WordList words() {
        return DispatchWords.LIST;
    }

    @Override
    public void handle(Subject subject, TaskView task, StepAct act) {
        Document document = documents.known(subject, new DocumentId(task.businessKey()));
        DispatchStep step = steps.get(task.step());
        if (!step.outcomes().contains(act.outcome())) {
            throw new Refusal(TaskReason.OUTCOME, act.outcome(), String.join(", ", new TreeSet<>(step.outcomes())));
        }
        if (saysWhy(act.outcome()) && act.opinion().isEmpty()) {
            throw new Refusal(OpinionReason.REQUIRED);
        }
        DispatchStep.Taken taken = step.take(subject, document, act);
        opinions.write(subject.person(), "document", document.id().value(), task.step(), act.outcome(), act.opinion(),
                taken.digest(), document.label().level());
        processes.complete(task.id(), subject.person(), variables(task, act.outcome()));
        card.moved(document.id());
        audit.append(AuditEntry.done(subject.person().value(), "dispatch." + task.step() + "." + act.outcome(), "document",
                document.id().value(), document.label().level(), taken.digest()));
    }

    @Override
    public List<Verb> verbs(Subject subject, TaskView task) {
        Document document = documents.known(subject, new DocumentId(task.businessKey()));
        return steps.get(task.step()).offered(document).stream()
                .map(outcome -> new Verb(outcome, saysWhy(outcome), List.of(), variables(task, outcome))).toList();
    }

    @Override
    public Words withdrawable(TaskView task) {
        return switch (task.step()) {
            case "draft" -> new Words("提交后，在下一位办理人打开之前，您可以撤回。",
                    "Until whoever has it next opens it, you may take it back.");
            case "divisionReview", "countersign", "officeReview" -> RETURNABLE;
            case "release" -> new Words("发出后不能撤回；需要更正时，请另行发文。",
                    "Once sent it cannot be taken back; to correct it, send another document.");
            default -> StepHandler.super.withdrawable(task);
        };
    }

    private static boolean saysWhy(String outcome) {
        return !outcome.equals("pass");
    }

    private Map<String, Object> variables(TaskView task, String outcome) {
        Map<String, Object> variables = new HashMap<>(steps.get(task.step()).variables(outcome));
        if (!task.step().equals("countersign")) {
            variables.put("outcome", outcome); // parallel countersigners must not write the same variable
        }
        return variables;
    }
}
