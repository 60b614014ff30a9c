package org.vermilion.document;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.vermilion.access.AccessGuard;
import org.vermilion.access.Scope;
import org.vermilion.subject.Subject;

/** What somebody has in hand to draft. */
@Component
public class Drafts {

    private final JdbcClient jdbc;
    private final AccessGuard guard;

    Drafts(JdbcClient jdbc, AccessGuard guard) {
        this.jdbc = jdbc;
        this.guard = guard;
    }

    /** How many documents the person is drafting and may know of; counting stops at {@code most}. */
    public int count(Subject subject, int most) {
        Scope scope = guard.scope(subject);
        return jdbc.sql("""
                select count(*) from (select d.id from document d
                  where d.drafter = :person and d.status = :status and d.level <= :level
                    and exists (select 1 from document_need_to_know k
                                where k.document_id = d.id and k.principal in (:principals))
                    and not exists (select 1 from document_compartment c
                                    where c.document_id = d.id and c.code not in (:held))
                  limit :most) counted""")
                .param("person", subject.person().value()).param("status", DocumentStatus.DRAFTING.name())
                .param("level", scope.level().rank()).param("principals", scope.principalTexts())
                .param("held", scope.heldCodes()).param("most", most).query(Integer.class).single();
    }
}
