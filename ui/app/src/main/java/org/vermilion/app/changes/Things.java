package org.vermilion.app.changes;

import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;

import org.vermilion.access.Protected;
import org.vermilion.circulation.Circulation;
import org.vermilion.document.Document;
import org.vermilion.document.DocumentId;
import org.vermilion.document.Documents;
import org.vermilion.matter.Cases;
import org.vermilion.receipt.Receipts;
import org.vermilion.refusal.Refusal;
import org.vermilion.task.Arrivals;
import org.vermilion.transmission.Consignment;
import org.vermilion.transmission.Inbox;

/**
 * Which things an event is about. What happens to a consignment or its receipt happens to the sender's document too: to
 * the sender it is told as that.
 */
@Component
class Things {

    private final Documents documents;
    private final Inbox inbox;
    private final Receipts receipts;
    private final Cases cases;
    private final Arrivals arrivals;
    private final Circulation circulation;

    Things(Documents documents, Inbox inbox, Receipts receipts, Cases cases, Arrivals arrivals,
            Circulation circulation) {
        this.circulation = circulation;
        this.documents = documents;
        this.inbox = inbox;
        this.receipts = receipts;
        this.cases = cases;
        this.arrivals = arrivals;
    }

    /**
     * Something that changed.
     *
     * @param id as the interface names it: a case by its number
     * @param guarded what the guard is asked about before anybody is told
     */
    record Thing(String kind, String id, Protected guarded) {}

    /** The things an audit event tells of; none for an event about something else. */
    List<Thing> of(String objectType, String objectId) {
        return switch (objectType) {
            case "document" -> document(objectId);
            case "consignment" -> inbox.held(objectId).map(c -> sent("consignment", c.id(), c)).orElse(List.of());
            case "receipt" -> receipts.held(objectId)
                    .flatMap(receipt -> inbox.held(receipt.consignment()).map(c -> sent("receipt", receipt.id(), c)))
                    .orElse(List.of());
            case "case" -> cases.held(objectId).map(c -> List.of(new Thing("case", c.number(), c.guarded())))
                    .orElse(List.of());
            case "task" -> arrivals.open(objectId).map(open -> List.of(new Thing("task", objectId, open)))
                    .orElse(List.of());
            case "circulation" -> circulation.held(objectId).map(given -> List.of(new Thing("circulation", objectId, given)))
                    .orElse(List.of());
            default -> List.of();
        };
    }

    private List<Thing> sent(String kind, String id, Consignment consignment) {
        List<Thing> things = new ArrayList<>();
        things.add(new Thing(kind, id, consignment.guarded()));
        things.addAll(document(consignment.document().value()));
        return things;
    }

    private List<Thing> document(String id) {
        try {
            Document document = documents.held(new DocumentId(id));
            return List.of(new Thing("document", id, document.guarded()));
        } catch (Refusal gone) {
            return List.of();
        }
    }
}
