package org.vermilion.identity;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.vermilion.access.AccessGuard;
import org.vermilion.access.NoAccessCheck;
import org.vermilion.audit.AuditEntry;
import org.vermilion.audit.AuditTrail;
import org.vermilion.refusal.Refusal;
import org.vermilion.subject.PersonId;
import org.vermilion.subject.Role;
import org.vermilion.subject.Subject;

/**
 * Who is signed in, in the database, so that any node and a restart find them. A token is 256 random bits that leave
 * once; only its SHA-256 is stored, so that who reads the table cannot act as anybody. Safe for use by many threads.
 */
@Component
public class Sessions {

    private static final Duration SEEN_AT_MOST_EVERY = Duration.ofMinutes(1);
    private static final int TOKEN_BYTES = 32;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final AuditTrail audit;
    private final AccessGuard guard;
    private final SessionSettings settings;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Sessions(JdbcClient jdbc, TransactionTemplate transaction, AuditTrail audit, AccessGuard guard,
            SessionSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.audit = audit;
        this.guard = guard;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Who the token's session belongs to, with posts and clearance of this moment; one indexed read. Empty for a token
     * that is unknown, ended or expired, and for a disabled person. As being seen is noted once a minute at most,
     * a session may expire up to a minute before it has idled its full time.
     */
    @NoAccessCheck(reason = "Answers who somebody is, which all checks begin with.")
    public Optional<Subject> subject(String token) {
        Optional<Subject> subject = look(token);
        if (subject.isPresent()) {
            OffsetDateTime now = now();
            jdbc.sql("update session set seen_at = ? where token_hash = ? and seen_at < ?")
                    .params(now, Digests.sha256(token), now.minus(SEEN_AT_MOST_EVERY)).update();
        }
        return subject;
    }

    /** The same for what a program asks by itself while nobody need sit before it: no session is kept alive by it. */
    @NoAccessCheck(reason = "Answers who somebody is, which all checks begin with.")
    public Optional<Subject> look(String token) {
        if (token.length() != 43) {
            return Optional.empty();
        }
        OffsetDateTime now = now();
        return jdbc.sql(SubjectRows.SELECT + " from session s join person p on p.id = s.person"
                        + SubjectRows.JOINS + " where s.token_hash = ? and s.seen_at > ? and s.created_at > ? and p.enabled")
                .params(Digests.sha256(token), now.minus(settings.idle()), now.minus(settings.longest()))
                .query(SubjectRows::one);
    }

    /** Ends the token's session; does nothing if there is none. */
    @NoAccessCheck(reason = "Whoever holds the token may end its session.")
    public void signOut(String token) {
        String hash = Digests.sha256(token);
        transaction.executeWithoutResult(status -> jdbc.sql("select id, person from session where token_hash = ? for update")
                .param(hash).query((row, number) -> AuditEntry.done(row.getString("person"), "session.sign-out", "session",
                        row.getString("id"), null, null))
                .optional().ifPresent(ended -> {
                    jdbc.sql("delete from session where token_hash = ?").param(hash).update();
                    audit.append(ended);
                }));
    }

    /**
     * Ends all sessions of a person, on whatever nodes.
     *
     * @param by the person, or a security administrator
     * @return how many ended
     * @throws Refusal {@link org.vermilion.access.AccessReason#POST_REQUIRED}
     */
    public int revokeAll(PersonId person, Subject by) {
        if (!by.person().equals(person)) {
            guard.requireRole(by, Role.SECURITY_ADMIN);
        }
        return java.util.Objects.requireNonNull(transaction.execute(status -> {
            int ended = endAll(person);
            audit.append(AuditEntry.done(by.person().value(), "session.revoke-all", "person", person.value(), null, null));
            return ended;
        }));
    }

    /** Drops what expired, each in a transaction of its own; for a caller without one. */
    void dropExpired() {
        OffsetDateTime idleSince = now().minus(settings.idle());
        jdbc.sql("select token_hash from session where seen_at <= ? fetch first 100 rows only").param(idleSince)
                .query(String.class).list()
                .forEach(hash -> jdbc.sql("delete from session where token_hash = ? and seen_at <= ?")
                        .params(hash, idleSince).update());
    }

    /** Opens a session in the caller's transaction; its token is in no other place. */
    Opened open(PersonId person, String clientAddress) {
        OffsetDateTime now = now();
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        String id = UUID.randomUUID().toString();
        jdbc.sql("insert into session (token_hash, id, person, client_address, created_at, seen_at) values (?, ?, ?, ?, ?, ?)")
                .params(Digests.sha256(token), id, person.value(), clientAddress, now, now).update();
        return new Opened(id, token);
    }

    /** Ends all sessions of a person in the caller's transaction. */
    int endAll(PersonId person) {
        return jdbc.sql("delete from session where person = ?").param(person.value()).update();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** A session's public identifier and its token; the token shows in no text. */
    record Opened(String id, String token) {

        @Override
        public String toString() {
            return "session " + id;
        }
    }
}
