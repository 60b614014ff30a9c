package org.vermilion.matter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.vermilion.access.LabelColumns;
import org.vermilion.access.Scope;
import org.vermilion.refusal.Refusal;
import org.vermilion.subject.OrganId;
import org.vermilion.subject.PersonId;
import org.vermilion.subject.Principal;

/** The rows of cases, with who may know of them. */
@Component
class CaseRows {

    /** What somebody may know of. */
    private static final String KNOWN = """
            c.level <= :level
              and exists (select 1 from case_need_to_know k
                          where k.case_id = c.id and k.principal in (:principals))
              and not exists (select 1 from case_compartment m
                              where m.case_id = c.id and m.code not in (:held))
            """;

    private final JdbcClient jdbc;

    CaseRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Case c) {
        List<String> codes = LabelColumns.codes(c.label());
        jdbc.sql("""
                insert into matter_case (id, case_number, matter, matter_version, organ, applicant, level, period_months,
                  compartments, status, form_no, form_digest, submitted_on, revision, created_at, updated_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(c.id(), c.number(), c.matter(), c.matterVersion(), c.organ().value(),
                        c.applicant().value(), c.label().level().rank(),
                        LabelColumns.months(c.label()), LabelColumns.compartments(c.label()),
                        c.status().name(), c.formNo(), c.formDigest(), c.submittedOn(), c.revision(), time(c.createdAt()),
                        time(c.updatedAt())))
                .update();
        new TreeSet<>(c.needToKnow()).forEach(principal ->
                jdbc.sql("insert into case_need_to_know (case_id, principal) values (?, ?)")
                        .params(c.id(), principal.value()).update());
        codes.forEach(code -> jdbc.sql("insert into case_compartment (case_id, code) values (?, ?)")
                .params(c.id(), code).update());
    }

    /**
     * Writes the case over the revision it was read at, and moves the revision on.
     *
     * @throws Refusal {@link MatterReason#STALE} if somebody else moved it meanwhile
     */
    Case update(Case c, Instant at) {
        Case.Notice notice = c.notice();
        int changed = jdbc.sql("""
                update matter_case set status = ?, form_no = ?, form_digest = ?, accepted_on = ?, missing = ?,
                  missing_by = ?, missing_at = ?, decision = ?, reason = ?, result_object = ?, result_digest = ?,
                  updated_at = ?, revision = revision + 1
                where id = ? and revision = ?""")
                .params(Arrays.asList(c.status().name(), c.formNo(), c.formDigest(), c.acceptedOn(),
                        notice == null ? null : notice.missing(), notice == null ? null : notice.by().value(),
                        notice == null ? null : time(notice.at()), c.decision() == null ? null : c.decision().name(),
                        c.reason(), c.resultObject(), c.resultDigest(), time(at), c.id(), c.revision()))
                .update();
        if (changed != 1) {
            throw new Refusal(MatterReason.STALE);
        }
        return find(c.id()).orElseThrow();
    }

    /** The case of an identifier. */
    Optional<Case> find(String id) {
        return one("id", id);
    }

    /** The case of a number. */
    Optional<Case> ofNumber(String number) {
        return one("case_number", number);
    }

    /** How many cases of each status somebody may know of. */
    Map<CaseStatus, Integer> counts(Scope scope) {
        Map<CaseStatus, Integer> counts = new EnumMap<>(CaseStatus.class);
        for (CaseStatus status : CaseStatus.values()) {
            counts.put(status, 0);
        }
        jdbc.sql("select c.status, count(*) from matter_case c where " + KNOWN + " group by c.status").params(known(scope))
                .query(row -> {
                    counts.put(CaseStatus.valueOf(row.getString(1)), row.getInt(2));
                });
        return counts;
    }

    private static Map<String, Object> known(Scope scope) {
        return Map.of("level", scope.level().rank(), "principals", scope.principalTexts(), "held", scope.heldCodes());
    }

    /** The cases somebody may know of, the latest change first. */
    List<Case> page(Scope scope, @Nullable CaseStatus status, CaseQuery query, Instant before, String beforeId, int size) {
        return jdbc.sql("select c.* from matter_case c where " + KNOWN + query.condition() + """
                  and (:status = '' or c.status = :status)
                  and (c.updated_at < :before or (c.updated_at = :before and c.id < :beforeId))
                order by c.updated_at desc, c.id desc limit :size""")
                .params(known(scope)).params(query.values())
                .param("status", status == null ? "" : status.name())
                .param("before", time(before)).param("beforeId", beforeId).param("size", size)
                .query((rs, n) -> row(rs, Set.of())).list();
    }

    /** The identifiers of all cases, or of those of a status. */
    List<String> ids(@Nullable CaseStatus status) {
        return jdbc.sql("select id from matter_case where :status = '' or status = :status order by id")
                .param("status", status == null ? "" : status.name()).query(String.class).list();
    }

    private Optional<Case> one(String column, String value) {
        return jdbc.sql("select * from matter_case where " + column + " = ?").param(value)
                .query((rs, n) -> row(rs, needToKnow(rs.getString("id")))).optional();
    }

    private Set<Principal> needToKnow(String id) {
        return jdbc.sql("select principal from case_need_to_know where case_id = ?").param(id)
                .query((rs, n) -> new Principal(rs.getString(1))).set();
    }

    private static Case row(ResultSet rs, Set<Principal> needToKnow) throws SQLException {
        String missing = rs.getString("missing");
        String decision = rs.getString("decision");
        return new Case(rs.getString("id"), rs.getString("case_number"), rs.getString("matter"),
                rs.getInt("matter_version"), new OrganId(rs.getString("organ")), new PersonId(rs.getString("applicant")),
                LabelColumns.read(rs), CaseStatus.valueOf(rs.getString("status")), rs.getInt("form_no"), rs.getString("form_digest"),
                rs.getObject("submitted_on", LocalDate.class), rs.getObject("accepted_on", LocalDate.class),
                missing == null ? null
                        : new Case.Notice(missing, new PersonId(rs.getString("missing_by")), instant(rs, "missing_at")),
                decision == null ? null : Case.Decision.valueOf(decision), rs.getString("reason"),
                rs.getString("result_object"), rs.getString("result_digest"), rs.getLong("revision"),
                instant(rs, "created_at"), instant(rs, "updated_at"), needToKnow);
    }

    static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    static Instant instant(ResultSet rs, String column) throws SQLException {
        return rs.getObject(column, OffsetDateTime.class).toInstant();
    }
}
