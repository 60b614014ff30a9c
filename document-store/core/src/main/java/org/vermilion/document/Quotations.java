package org.vermilion.document;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import org.vermilion.access.NoAccessCheck;
import org.vermilion.audit.AuditEntry;
import org.vermilion.audit.AuditTrail;
import org.vermilion.label.Label;
import org.vermilion.mark.Mark;
import org.vermilion.mark.Marks;
import org.vermilion.mark.Where;
import org.vermilion.refusal.Refusal;
import org.vermilion.subject.Subject;
import org.vermilion.text.Writing;

/**
 * Saying that a mark of secrecy above the label is quoted, with the reason: shown to everybody the document comes to, and
 * told to the audit chain. Nothing else lets such a mark pass.
 */
@Component
@Transactional
public class Quotations {

    private static final int LONGEST_REASON = 500;

    private final Documents documents;
    private final QuotationRows rows;
    private final List<RevisionRight> rights;
    private final AuditTrail audit;
    private final Clock clock;

    Quotations(Documents documents, QuotationRows rows, List<RevisionRight> rights, AuditTrail audit, Clock clock) {
        this.documents = documents;
        this.rows = rows;
        this.rights = rights;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Records a quotation of a document; its text may then bear the passage.
     *
     * @throws Refusal if the person may not change the text now, {@link DocumentReason#QUOTATION} if the passage bears no
     *     mark above the label, or {@link DocumentReason#QUOTATION_REASON} without a reason
     */
    public Quotation record(Subject subject, DocumentId id, Quotation.Said said) {
        Document document = documents.knownAlone(subject, id);
        if (rights.stream().noneMatch(right -> right.holds(subject, document))) {
            throw new Refusal(DocumentReason.NOT_DRAFTING);
        }
        Quotation quotation = of(subject, document.label(), said);
        keep(document, quotation);
        return quotation;
    }

    /** What is quoted in a document the person may know of, in the order it was said. */
    @Transactional(readOnly = true)
    public List<Quotation> of(Subject subject, DocumentId id) {
        return rows.of(documents.known(subject, id).id());
    }

    /** What a person says is quoted, as it would be kept. */
    @NoAccessCheck(reason = "keeps nothing; the caller asks whether the person may draft")
    Quotation of(Subject subject, Label label, Quotation.Said said) {
        String reason = said.reason() == null ? "" : said.reason().strip();
        if (reason.isEmpty() || reason.length() > LONGEST_REASON || !Writing.isPlain(reason, false)) {
            throw new Refusal(DocumentReason.QUOTATION_REASON, LONGEST_REASON);
        }
        Marks.require(label.level(), reason, Where.ELEMENT);
        if (!MarksInText.isElement(said.element()) || said.passage() == null || said.passage().length() > TextLimits.TEXT) {
            throw new Refusal(DocumentReason.QUOTATION);
        }
        Mark mark = Stream.of(Where.values()).flatMap(where -> Marks.above(label.level(), said.passage(), where).stream())
                .max(Comparator.comparing(Mark::level)).orElseThrow(() -> new Refusal(DocumentReason.QUOTATION));
        String shown = mark.said().substring(0, Math.min(64, mark.said().length()));
        return new Quotation(Quotation.Passage.of(said.element(), said.passage()), shown, reason, subject.person(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }

    /** Keeps it and tells so, in the caller's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    void keep(Document document, Quotation quotation) {
        rows.keep(document.id(), quotation);
        audit.append(AuditEntry.done(quotation.by().value(), "document.quote", "document", document.id().value(),
                document.label().level(), quotation.passage().digest()));
    }
}
