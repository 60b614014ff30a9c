package org.vermilion.record;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import org.vermilion.access.NoAccessCheck;
import org.vermilion.document.DocumentId;
import org.vermilion.document.numbering.OpenedOnce;
import org.vermilion.subject.PersonId;

/** The records of this zone; added to, never changed. Access is the caller's to ask. */
@Component
public class Records {

    private final JdbcClient jdbc;
    private final OpenedOnce opened;

    Records(JdbcClient jdbc, OpenedOnce opened) {
        this.jdbc = jdbc;
        this.opened = opened;
    }

    /** Takes the next item of a class, in the caller's transaction: items have no gaps. */
    @Transactional(propagation = Propagation.MANDATORY)
    public ReferenceCode take(String fonds, String category, int year, Retention retention, String unit) {
        String series = ReferenceCode.classOf(fonds, category, year, retention, unit);
        String move = "update record_series set next_item = next_item + 1 where class = ?";
        if (jdbc.sql(move).param(series).update() == 0) {
            opened.open(() -> jdbc.sql("insert into record_series (class, next_item) values (?, 1)").param(series).update());
            jdbc.sql(move).param(series).update();
        }
        int next = jdbc.sql("select next_item from record_series where class = ?").param(series).query(Integer.class)
                .single();
        return new ReferenceCode(fonds, category, year, retention, unit, next - 1);
    }

    /** Keeps a record, in the caller's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(Record r) {
        ReferenceCode c = r.code();
        jdbc.sql("""
                insert into record (reference_code, document_id, fonds, category, of_year, retention, unit, item,
                  sealed_digest, filed_by, filed_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(c.toString(), r.document().value(), c.fonds(), c.category(), c.year(),
                        c.retention().name(), c.unit(), c.item(), r.sealedDigest(), r.filedBy().value(),
                        r.filedAt().atOffset(ZoneOffset.UTC)))
                .update();
    }

    /** The record of a document. */
    @NoAccessCheck(reason = "the caller has asked the guard about the document")
    public Optional<Record> of(DocumentId document) {
        return jdbc.sql("select * from record where document_id = ?").param(document.value())
                .query((rs, n) -> new Record(
                        new ReferenceCode(rs.getString("fonds"), rs.getString("category"), rs.getInt("of_year"),
                                Retention.valueOf(rs.getString("retention")), rs.getString("unit"), rs.getInt("item")),
                        document, rs.getString("sealed_digest"), new PersonId(rs.getString("filed_by")),
                        rs.getObject("filed_at", OffsetDateTime.class).toInstant()))
                .optional();
    }
}
