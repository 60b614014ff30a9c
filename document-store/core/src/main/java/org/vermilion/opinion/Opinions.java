package org.vermilion.opinion;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import org.vermilion.access.NoAccessCheck;
import org.vermilion.label.Level;
import org.vermilion.mark.Marks;
import org.vermilion.refusal.Refusal;
import org.vermilion.signature.keys.KeyName;
import org.vermilion.signature.signing.SignedStatement;
import org.vermilion.signature.signing.Signing;
import org.vermilion.subject.PersonId;
import org.vermilion.text.Writing;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Writes opinions, and reads them; there is no way to change one. */
@Component
public class Opinions {

    /** The most an opinion may say, in characters. */
    public static final int LONGEST = 2_000;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;
    private final Signing signing;
    private final Clock clock;

    Opinions(JdbcClient jdbc, Signing signing, Clock clock) {
        this.jdbc = jdbc;
        this.signing = signing;
        this.clock = clock;
    }

    /**
     * Signs an opinion with its author's key and keeps it, in the caller's transaction.
     *
     * @param subjectType {@code document} or {@code case}
     * @param versionDigest the digest of the version the author saw
     * @param level the level of what it is on
     * @throws Refusal if the text is too long, does not read as it is written, or bears a mark above the level
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Opinion write(PersonId author, String subjectType, String subjectId, String step, String outcome, String text,
            String versionDigest, Level level) {
        if (text.length() > LONGEST) {
            throw new Refusal(OpinionReason.LONG, LONGEST);
        }
        if (!Writing.isPlain(text, true)) {
            throw new Refusal(OpinionReason.CHARACTERS);
        }
        Marks.requireLines(level, text);
        Instant at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        String id = UUID.randomUUID().toString();
        Map<String, String> said = new TreeMap<>();
        said.put("type", "opinion");
        said.put("id", id);
        said.put("subjectType", subjectType);
        said.put("subjectId", subjectId);
        said.put("step", step);
        said.put("outcome", outcome);
        said.put("text", text);
        said.put("author", author.value());
        said.put("versionDigest", versionDigest);
        said.put("at", at.toString());
        byte[] statement = JSON.writeValueAsBytes(said);
        SignedStatement signed = signing.sign(new KeyName("person/" + author), statement);
        Opinion opinion = new Opinion(id, subjectType, subjectId, step, outcome, text, author, versionDigest, at, signed);
        insert(opinion);
        return opinion;
    }

    /** The opinions on a document or case in the order they were given. */
    @NoAccessCheck(reason = "the caller has asked the guard about the object")
    public List<Opinion> of(String subjectType, String subjectId) {
        return jdbc.sql("select * from opinion where subject_type = ? and subject_id = ? order by at, id")
                .params(subjectType, subjectId)
                .query((rs, n) -> {
                    byte[] statement = rs.getString("statement").getBytes(StandardCharsets.UTF_8);
                    JsonNode said = JSON.readTree(statement);
                    return new Opinion(rs.getString("id"), subjectType, subjectId, rs.getString("step"),
                            rs.getString("outcome"), said.path("text").asString(""),
                            new PersonId(rs.getString("author")), rs.getString("version_digest"),
                            rs.getObject("at", OffsetDateTime.class).toInstant(),
                            new SignedStatement(statement, rs.getBytes("signature")));
                })
                .list();
    }

    private void insert(Opinion o) {
        jdbc.sql("""
                insert into opinion (id, subject_type, subject_id, step, outcome, author, version_digest, at, statement,
                  signature) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(o.id(), o.subjectType(), o.subjectId(), o.step(), o.outcome(), o.author().value(),
                        o.versionDigest(), o.at().atOffset(ZoneOffset.UTC),
                        new String(o.signed().statement(), StandardCharsets.UTF_8), o.signed().signature())
                .update();
    }
}
