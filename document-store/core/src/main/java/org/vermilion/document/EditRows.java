package org.vermilion.document;

import java.time.Instant;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.vermilion.subject.PersonId;

/** The tables of what is being written: working copies and who writes. Whoever writes here holds the document's row. */
@Component
class EditRows {

    private final JdbcClient jdbc;

    EditRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Somebody's hold on a document. */
    record Lock(PersonId person, String client, Instant until) {}

    void keep(DocumentId id, WorkingCopy copy) {
        dropCopy(id);
        jdbc.sql("""
                insert into document_working_copy (document_id, base_revision, content, author, at)
                values (?, ?, ?, ?, ?)""")
                .params(id.value(), copy.baseRevision(), CanonicalText.write(copy.text()), copy.by().value(),
                        DocumentRows.time(copy.at()))
                .update();
    }

    Optional<WorkingCopy> copy(DocumentId id) {
        return jdbc.sql("select * from document_working_copy where document_id = ?").param(id.value())
                .query((rs, n) -> new WorkingCopy(CanonicalText.read(rs.getBytes("content")),
                        DocumentRows.instant(rs, "at"), new PersonId(rs.getString("author")), rs.getLong("base_revision")))
                .optional();
    }

    void dropCopy(DocumentId id) {
        jdbc.sql("delete from document_working_copy where document_id = ?").param(id.value()).update();
    }

    /** The copy's text did not change with the document's revision. */
    void rebase(DocumentId id, long revision) {
        jdbc.sql("update document_working_copy set base_revision = ? where document_id = ?")
                .params(revision, id.value()).update();
    }

    void hold(DocumentId id, Lock lock) {
        release(id);
        jdbc.sql("insert into document_lock (document_id, person, client, until) values (?, ?, ?, ?)")
                .params(id.value(), lock.person().value(), lock.client(), DocumentRows.time(lock.until())).update();
    }

    /** Who holds the document after this time. */
    Optional<Lock> lock(DocumentId id, Instant now) {
        return jdbc.sql("select * from document_lock where document_id = ? and until > ?")
                .params(id.value(), DocumentRows.time(now))
                .query((rs, n) -> new Lock(new PersonId(rs.getString("person")), rs.getString("client"),
                        DocumentRows.instant(rs, "until")))
                .optional();
    }

    void release(DocumentId id) {
        jdbc.sql("delete from document_lock where document_id = ?").param(id.value()).update();
    }

    /** Nobody writes any more. */
    void drop(DocumentId id) {
        dropCopy(id);
        release(id);
    }
}
