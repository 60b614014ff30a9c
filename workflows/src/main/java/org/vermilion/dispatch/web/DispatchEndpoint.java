package org.vermilion.dispatch.web;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import org.vermilion.access.LongestBody;
import org.vermilion.access.MayHappenTwice;
import org.vermilion.dispatch.Dispatch;
import org.vermilion.dispatch.DispatchChoices;
import org.vermilion.dispatch.DispatchPlan;
import org.vermilion.dispatch.Recheck;
import org.vermilion.document.Document;
import org.vermilion.document.DocumentId;
import org.vermilion.document.Documents;
import org.vermilion.document.web.DocumentView;
import org.vermilion.document.web.DocumentViews;
import org.vermilion.document.web.Revision;
import org.vermilion.process.Processes;
import org.vermilion.process.StepView;
import org.vermilion.process.TaskView;
import org.vermilion.subject.OrganId;
import org.vermilion.subject.Subject;
import org.vermilion.task.StepAct;
import org.vermilion.task.TaskHandling;
import org.vermilion.text.DocumentText;
import org.vermilion.transfer.gate.Verdict;
import org.vermilion.transmission.Transmission;

/** Submitting a document, seeing where it would go and how far it is. */
@RestController
@RequestMapping("/api/documents/{id}")
class DispatchEndpoint {

    private final Dispatch dispatch;
    private final Recheck recheck;
    private final TaskHandling handling;
    private final Documents documents;
    private final Transmission transmission;
    private final Processes processes;
    private final DocumentViews views;
    private final DispatchChoices choices;

    DispatchEndpoint(Dispatch dispatch, Recheck recheck, TaskHandling handling, Documents documents,
            Transmission transmission, Processes processes, DocumentViews views, DispatchChoices choices) {
        this.views = views;
        this.choices = choices;
        this.dispatch = dispatch;
        this.recheck = recheck;
        this.handling = handling;
        this.documents = documents;
        this.transmission = transmission;
        this.processes = processes;
    }

    record Recipients(List<OrganId> recipients) {}

    /** @param reasonCode why not; null when it may receive */
    record VerdictView(String organ, String name, @Nullable String zone, boolean allowed, @Nullable String reasonCode,
            @Nullable String zh, @Nullable String en) {

        static VerdictView of(Verdict v, String name) {
            String organ = v.organ().value();
            return new VerdictView(organ, name, v.zone() == null ? null : v.zone().value(), v.allowed(),
                    v.reason() == null ? null : v.reason().code(),
                    v.reason() == null ? null : v.reason().zh().replace("{0}", name),
                    v.reason() == null ? null : v.reason().en().replace("{0}", name));
        }
    }

    @PostMapping("/dispatch")
    ResponseEntity<DocumentView> submit(Subject subject, @PathVariable DocumentId id,
            @RequestHeader("If-Match") String ifMatch, @RequestBody DispatchPlan plan) {
        Document document = dispatch.submit(subject, id, Revision.of(ifMatch), plan);
        return views.answer(subject, document);
    }

    /** The dry run: who would get it, by which zone, who would be refused and why. Changes nothing. */
    @MayHappenTwice(reason = "tells where a document would go, and changes nothing")
    @PostMapping("/routing")
    List<VerdictView> routing(Subject subject, @PathVariable DocumentId id, @RequestBody Recipients to) {
        Document document = documents.known(subject, id);
        return transmission.dryRun(document, to.recipients() == null ? List.of() : to.recipients()).stream()
                .map(verdict -> VerdictView.of(verdict, choices.name(verdict.organ()))).toList();
    }

    @GetMapping("/path")
    List<StepView> path(Subject subject, @PathVariable DocumentId id) {
        return processes.path(documents.known(subject, id).id().value());
    }

    @LongestBody(LongestBody.TEXT)
    @PutMapping("/recheck/text")
    ResponseEntity<DocumentView> correct(Subject subject, @PathVariable DocumentId id,
            @RequestHeader("If-Match") String ifMatch,
            @RequestHeader(name = "Vermilion-Client", required = false) @Nullable String client,
            @RequestBody DocumentText text) {
        Document document = recheck.revise(subject, id, Revision.of(ifMatch), text, client);
        return views.answer(subject, document);
    }

    /** Numbers the document, if it is that far. */
    @PostMapping("/number")
    DocumentView number(Subject subject, @PathVariable DocumentId id) {
        TaskView task = recheck.numberTask(subject, id);
        handling.handle(subject, task.id(), new StepAct("pass", "", Map.of()));
        return views.of(subject, documents.known(subject, id));
    }
}
