package org.vermilion.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
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
import org.vermilion.subject.UnitId;
import org.vermilion.text.DocumentKind;

/** The tables of this package. */
@Component
class DocumentRows {

    private final JdbcClient jdbc;

    DocumentRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Document d) {
        jdbc.sql("""
                insert into document (id, organ, unit, drafter, level, period_months, compartments, status, version,
                  digest, revision, number, kind, title, reply_to, lookup, created_at, updated_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(d.id().value(), d.organ().value(), d.unit().value(), d.drafter().value(),
                        d.label().level().rank(), LabelColumns.months(d.label()), LabelColumns.compartments(d.label()), d.status().name(),
                        d.version(), d.digest(), d.revision(), d.number(), kind(d), d.title(), d.replyTo(),
                        Lookup.folded(d.title(), d.number()), time(d.createdAt()), time(d.updatedAt())))
                .update();
        addNeedToKnow(d.id(), d.needToKnow());
        LabelColumns.codes(d.label()).forEach(code -> addCompartment(d.id(), code));
    }

    /**
     * Writes the document over the revision it was read at, and moves the revision on.
     *
     * @throws Refusal {@link DocumentReason#STALE} if somebody else changed it meanwhile
     */
    void update(Document d) {
        int changed = jdbc.sql("""
                update document set level = ?, period_months = ?, compartments = ?, status = ?, version = ?, digest = ?,
                  number = ?, kind = ?, title = ?, sealed_object = ?, sealed_digest = ?,
                  reference_code = ?, lookup = ?, updated_at = ?,
                  revision = revision + 1
                where id = ? and revision = ?""")
                .params(Arrays.asList(d.label().level().rank(), LabelColumns.months(d.label()), LabelColumns.compartments(d.label()),
                        d.status().name(), d.version(), d.digest(), d.number(), kind(d), d.title(), d.sealedObject(),
                        d.sealedDigest(), d.referenceCode(), Lookup.folded(d.title(), d.number()), time(d.updatedAt()), d.id().value(), d.revision()))
                .update();
        if (changed != 1) {
            throw new Refusal(DocumentReason.STALE);
        }
        jdbc.sql("delete from document_compartment where document_id = ?").param(d.id().value()).update();
        LabelColumns.codes(d.label()).forEach(code -> addCompartment(d.id(), code));
    }

    /** Locks the row until the transaction ends; whoever else would change it waits. */
    void lock(DocumentId id) {
        jdbc.sql("select id from document where id = ? for update").param(id.value()).query(String.class).optional();
    }

    Optional<Document> find(DocumentId id) {
        return jdbc.sql("select * from document where id = ?").param(id.value())
                .query((rs, n) -> document(rs, needToKnow(id))).optional();
    }

    List<Document> page(Scope scope, @Nullable DocumentStatus status, @Nullable PersonId drafter, Lookup words,
            Instant before, String beforeId, int size) {
        return words.bind(jdbc.sql("""
                select d.* from document d
                where d.level <= :level
                  and exists (select 1 from document_need_to_know k
                              where k.document_id = d.id and k.principal in (:principals))
                  and not exists (select 1 from document_compartment c
                                  where c.document_id = d.id and c.code not in (:held))
                  and (:status = '' or d.status = :status)
                  and (:drafter = '' or d.drafter = :drafter)
                  and (d.updated_at < :before or (d.updated_at = :before and d.id < :beforeId))"""
                + words.condition("d.lookup") + " order by d.updated_at desc, d.id desc limit :size"))
                .param("level", scope.level().rank())
                .param("principals", scope.principalTexts())
                .param("status", status == null ? "" : status.name())
                .param("drafter", drafter == null ? "" : drafter.value())
                .param("held", scope.heldCodes())
                .param("before", time(before)).param("beforeId", beforeId).param("size", size)
                .query((rs, n) -> document(rs, Set.of())).list();
    }

    List<DocumentId> replies(String consignment) {
        return jdbc.sql("select id from document where reply_to = ? order by created_at, id").param(consignment)
                .query((rs, n) -> new DocumentId(rs.getString(1))).list();
    }

    List<DocumentId> ids() {
        return jdbc.sql("select id from document order by id").query((rs, n) -> new DocumentId(rs.getString(1))).list();
    }

    void addNeedToKnow(DocumentId id, Set<Principal> principals) {
        Set<Principal> missing = new HashSet<>(principals);
        missing.removeAll(needToKnow(id));
        for (Principal principal : new TreeSet<>(missing)) {
            jdbc.sql("insert into document_need_to_know (document_id, principal) values (?, ?)")
                    .params(id.value(), principal.value()).update();
        }
    }

    private void addCompartment(DocumentId id, String code) {
        jdbc.sql("insert into document_compartment (document_id, code) values (?, ?)").params(id.value(), code).update();
    }

    Set<Principal> needToKnow(DocumentId id) {
        return new TreeSet<>(jdbc.sql("select principal from document_need_to_know where document_id = ?")
                .param(id.value()).query((rs, n) -> new Principal(rs.getString(1))).list());
    }

    void insert(DocumentId id, Version v) {
        jdbc.sql("""
                insert into document_version (document_id, no, stage, digest, object_id, author, created_at)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .params(id.value(), v.no(), v.stage().name(), v.digest(), v.objectId(), v.author().value(),
                        time(v.createdAt()))
                .update();
    }

    List<Version> versions(DocumentId id) {
        return jdbc.sql("select * from document_version where document_id = ? order by no").param(id.value())
                .query((rs, n) -> new Version(rs.getInt("no"), Version.Stage.valueOf(rs.getString("stage")),
                        rs.getString("digest"), rs.getString("object_id"), new PersonId(rs.getString("author")),
                        instant(rs, "created_at")))
                .list();
    }

    private static Document document(ResultSet rs, Set<Principal> needToKnow) throws SQLException {
        String kind = rs.getString("kind");
        return new Document(new DocumentId(rs.getString("id")), new OrganId(rs.getString("organ")),
                new UnitId(rs.getString("unit")), new PersonId(rs.getString("drafter")), LabelColumns.read(rs),
                DocumentStatus.valueOf(rs.getString("status")), rs.getInt("version"), rs.getString("digest"),
                rs.getLong("revision"), rs.getString("number"), kind == null ? null : DocumentKind.valueOf(kind),
                rs.getString("title"), rs.getString("sealed_object"), rs.getString("sealed_digest"), rs.getString("reference_code"),
                rs.getString("reply_to"),
                instant(rs, "created_at"), instant(rs, "updated_at"), needToKnow);
    }

    private static @Nullable String kind(Document d) {
        return d.kind() == null ? null : d.kind().name();
    }

    static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    static Instant instant(ResultSet rs, String column) throws SQLException {
        return rs.getObject(column, OffsetDateTime.class).toInstant();
    }
}
