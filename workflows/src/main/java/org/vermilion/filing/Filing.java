package org.vermilion.filing;

import java.time.Clock;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.vermilion.access.AccessGuard;
import org.vermilion.audit.AuditEntry;
import org.vermilion.audit.AuditTrail;
import org.vermilion.document.Document;
import org.vermilion.document.DocumentId;
import org.vermilion.document.DocumentStatus;
import org.vermilion.document.Documents;
import org.vermilion.record.Record;
import org.vermilion.record.Records;
import org.vermilion.record.ReferenceCode;
import org.vermilion.record.Retention;
import org.vermilion.refusal.Refusal;
import org.vermilion.signature.Digest;
import org.vermilion.subject.Role;
import org.vermilion.subject.Subject;
import org.vermilion.text.DocumentKind;
import org.vermilion.text.DocumentText;

/** Making closed documents records. */
@Component
public class Filing {

    private static final String ADMINISTRATIVE = "WS"; // 文书

    private final Documents documents;
    private final Records records;
    private final FondsRegister fonds;
    private final AccessGuard guard;
    private final AuditTrail audit;
    private final Clock clock;

    Filing(Documents documents, Records records, FondsRegister fonds, AccessGuard guard, AuditTrail audit, Clock clock) {
        this.documents = documents;
        this.records = records;
        this.fonds = fonds;
        this.guard = guard;
        this.audit = audit;
        this.clock = clock;
    }

    /** What is closed and waits for filing, as far as the archivist may know of it. */
    public List<Document> waiting(Subject subject, java.time.Instant before, String beforeId, int size) {
        guard.requireRole(subject, Role.ARCHIVIST);
        return documents.page(subject, DocumentStatus.CLOSED, before, beforeId, size);
    }

    /** The record of a document the person may know of; as for a thing that is not there until there is one. */
    public Record record(Subject subject, DocumentId id) {
        guard.requireKnown(subject, documents.known(subject, id).guarded());
        return records.of(id).orElseThrow(guard::absent);
    }

    /**
     * Makes a closed document a record.
     *
     * @param retention how long it is kept; null for the usual time of its kind
     * @throws Refusal if it is not closed, is a record already, or its original is not what was sealed
     */
    @Transactional
    public Record file(Subject subject, DocumentId id, @Nullable Retention retention) {
        guard.requireKnown(subject, documents.known(subject, id).guarded());
        guard.requireRole(subject, Role.ARCHIVIST);
        Document document = documents.knownAlone(subject, id);
        if (document.status() == DocumentStatus.FILED) {
            throw new Refusal(FilingReason.FILED);
        }
        if (document.status() != DocumentStatus.CLOSED) {
            throw new Refusal(FilingReason.CLOSE_FIRST);
        }
        String sealedDigest = Digest.of(documents.sealed(document)).toString();
        if (!sealedDigest.equals(document.sealedDigest())) {
            throw new Refusal(FilingReason.ALTERED);
        }
        DocumentText text = documents.text(document);
        int year = text.date() == null ? documents.today().getYear() : text.date().getYear();
        ReferenceCode code = records.take(
                fonds.of(document.organ()).orElseThrow(() -> new Refusal(FilingReason.NO_FONDS)), ADMINISTRATIVE, year,
                retention == null ? usual(document.kind()) : retention, unit(document));
        documents.file(document, code.toString());
        Record record = new Record(code, id, sealedDigest, subject.person(), clock.instant());
        records.keep(record);
        audit.append(AuditEntry.done(subject.person().value(), "record.file", "document", id.value(),
                document.label().level(), sealedDigest));
        return record;
    }

    /** Policy, decisions and approvals are kept for ever, other documents of one's own for thirty years. */
    private static Retention usual(@Nullable DocumentKind kind) {
        if (kind == null) {
            return Retention.THIRTY_YEARS;
        }
        return switch (kind) {
            case DECISION, RESOLUTION, ORDER, OPINION, APPROVAL, MINUTES -> Retention.PERMANENT;
            default -> Retention.THIRTY_YEARS;
        };
    }

    /** The unit's short code: the last part of its identifier. */
    private static String unit(Document document) {
        String id = document.unit().value();
        String last = id.substring(id.lastIndexOf('.') + 1).replaceAll("[^a-z0-9]", "").toUpperCase(Locale.ROOT);
        return last.length() > 6 ? last.substring(0, 6) : last;
    }
}
