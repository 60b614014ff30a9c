package org.vermilion.dispatch;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.vermilion.document.Document;
import org.vermilion.document.Surroundings;
import org.vermilion.subject.Subject;
import org.vermilion.transfer.gate.Address;
import org.vermilion.transfer.gate.AddressBook;
import org.vermilion.transmission.Inbox;

/** What dispatch and transmission know of a document. */
@Component
class DispatchSurroundings implements Surroundings {

    private final DispatchRows rows;
    private final Inbox inbox;
    private final AddressBook addresses;

    DispatchSurroundings(DispatchRows rows, Inbox inbox, AddressBook addresses) {
        this.addresses = addresses;
        this.rows = rows;
        this.inbox = inbox;
    }

    @Override
    public Facts of(Subject subject, Document document) {
        @Nullable DispatchPlan plan = rows.find(document.id()).map(DispatchRows.Row::plan).orElse(null);
        Answered answered = Optional.ofNullable(document.replyTo()).flatMap(id -> inbox.find(subject, id))
                .map(c -> new Answered(c.id(), c.number(), c.title())).orElse(null);
        return plan == null ? new Facts(null, null, answered) : new Facts(plan.signer(), plan.recipients().stream()
                .map(to -> new Recipient(to, addresses.find(to).map(Address::name).orElse(null))).toList(), answered);
    }
}
