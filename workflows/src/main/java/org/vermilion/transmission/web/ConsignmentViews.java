package org.vermilion.transmission.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.vermilion.document.Document;
import org.vermilion.evidence.StatementCheck;
import org.vermilion.identity.Names;
import org.vermilion.identity.People;
import org.vermilion.subject.OrganId;
import org.vermilion.subject.Subject;
import org.vermilion.transfer.gate.Address;
import org.vermilion.transfer.gate.AddressBook;
import org.vermilion.transmission.Acknowledgement;
import org.vermilion.transmission.Consignment;
import org.vermilion.transmission.Tracked;
import org.vermilion.transmission.Tracking;
import org.vermilion.transmission.Transmission;

/** Makes the views of consignments, for either side. */
@Component
class ConsignmentViews {

    private final Transmission transmission;
    private final Tracking tracking;
    private final StatementCheck check;
    private final People people;
    private final AddressBook addresses;

    ConsignmentViews(Transmission transmission, Tracking tracking, StatementCheck check, People people,
            AddressBook addresses) {
        this.addresses = addresses;
        this.transmission = transmission;
        this.tracking = tracking;
        this.check = check;
        this.people = people;
    }

    Names names() {
        return new Names(people);
    }

    SentView sent(Subject subject, Document document, Tracked tracked, Names names) {
        Consignment c = tracked.consignment();
        @Nullable Acknowledgement answer = transmission.answer(subject, document, c).orElse(null);
        return new SentView(c.id(), c.recipient().value(), organ(c.recipient(), names), c.zone(), c.status(),
                c.sealedDigest(), c.sentAt(), c.answeredAt(), answer == null ? null : SentView.AnswerView.of(answer),
                answer == null ? null : names.who(answer.person()),
                answer == null || answer.kind() != Consignment.Status.RETURNED ? null : answer.reason(),
                answer == null ? null
                        : SentView.SignatureView.of(check.of(answer.signed(), answer.person(), answer.at())),
                tracked.registerNumber(), tracked.receiptStatus(), c.urged(), tracking.lamp(c),
                tracking.reply(subject, c).map(reply -> new SentView.ReplyView(reply.document().value(), reply.id(),
                        reply.number(), reply.sentAt())).orElse(null));
    }

    ReceivedView received(Subject subject, Tracked tracked, Names names) {
        Consignment c = tracked.consignment();
        return new ReceivedView(c.id(), c.sender().value(), organ(c.sender(), names), c.label().level(), c.status(),
                c.number(), c.title(), c.kind(), c.urgency(), c.sealedDigest(), c.sentAt(), c.answeredAt(), c.urged(),
                tracked.receipt(), tracked.registerNumber(), tracked.receiptStatus(), c.replyBy(),
                tracking.replies(subject, c).stream().map(d -> new ReceivedView.ReplyingView(d.id().value(), d.number(),
                        d.status())).toList(),
                tracking.asked(subject, c).map(d -> new ReceivedView.AskedView(d.id().value(), d.number(), d.title()))
                        .orElse(null));
    }

    private String organ(OrganId id, Names names) {
        return names.organ(id, addresses.find(id).map(Address::name).orElse(null));
    }
}
