package org.vermilion.document.numbering;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import org.vermilion.access.NoAccessCheck;
import org.vermilion.document.DocumentId;
import org.vermilion.document.DocumentReason;
import org.vermilion.issuing.IssuingNames.Span;
import org.vermilion.issuing.IssuingReason;
import org.vermilion.refusal.Refusal;
import org.vermilion.subject.OrganId;
import org.vermilion.text.DocumentNumber;

/**
 * Takes document numbers from their series: each the next one of this zone's share, never one twice. A series belongs to
 * the organ that opened it. A document that was numbered before it came here brings its number along, if the organ was
 * granted the span it lies in; the series steps over such spans and is not moved by what is registered.
 */
@Component
public class NumberSeries {

    private final JdbcClient jdbc;
    private final OpenedOnce opened;
    private final SeriesShares shares;
    private final BroughtAlong brought;
    private final Clock clock;

    NumberSeries(JdbcClient jdbc, OpenedOnce opened, SeriesShares shares, BroughtAlong brought, Clock clock) {
        this.jdbc = jdbc;
        this.opened = opened;
        this.shares = shares;
        this.brought = brought;
        this.clock = clock;
    }

    private record Row(@Nullable String organ, int next) {}

    /**
     * Takes the next number of a series in the caller's transaction; whoever takes another waits until it ends.
     *
     * @param series the organ's prefix; null if it has none
     * @throws Refusal {@link DocumentReason#NO_PREFIX}; {@link DocumentReason#USED_UP} if no number of this zone's share is
     *     left; {@link IssuingReason#FOREIGN} if another organ opened the series
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public DocumentNumber takeNext(OrganId organ, @Nullable String series, int year, DocumentId document) {
        if (series == null || !DocumentNumber.isPrefix(series)) {
            throw new Refusal(DocumentReason.NO_PREFIX);
        }
        String prefix = shares.prefix(series);
        SeriesShares.Share share = shares.here(prefix).orElseThrow(() -> new Refusal(DocumentReason.USED_UP));
        Row row = locked(prefix, year);
        if (row.organ() != null && !row.organ().equals(organ.value())) {
            throw new Refusal(IssuingReason.FOREIGN, new Refusal.Detail("number", "发文机关代字", "prefix of the number"));
        }
        int sequence = free(prefix, year, Math.max(row.next(), share.first()), share.last(), brought.of(organ, prefix, year));
        DocumentNumber number = new DocumentNumber(prefix, year, sequence);
        jdbc.sql("update number_series set next_sequence = ?, organ = ? where prefix = ? and of_year = ?")
                .params(sequence + 1, organ.value(), prefix, year).update();
        keep(number, document);
        return number;
    }

    /**
     * Whether an organ may bring a number along, taken or not: it lies in this zone's share and in a span the organ was
     * granted. Tells nothing of which numbers are taken.
     */
    @NoAccessCheck(reason = "tells no more than what the organ was granted")
    public boolean mayBring(OrganId organ, DocumentNumber number) {
        return shares.here(number.prefix()).filter(share -> share.holds(number.sequence())).isPresent()
                && brought.of(organ, number.prefix(), number.year()).stream().anyMatch(span -> span.holds(number.sequence()));
    }

    /**
     * Registers the number a document brought along, in the caller's transaction.
     *
     * @throws Refusal {@link IssuingReason#BROUGHT} if the organ may not bring it, or it is taken: which of the two is
     *     not told
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public DocumentNumber register(OrganId organ, DocumentNumber number, DocumentId document) {
        if (!mayBring(organ, number)) {
            throw new Refusal(IssuingReason.BROUGHT);
        }
        Row row = locked(number.prefix(), number.year());
        if (taken(number.prefix(), number.year(), number.sequence())
                || row.organ() != null && !row.organ().equals(organ.value())) {
            throw new Refusal(IssuingReason.BROUGHT);
        }
        jdbc.sql("update number_series set organ = ? where prefix = ? and of_year = ?")
                .params(organ.value(), number.prefix(), number.year()).update();
        keep(number, document);
        return number;
    }

    /** The first number from {@code from} on that nobody has and that is none to be brought along. */
    private int free(String prefix, int year, int from, int last, List<Span> kept) {
        long sequence = from; // one more than the highest number must not turn over
        while (sequence <= last) {
            int candidate = (int) sequence;
            Optional<Span> span = kept.stream().filter(one -> one.holds(candidate)).findFirst();
            if (span.isEmpty() && !taken(prefix, year, candidate)) {
                return candidate;
            }
            sequence = span.map(one -> one.last() + 1L).orElse(candidate + 1L);
        }
        throw new Refusal(DocumentReason.USED_UP);
    }

    private boolean taken(String prefix, int year, int sequence) {
        return jdbc.sql("select count(*) from number_taken where prefix = ? and of_year = ? and sequence = ?")
                .params(prefix, year, sequence).query(Integer.class).single() > 0;
    }

    private void keep(DocumentNumber number, DocumentId document) {
        jdbc.sql("insert into number_taken (prefix, of_year, sequence, document_id, taken_at) values (?, ?, ?, ?, ?)")
                .params(number.prefix(), number.year(), number.sequence(), document.value(),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private Row locked(String prefix, int year) {
        return row(prefix, year).orElseGet(() -> {
            opened.open(() -> jdbc.sql("insert into number_series (prefix, of_year, next_sequence) values (?, ?, 1)")
                    .params(prefix, year).update());
            return row(prefix, year).orElseThrow();
        });
    }

    private Optional<Row> row(String prefix, int year) {
        return jdbc.sql("select organ, next_sequence from number_series where prefix = ? and of_year = ? for update")
                .params(prefix, year).query((row, n) -> new Row(row.getString("organ"), row.getInt("next_sequence"))).optional();
    }
}
