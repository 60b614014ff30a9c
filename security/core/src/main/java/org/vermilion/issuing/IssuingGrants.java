package org.vermilion.issuing;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.vermilion.access.AccessGuard;
import org.vermilion.audit.AuditEntry;
import org.vermilion.audit.AuditTrail;
import org.vermilion.identity.People;
import org.vermilion.refusal.Refusal;
import org.vermilion.subject.OrganId;
import org.vermilion.subject.Role;
import org.vermilion.subject.Subject;

/**
 * Granting an organ further names, prefixes, and numbers brought along. One administrator asks, the other confirms: of
 * the system and the security administrator neither can do both, as nobody holds both posts. Either may end a grant.
 */
@Component
@Transactional
public class IssuingGrants {

    private static final int MOST_NUMBERS = 10_000;
    private static final int HIGHEST_NUMBER = 999_999;

    private final GrantRows rows;
    private final KnownNames known;
    private final IssuingNames names;
    private final People people;
    private final AccessGuard guard;
    private final AuditTrail audit;
    private final Clock clock;

    IssuingGrants(GrantRows rows, KnownNames known, IssuingNames names, People people, AccessGuard guard, AuditTrail audit,
            Clock clock) {
        this.rows = rows;
        this.known = known;
        this.names = names;
        this.people = people;
        this.guard = guard;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What is asked for.
     *
     * @param name the name or prefix
     * @param year the year of the numbers; null unless numbers are asked for, like the two that follow
     */
    public record Wish(@Nullable OrganId organ, @Nullable GrantKind kind, @Nullable String name, @Nullable Integer year,
            @Nullable Integer first, @Nullable Integer last) {

        @Override
        public String toString() {
            return "Wish[" + organ + ", " + kind + "]";
        }
    }

    /** Every grant there was, the latest first; for the two administrators who make them. */
    @Transactional(readOnly = true)
    public List<IssuingGrant> all(Subject subject) {
        post(subject);
        return rows.all();
    }

    /**
     * Asks for a grant; it counts for nothing until the other administrator confirms it.
     *
     * @throws Refusal {@link IssuingReason#WISH} if what is asked for is no name, prefix or span of numbers,
     *     {@link IssuingReason#KNOWN} if it is another organ's, {@link IssuingReason#GRANTED} if it is granted or asked
     *     for already, {@link IssuingReason#ORGAN} if there is no such organ
     */
    public IssuingGrant request(Subject subject, Wish wish) {
        Role as = post(subject);
        IssuingGrant grant = sound(subject, as, wish);
        requireFree(grant);
        rows.insert(grant);
        tell(subject, "issuing.grant.request", grant);
        return grant;
    }

    /**
     * Confirms what the other administrator asked for.
     *
     * @throws Refusal {@link IssuingReason#SAME_HAND} for who asked, or who holds the same post;
     *     {@link IssuingReason#SETTLED} if it was confirmed or ended meanwhile
     */
    public IssuingGrant confirm(Subject subject, String id) {
        Role as = post(subject);
        IssuingGrant grant = rows.locked(id).orElseThrow(guard::absent);
        if (grant.confirmedBy() != null || grant.endedBy() != null) {
            throw new Refusal(IssuingReason.SETTLED);
        }
        if (grant.requestedAs() == as || grant.requestedBy().equals(subject.person())) {
            throw new Refusal(IssuingReason.SAME_HAND);
        }
        requireFree(grant); // the directory may have learnt of an organ meanwhile
        rows.confirm(id, subject.person(), clock.instant());
        tell(subject, "issuing.grant.confirm", grant);
        return rows.locked(id).orElseThrow(guard::absent);
    }

    /** Ends a grant, or refuses one that was asked for; what was issued under it stays. */
    public void end(Subject subject, String id) {
        post(subject);
        IssuingGrant grant = rows.locked(id).orElseThrow(guard::absent);
        if (grant.endedBy() != null) {
            throw new Refusal(IssuingReason.SETTLED);
        }
        rows.end(id, subject.person(), clock.instant());
        tell(subject, "issuing.grant.end", grant);
    }

    private Role post(Subject subject) {
        if (subject.holds(Role.SYSTEM_ADMIN)) {
            return Role.SYSTEM_ADMIN;
        }
        guard.requireRole(subject, Role.SECURITY_ADMIN);
        return Role.SECURITY_ADMIN;
    }

    private IssuingGrant sound(Subject subject, Role as, Wish wish) {
        if (wish.organ() == null || people.organs().stream().noneMatch(organ -> organ.id().equals(wish.organ()))) {
            throw new Refusal(IssuingReason.ORGAN);
        }
        String name = wish.name() == null ? "" : wish.name().strip();
        boolean numbers = wish.kind() == GrantKind.NUMBERS;
        boolean fits = wish.kind() != null && (wish.kind() == GrantKind.NAME
                ? name.matches("[\\p{IsHan}A-Za-z0-9（）()·〇○“”]{2,50}") : name.matches("[\\p{IsHan}A-Za-z]{2,16}"))
                && (numbers ? spanned(wish) : wish.year() == null && wish.first() == null && wish.last() == null);
        if (!fits) {
            throw new Refusal(IssuingReason.WISH, MOST_NUMBERS, HIGHEST_NUMBER);
        }
        return new IssuingGrant(UUID.randomUUID().toString(), wish.organ(), Objects.requireNonNull(wish.kind()), name,
                wish.year(), wish.first(), wish.last(), subject.person(), as, clock.instant(), null, null, null, null);
    }

    private static boolean spanned(Wish wish) {
        return wish.year() != null && wish.year() >= 1900 && wish.year() <= 2099 && wish.first() != null && wish.first() >= 1
                && wish.last() != null && wish.last() >= wish.first() && wish.last() <= HIGHEST_NUMBER
                && wish.last() - wish.first() < MOST_NUMBERS;
    }

    private void requireFree(IssuingGrant grant) {
        boolean anothers = grant.kind() == GrantKind.NAME ? known.isAnothers(grant.organ(), grant.name())
                : known.isAnothersPrefix(grant.organ(), grant.name());
        if (anothers) {
            throw new Refusal(IssuingReason.KNOWN);
        }
        if (grant.kind() == GrantKind.NUMBERS && !names.ownsPrefix(grant.organ(), grant.name())) {
            throw new Refusal(IssuingReason.PREFIX_FIRST);
        }
        String form = NameForm.of(grant.name());
        boolean taken = grant.kind() != GrantKind.NUMBERS && rows.open().stream().anyMatch(other -> !other.id().equals(grant.id())
                && other.kind() == grant.kind() && NameForm.of(other.name()).equals(form));
        if (taken) {
            throw new Refusal(IssuingReason.GRANTED);
        }
    }

    private void tell(Subject subject, String action, IssuingGrant grant) {
        audit.append(AuditEntry.done(subject.person().value(), action, "issuing-grant", grant.id(), null, null));
    }
}
