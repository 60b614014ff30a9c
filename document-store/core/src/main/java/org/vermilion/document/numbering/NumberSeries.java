package org.vermilion.document.numbering;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import org.vermilion.document.DocumentId;
import org.vermilion.document.DocumentNumber;
import org.vermilion.document.DocumentReason;
import org.vermilion.refusal.Refusal;

/**
 * Takes document numbers from their series. A series is opened by the first number taken from it, which may be any (an
 * organ that comes to us in the middle of a year goes on counting); from then on each number is the next one.
 */
@Component
public class NumberSeries {

    private final JdbcClient jdbc;
    private final Clock clock;

    NumberSeries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The next number of a series; the first if the series is not open yet. Taken by nobody until it is taken. */
    public DocumentNumber next(String prefix, int year) {
        return new DocumentNumber(prefix, year, nextSequence(prefix, year, "").orElse(1));
    }

    /**
     * Takes the next number of a series in the caller's transaction; whoever takes another waits until it ends.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public DocumentNumber takeNext(String prefix, int year, DocumentId document) {
        int sequence = lockedNext(prefix, year, 1);
        return take(new DocumentNumber(prefix, year, sequence), document);
    }

    /**
     * Takes a given number in the caller's transaction.
     *
     * @throws Refusal {@link DocumentReason#NUMBER_TAKEN} if it was taken before, {@link DocumentReason#NUMBER_GAP} if
     *     it is not the next one of an open series
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public DocumentNumber take(DocumentNumber number, DocumentId document) {
        int next = lockedNext(number.prefix(), number.year(), number.sequence());
        if (number.sequence() < next) {
            throw new Refusal(DocumentReason.NUMBER_TAKEN);
        }
        if (number.sequence() > next) {
            throw new Refusal(DocumentReason.NUMBER_GAP, new DocumentNumber(number.prefix(), number.year(), next));
        }
        jdbc.sql("update number_series set next_sequence = ? where prefix = ? and year = ?")
                .params(next + 1, number.prefix(), number.year()).update();
        jdbc.sql("insert into number_taken (prefix, year, sequence, document_id, taken_at) values (?, ?, ?, ?, ?)")
                .params(number.prefix(), number.year(), number.sequence(), document.value(),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return number;
    }

    private int lockedNext(String prefix, int year, int openAt) {
        return nextSequence(prefix, year, " for update").orElseGet(() -> {
            open(prefix, year, openAt);
            return nextSequence(prefix, year, " for update").orElseThrow();
        });
    }

    private void open(String prefix, int year, int first) {
        try {
            jdbc.sql("insert into number_series (prefix, year, next_sequence) values (?, ?, ?)")
                    .params(prefix, year, first).update();
        } catch (DuplicateKeyException openedMeanwhile) {
            // the transaction is spoilt on some databases: the caller tries again
            throw new Refusal(DocumentReason.STALE, openedMeanwhile);
        }
    }

    private Optional<Integer> nextSequence(String prefix, int year, String lock) {
        return jdbc.sql("select next_sequence from number_series where prefix = ? and year = ?" + lock)
                .params(prefix, year).query(Integer.class).optional();
    }
}
