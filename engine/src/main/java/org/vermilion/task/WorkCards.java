package org.vermilion.task;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import org.vermilion.access.NoAccessCheck;
import org.vermilion.subject.PersonId;

/**
 * The cards of all work, each written by whoever owns the work in the transaction that changes it. Safe for use by many
 * threads.
 */
@Component
public class WorkCards {

    private final JdbcClient jdbc;
    private final Clock clock;

    public WorkCards(DataSource dataSource, Clock clock) {
        this.jdbc = JdbcClient.create(dataSource);
        this.clock = clock;
    }

    /**
     * Gives work that has just been started its first card.
     *
     * @param by who started it, in whose list of started work it stands from now on
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void begun(String businessKey, PersonId by, WorkCard card) {
        jdbc.sql("update process_register set started_by = ? where business_key = ?").params(by.value(), businessKey).update();
        changed(businessKey, card);
    }

    /** Replaces the card. Once the work has ended, no time runs any more, whatever the card says. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void changed(String businessKey, WorkCard card) {
        jdbc.sql("""
                update process_register set object_kind = ?, object_id = ?, title = ?, number = ?, kind = ?, urgency = ?,
                  sender = ?, lookup = ? where business_key = ?""")
                .params(Arrays.asList(card.objectKind(), card.objectId(), card.title(), card.number(), card.kind(),
                        card.urgency(), card.sender(), Lookup.text(card.title(), card.number(), card.sender()), businessKey))
                .update();
        due(businessKey, card.due(), card.paused());
    }

    /** Says by when what is to be done now must be done; after the end of the work it changes nothing. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void due(String businessKey, @Nullable LocalDate due, boolean paused) {
        jdbc.sql("update process_register set due_on = ?, paused = ? where business_key = ? and ended_at is null")
                .params(Arrays.asList(paused ? null : due, paused, businessKey)).update();
        press(businessKey);
    }

    /** Its open tasks stand in the lists where the card now puts them. */
    private void press(String businessKey) {
        of(businessKey).ifPresent(card -> jdbc.sql("update todo_candidate set press = ? where task_id in "
                        + "(select task_id from todo where business_key = ?)")
                .params(Press.of(card.urgency(), card.due()), businessKey).update());
    }

    /** The work has come to its end: no time runs any more. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void ended(String businessKey) {
        jdbc.sql("update process_register set ended_at = ?, due_on = null, paused = false where business_key = ?")
                .params(clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC), businessKey).update();
    }

    /** The card of a piece of work; empty if nobody gave it one. */
    @NoAccessCheck(reason = "read by whoever owns the work")
    public Optional<WorkCard> of(String businessKey) {
        return jdbc.sql("select " + WorkSql.COLUMNS + ", r.business_key from process_register r where r.business_key = ? "
                        + "and r.object_kind is not null")
                .param(businessKey).query((row, number) -> WorkSql.card(row)).optional();
    }
}
