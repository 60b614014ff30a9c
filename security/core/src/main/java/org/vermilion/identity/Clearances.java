package org.vermilion.identity;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.vermilion.access.AccessGuard;
import org.vermilion.audit.AuditEntry;
import org.vermilion.audit.AuditTrail;
import org.vermilion.refusal.Refusal;
import org.vermilion.subject.Clearance;
import org.vermilion.subject.PersonId;
import org.vermilion.subject.Role;
import org.vermilion.subject.Subject;

/**
 * Grants clearances; nothing granted is PUBLIC. They are never read from a directory. Every grant is kept. Safe for use
 * by many threads.
 */
@Component
public class Clearances {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final AuditTrail audit;
    private final AccessGuard guard;
    private final Clock clock;

    Clearances(JdbcClient jdbc, TransactionTemplate transaction, AuditTrail audit, AccessGuard guard, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.audit = audit;
        this.guard = guard;
        this.clock = clock;
    }

    /**
     * Gives the person this clearance in place of the one before; {@link Clearance#NONE} withdraws it. Holds from the
     * person's next request on.
     *
     * @param by a security administrator other than the person
     * @throws Refusal {@link org.vermilion.access.AccessReason#POST_REQUIRED}, {@link IdentityReason#OWN_CLEARANCE},
     *     {@link IdentityReason#ADMINISTRATOR_CLEARANCE}, or absent for an unknown or disabled person
     */
    public void grant(PersonId person, Clearance clearance, Subject by) {
        try {
            guard.requireRole(by, Role.SECURITY_ADMIN);
            if (by.person().equals(person)) {
                throw new Refusal(IdentityReason.OWN_CLEARANCE);
            }
            transaction.executeWithoutResult(status -> {
                requireGrantable(person, clearance);
                audit.append(write(person, clearance, by.person().value(), "clearance.grant"));
            });
        } catch (Refusal refusal) {
            audit.appendRefusal(AuditEntry.refused(by.person().value(), "clearance.grant", "person", person.value(),
                    clearance.level(), refusal.reason().code()));
            throw refusal;
        }
    }

    /** Withdraws what the person has, if anything, in the caller's transaction; the caller appends the event. */
    Optional<AuditEntry> withdraw(PersonId person, String actor) {
        boolean cleared = jdbc.sql("select count(*) from clearance where person = ?").param(person.value())
                .query(Integer.class).single() > 0;
        return cleared ? Optional.of(write(person, Clearance.NONE, actor, "clearance.withdraw")) : Optional.empty();
    }

    private void requireGrantable(PersonId person, Clearance clearance) {
        // held until the end, so that two grants follow one another and the last one stands
        boolean enabled = jdbc.sql("select enabled from person where id = ? for update").param(person.value())
                .query(Boolean.class).optional().orElse(false);
        if (!enabled) {
            throw guard.absent();
        }
        boolean administrator = jdbc.sql("select role from post where person = ?").param(person.value())
                .query(String.class).list().stream().anyMatch(role -> Role.valueOf(role).isAdministrator());
        if (administrator && !clearance.equals(Clearance.NONE)) {
            throw new Refusal(IdentityReason.ADMINISTRATOR_CLEARANCE);
        }
    }

    private AuditEntry write(PersonId person, Clearance clearance, String actor, String action) {
        String compartments = SubjectRows.text(clearance.compartments());
        jdbc.sql("delete from clearance where person = ?").param(person.value()).update();
        if (!clearance.equals(Clearance.NONE)) {
            jdbc.sql("insert into clearance (person, level_rank, compartments) values (?, ?, ?)")
                    .params(person.value(), clearance.level().rank(), compartments).update();
        }
        jdbc.sql("""
                insert into clearance_grant (person, level_rank, compartments, granted_by, granted_at)
                values (?, ?, ?, ?, ?)""")
                .params(person.value(), clearance.level().rank(), compartments, actor,
                        OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC)).update();
        return AuditEntry.done(actor, action, "person", person.value(), clearance.level(),
                Digests.sha256(person + " " + clearance.level() + " " + compartments));
    }
}
