package org.vermilion.receipt.web;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import org.vermilion.opinion.Opinions;
import org.vermilion.process.Processes;
import org.vermilion.process.StepView;
import org.vermilion.receipt.Receipt;
import org.vermilion.receipt.Receipts;
import org.vermilion.subject.Subject;

/** Registering what was received, and seeing how it is handled. */
@RestController
@RequestMapping("/api/consignments/{id}/receipt")
class ReceiptEndpoint {

    private final Receipts receipts;
    private final Opinions opinions;
    private final Processes processes;

    ReceiptEndpoint(Receipts receipts, Opinions opinions, Processes processes) {
        this.receipts = receipts;
        this.opinions = opinions;
        this.processes = processes;
    }

    record Registration(@Nullable String opinion) {

        @Override
        public String toString() {
            return "Registration[]";
        }
    }

    record OpinionView(String step, String outcome, String text, String author, Instant at) {

        @Override
        public String toString() {
            return "OpinionView[" + at + "]";
        }
    }

    record ReceiptView(String id, String registerNumber, Receipt.Status status, Instant registeredAt,
            @Nullable Instant closedAt, List<OpinionView> opinions, List<StepView> path) {

        @Override
        public String toString() {
            return "ReceiptView[" + id + " " + status + "]";
        }
    }

    @PostMapping
    ReceiptView register(Subject subject, @PathVariable String id, @RequestBody Registration registration) {
        return view(receipts.register(subject, id, registration.opinion() == null ? "" : registration.opinion()));
    }

    @GetMapping
    ReceiptView one(Subject subject, @PathVariable String id) {
        return view(receipts.known(subject, id));
    }

    private ReceiptView view(Receipt receipt) {
        List<OpinionView> said = opinions.of("receipt", receipt.id()).stream()
                .map(o -> new OpinionView(o.step(), o.outcome(), o.text(), o.author().value(), o.at())).toList();
        return new ReceiptView(receipt.id(), receipt.registerNumber(), receipt.status(), receipt.registeredAt(),
                receipt.closedAt(), said, processes.path(receipt.id()));
    }
}
