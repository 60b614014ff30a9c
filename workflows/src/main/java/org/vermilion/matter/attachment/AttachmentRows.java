package org.vermilion.matter.attachment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.vermilion.subject.PersonId;

/** The rows of attachments. */
@Component
class AttachmentRows {

    private final JdbcClient jdbc;

    AttachmentRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Attachment a) {
        jdbc.sql("""
                insert into case_attachment (id, uploader, name, material, bytes, media_type, digest, object_id, at, form_no)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, 0)""")
                .params(Arrays.asList(a.id(), a.uploader().value(), a.name(), a.material(), a.bytes(), a.mediaType(),
                        a.digest(), a.objectId(), a.at().atOffset(ZoneOffset.UTC)))
                .update();
    }

    /** Those of a person that were not handed in. */
    List<Attachment> waiting(PersonId uploader) {
        return jdbc.sql("select * from case_attachment where uploader = ? and case_id is null order by at, id")
                .param(uploader.value()).query(AttachmentRows::row).list();
    }

    /** One that was not handed in, locked until the transaction ends. */
    Optional<Attachment> waitingAlone(String id, PersonId uploader) {
        return jdbc.sql("select * from case_attachment where id = ? and uploader = ? and case_id is null for update")
                .params(id, uploader.value()).query(AttachmentRows::row).optional();
    }

    /** Those handed in with a case, in their order. */
    List<Attachment> of(String caseId) {
        return jdbc.sql("select * from case_attachment where case_id = ? order by form_no, place").param(caseId)
                .query(AttachmentRows::row).list();
    }

    int count(String caseId) {
        return jdbc.sql("select count(*) from case_attachment where case_id = ?").param(caseId).query(Integer.class).single();
    }

    void handIn(String id, String caseId, int formNo, int place) {
        jdbc.sql("update case_attachment set case_id = ?, form_no = ?, place = ? where id = ?")
                .params(caseId, formNo, place, id).update();
    }

    List<Attachment> waitingSince(Instant moment, int most) {
        return jdbc.sql("select * from case_attachment where case_id is null and at < ? order by at fetch first ? rows only")
                .params(moment.atOffset(ZoneOffset.UTC), most).query(AttachmentRows::row).list();
    }

    /** Removes one that was not handed in; false if it was meanwhile, or is gone. */
    boolean remove(String id) {
        return jdbc.sql("delete from case_attachment where id = ? and case_id is null").param(id).update() == 1;
    }

    private static Attachment row(ResultSet rs, int number) throws SQLException {
        return new Attachment(rs.getString("id"), new PersonId(rs.getString("uploader")), rs.getString("name"),
                rs.getString("material"), rs.getLong("bytes"), rs.getString("media_type"), rs.getString("digest"),
                rs.getString("object_id"), rs.getObject("at", OffsetDateTime.class).toInstant(), rs.getString("case_id"),
                rs.getInt("form_no"));
    }
}
