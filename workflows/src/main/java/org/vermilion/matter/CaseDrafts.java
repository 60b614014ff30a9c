package org.vermilion.matter;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import org.vermilion.access.AccessGuard;
import org.vermilion.matter.attachment.Attachment;
import org.vermilion.matter.attachment.Attachments;
import org.vermilion.refusal.Refusal;
import org.vermilion.subject.PersonId;
import org.vermilion.subject.Role;
import org.vermilion.subject.Subject;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Applications being filled in: one for each person and matter, seen by nobody else. Kept as they are, unchecked; as
 * they state nothing yet, they leave no audit event. Safe for use by many threads.
 */
@Component
@Transactional
public class CaseDrafts {

    /** The most a form being filled in may hold, in characters. */
    public static final int LONGEST = 200_000;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;
    private final Matters matters;
    private final Attachments attachments;
    private final AccessGuard guard;
    private final Clock clock;

    CaseDrafts(JdbcClient jdbc, Matters matters, Attachments attachments, AccessGuard guard, Clock clock) {
        this.jdbc = jdbc;
        this.matters = matters;
        this.attachments = attachments;
        this.guard = guard;
        this.clock = clock;
    }

    /** One's own draft for a matter, with those of its files that are still there; empty if there is none. */
    @Transactional(readOnly = true)
    public Optional<CaseDraft> own(Subject subject, String matter) {
        guard.requireRole(subject, Role.APPLICANT);
        return jdbc.sql("select form, attachments, at from case_draft where person = ? and matter = ?")
                .params(subject.person().value(), offered(matter))
                .query((rs, n) -> new CaseDraft(rs.getString(1), ids(rs.getString(2)),
                        rs.getObject(3, OffsetDateTime.class).toInstant()))
                .optional()
                .map(draft -> new CaseDraft(draft.json(), present(subject, draft.attachments()), draft.at()));
    }

    /**
     * Keeps one's own draft over the one before.
     *
     * @param json a JSON object
     * @param ids of one's own uploads; others are left out
     * @throws Refusal {@link MatterReason#DRAFT}
     */
    public CaseDraft keep(Subject subject, String matter, String json, List<String> ids) {
        guard.requireRole(subject, Role.APPLICANT);
        String code = offered(matter);
        if (json.length() > LONGEST || ids.size() > Attachments.MOST || !isObject(json)) {
            throw new Refusal(MatterReason.DRAFT, LONGEST, Attachments.MOST);
        }
        CaseDraft draft = new CaseDraft(json, present(subject, ids), clock.instant());
        drop(subject.person(), code);
        jdbc.sql("insert into case_draft (person, matter, form, attachments, at) values (?, ?, ?, ?, ?)")
                .params(subject.person().value(), code, draft.json(), String.join(",", draft.attachments()),
                        CaseRows.time(draft.at()))
                .update();
        return draft;
    }

    /** Drops one's own draft; does nothing if there is none. */
    public void drop(Subject subject, String matter) {
        guard.requireRole(subject, Role.APPLICANT);
        drop(subject.person(), offered(matter));
    }

    /** What was submitted is no draft any more. */
    @Transactional(propagation = Propagation.MANDATORY)
    void drop(PersonId person, String matter) {
        jdbc.sql("delete from case_draft where person = ? and matter = ?").params(person.value(), matter).update();
    }

    private String offered(String matter) {
        return matters.offered(matter).definition().code();
    }

    private List<String> present(Subject subject, List<String> ids) {
        return attachments.waiting(subject, ids).stream().map(Attachment::id).toList();
    }

    private static List<String> ids(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split(","));
    }

    private static boolean isObject(String json) {
        try {
            return JSON.readTree(json).isObject();
        } catch (JacksonException e) {
            return false;
        }
    }
}
