package org.vermilion.document;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.vermilion.subject.PersonId;

/** The table of what is quoted. Whoever writes here holds the document's row. */
@Component
class QuotationRows {

    private final JdbcClient jdbc;

    QuotationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps it in place of the one on the same passage. */
    void keep(DocumentId id, Quotation quotation) {
        jdbc.sql("delete from document_quotation where document_id = ? and element = ? and passage = ?")
                .params(id.value(), quotation.passage().element(), quotation.passage().digest()).update();
        jdbc.sql("""
                insert into document_quotation (document_id, element, passage, mark, reason, person, at)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .params(id.value(), quotation.passage().element(), quotation.passage().digest(), quotation.mark(),
                        quotation.reason(), quotation.by().value(), DocumentRows.time(quotation.at()))
                .update();
    }

    List<Quotation> of(DocumentId id) {
        return jdbc.sql("select * from document_quotation where document_id = ? order by at, element, passage").param(id.value())
                .query((rs, n) -> new Quotation(new Quotation.Passage(rs.getString("element"), rs.getString("passage")),
                        rs.getString("mark"), rs.getString("reason"), new PersonId(rs.getString("person")),
                        DocumentRows.instant(rs, "at")))
                .list();
    }

    Set<Quotation.Passage> passages(DocumentId id) {
        return of(id).stream().map(Quotation::passage).collect(Collectors.toSet());
    }
}
