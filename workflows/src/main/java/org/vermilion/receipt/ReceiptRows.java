package org.vermilion.receipt;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.vermilion.document.numbering.OpenedOnce;
import org.vermilion.refusal.Refusal;
import org.vermilion.subject.OrganId;

/** The tables of this package. */
@Component
class ReceiptRows {

    private final JdbcClient jdbc;
    private final OpenedOnce opened;

    ReceiptRows(JdbcClient jdbc, OpenedOnce opened) {
        this.jdbc = jdbc;
        this.opened = opened;
    }

    void insert(Receipt r) {
        try {
            jdbc.sql("""
                    insert into receipt (id, consignment_id, organ, register_number, status, registered_at)
                    values (?, ?, ?, ?, ?, ?)""")
                    .params(r.id(), r.consignment(), r.organ().value(), r.registerNumber(), r.status().name(),
                            r.registeredAt().atOffset(ZoneOffset.UTC))
                    .update();
        } catch (DuplicateKeyException e) {
            throw new Refusal(ReceiptReason.REGISTERED, e);
        }
    }

    void close(String id, Instant at) {
        jdbc.sql("update receipt set status = 'CLOSED', closed_at = ? where id = ?")
                .params(at.atOffset(ZoneOffset.UTC), id).update();
    }

    Optional<Receipt> find(String id) {
        return query("id", id);
    }

    Optional<Receipt> ofConsignment(String consignment) {
        return query("consignment_id", consignment);
    }

    /** The next number of the organ's register for the year, such as {@code 2026-收-0001}. */
    String nextNumber(OrganId organ, int year) {
        String move = "update receipt_series set next_sequence = next_sequence + 1 where organ = ? and of_year = ?";
        if (jdbc.sql(move).params(organ.value(), year).update() == 0) {
            opened.open(() -> jdbc.sql("insert into receipt_series (organ, of_year, next_sequence) values (?, ?, 1)")
                    .params(organ.value(), year).update());
            jdbc.sql(move).params(organ.value(), year).update();
        }
        int next = jdbc.sql("select next_sequence from receipt_series where organ = ? and of_year = ?")
                .params(organ.value(), year).query(Integer.class).single();
        return "%d-收-%04d".formatted(year, next - 1);
    }

    private Optional<Receipt> query(String column, String value) {
        return jdbc.sql("select * from receipt where " + column + " = ?").param(value)
                .query((rs, n) -> {
                    OffsetDateTime closed = rs.getObject("closed_at", OffsetDateTime.class);
                    return new Receipt(rs.getString("id"), rs.getString("consignment_id"),
                            new OrganId(rs.getString("organ")), rs.getString("register_number"),
                            Receipt.Status.valueOf(rs.getString("status")),
                            rs.getObject("registered_at", OffsetDateTime.class).toInstant(),
                            closed == null ? null : closed.toInstant());
                })
                .optional();
    }
}
