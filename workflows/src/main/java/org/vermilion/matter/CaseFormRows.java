package org.vermilion.matter;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.vermilion.subject.PersonId;

/** The forms of cases; there is no way to change one. */
@Component
class CaseFormRows {

    private final JdbcClient jdbc;

    CaseFormRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(String caseId, CaseForm form) {
        jdbc.sql("insert into case_form (case_id, no, digest, json, author, at) values (?, ?, ?, ?, ?, ?)")
                .params(caseId, form.no(), form.digest(), form.json(), form.author().value(), CaseRows.time(form.at()))
                .update();
    }

    /** All versions of a case's form, in order. */
    List<CaseForm> of(String caseId) {
        return jdbc.sql("select * from case_form where case_id = ? order by no").param(caseId)
                .query((rs, n) -> new CaseForm(rs.getInt("no"), rs.getString("digest"), rs.getString("json"),
                        new PersonId(rs.getString("author")), CaseRows.instant(rs, "at")))
                .list();
    }
}
