package org.vermilion.identity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.vermilion.access.NoAccessCheck;
import org.vermilion.audit.AuditEntry;
import org.vermilion.audit.AuditTrail;
import org.vermilion.refusal.Reason;
import org.vermilion.refusal.Refusal;
import org.vermilion.subject.PersonId;
import org.vermilion.subject.Subject;

/**
 * Signs people in by account and password. Safe for use by many threads.
 *
 * <p>An account that does not exist is treated as one that does in all an outsider can see: the answer, its time, and
 * the lock after too many failures. What was typed as an account leaves this class only if it is one, as people type
 * passwords there.
 */
@Component
public class SignIn {

    /** Asked for in the place of an account that does not exist; no account can be called so. */
    private static final String NOBODY = "-";
    private static final int LONGEST_ADDRESS = 64;

    private final Directory directory;
    private final People people;
    private final Sessions sessions;
    private final Attempts attempts;
    private final TypedAccounts typed;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;
    private final SignInSettings settings;

    SignIn(Directory directory, People people, Sessions sessions, Attempts attempts, TypedAccounts typed,
            AuditTrail audit, TransactionTemplate transaction, SignInSettings settings) {
        this.directory = directory;
        this.people = people;
        this.sessions = sessions;
        this.attempts = attempts;
        this.typed = typed;
        this.audit = audit;
        this.transaction = transaction;
        this.settings = settings;
    }

    /**
     * Signs in.
     *
     * @param account as typed; case and blanks around it do not matter
     * @param password overwritten before this returns
     * @param clientAddress where the request came from, at most 64 characters
     * @throws Refusal {@link IdentityReason#SIGN_IN_REFUSED}, {@link IdentityReason#SIGN_IN_LOCKED} or
     *     {@link IdentityReason#SIGN_IN_DIRECTORY_DOWN}
     * @throws IllegalStateException if there is a transaction, with which the count of failures could be undone
     */
    @NoAccessCheck(reason = "Nobody is signed in before.")
    public SignedIn signIn(String account, char[] password, String clientAddress) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("signing in takes no part in a transaction");
        }
        if (clientAddress.length() > LONGEST_ADDRESS) {
            throw new IllegalArgumentException("no client address is that long");
        }
        long start = System.nanoTime();
        String name = account.strip().toLowerCase(Locale.ROOT);
        try {
            return enter(name, password, clientAddress);
        } catch (Refusal refusal) {
            recordRefusal(name, refusal.reason());
            hold(start);
            throw refusal;
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    private SignedIn enter(String name, char[] password, String clientAddress) {
        Attempts.Attempt ofAddress = attempts.enter("address " + typed.digest(clientAddress), settings.failuresPerAddress());
        Attempts.Attempt ofAccount = null;
        boolean failed = true;
        try {
            ofAccount = attempts.enter("account " + typed.digest(name), settings.failuresPerAccount());
            Optional<PersonId> known = known(name);
            BindResult result = directory.bind(known.map(PersonId::value).orElse(NOBODY), password);
            if (result == BindResult.UNAVAILABLE) {
                failed = false;
                throw new Refusal(IdentityReason.SIGN_IN_DIRECTORY_DOWN);
            }
            Subject subject = known.filter(person -> result == BindResult.OK).flatMap(people::subject)
                    .orElseThrow(() -> new Refusal(IdentityReason.SIGN_IN_REFUSED));
            SignedIn signedIn = open(subject, clientAddress, ofAccount);
            failed = false;
            return signedIn;
        } finally {
            conclude(ofAddress, settings.failuresPerAddress(), failed);
            if (ofAccount != null) {
                conclude(ofAccount, settings.failuresPerAccount(), failed);
            }
        }
    }

    private SignedIn open(Subject subject, String clientAddress, Attempts.Attempt ofAccount) {
        sessions.dropExpired();
        return Objects.requireNonNull(transaction.execute(status -> {
            Sessions.Opened session = sessions.open(subject.person(), clientAddress);
            attempts.clear(ofAccount);
            audit.append(AuditEntry.done(subject.person().value(), "session.sign-in", "session", session.id(), null, null));
            return new SignedIn(session.token(), subject);
        }));
    }

    private void conclude(Attempts.Attempt attempt, int slots, boolean failed) {
        if (failed) {
            attempts.failed(attempt, slots, settings);
        } else {
            attempts.release(attempt);
        }
    }

    private Optional<PersonId> known(String name) {
        @Nullable PersonId id = Roster.identifier(name, PersonId::new);
        return id == null ? Optional.empty() : people.person(id).map(Person::id);
    }

    /** The actor is the system, as it is not proven who tried. */
    private void recordRefusal(String name, Reason reason) {
        Optional<PersonId> known = known(name);
        audit.appendRefusal(new AuditEntry("system", "session.sign-in", "account",
                known.map(PersonId::value).orElse("unknown"), null, "refused", reason.code(),
                known.isPresent() ? null : typed.digest(name)));
    }

    private void hold(long start) {
        long left = settings.refusalTakes().toNanos() - (System.nanoTime() - start);
        if (left > 0) {
            try {
                TimeUnit.NANOSECONDS.sleep(left);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
