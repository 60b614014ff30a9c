package org.vermilion.document.numbering;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import org.vermilion.document.DocumentId;
import org.vermilion.document.DocumentReason;
import org.vermilion.refusal.Refusal;
import org.vermilion.text.DocumentNumber;

/**
 * Takes document numbers from their series: each the next one, never one twice. A document that was issued before it
 * came here brings its number along; such a number is registered as it is, and the series goes on behind the highest.
 */
@Component
public class NumberSeries {

    private final JdbcClient jdbc;
    private final OpenedOnce opened;
    private final Clock clock;

    NumberSeries(JdbcClient jdbc, OpenedOnce opened, Clock clock) {
        this.jdbc = jdbc;
        this.opened = opened;
        this.clock = clock;
    }

    /**
     * Takes the next number of a series in the caller's transaction; whoever takes another waits until it ends.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public DocumentNumber takeNext(String prefix, int year, DocumentId document) {
        DocumentNumber number = new DocumentNumber(prefix, year, lockedNext(prefix, year, 1));
        keep(number, document, number.sequence() + 1);
        return number;
    }

    /**
     * Registers the number a document brought along, in the caller's transaction.
     *
     * @throws Refusal {@link DocumentReason#NUMBER_TAKEN} if another document has it
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public DocumentNumber register(DocumentNumber number, DocumentId document) {
        int next = lockedNext(number.prefix(), number.year(), number.sequence());
        boolean taken = jdbc.sql("select count(*) from number_taken where prefix = ? and of_year = ? and sequence = ?")
                .params(number.prefix(), number.year(), number.sequence()).query(Integer.class).single() > 0;
        if (taken) {
            throw new Refusal(DocumentReason.NUMBER_TAKEN);
        }
        keep(number, document, Math.max(next, number.sequence() + 1));
        return number;
    }

    private void keep(DocumentNumber number, DocumentId document, int next) {
        jdbc.sql("update number_series set next_sequence = ? where prefix = ? and of_year = ?")
                .params(next, number.prefix(), number.year()).update();
        jdbc.sql("insert into number_taken (prefix, of_year, sequence, document_id, taken_at) values (?, ?, ?, ?, ?)")
                .params(number.prefix(), number.year(), number.sequence(), document.value(),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private int lockedNext(String prefix, int year, int openAt) {
        return nextSequence(prefix, year).orElseGet(() -> {
            opened.open(() -> jdbc.sql("insert into number_series (prefix, of_year, next_sequence) values (?, ?, ?)")
                    .params(prefix, year, openAt).update());
            return nextSequence(prefix, year).orElseThrow();
        });
    }

    private Optional<Integer> nextSequence(String prefix, int year) {
        return jdbc.sql("select next_sequence from number_series where prefix = ? and of_year = ? for update")
                .params(prefix, year).query(Integer.class).optional();
    }
}
