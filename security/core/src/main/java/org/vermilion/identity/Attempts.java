package org.vermilion.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.vermilion.refusal.Refusal;

/**
 * The attempts that count against a gate, an account's or an address's. An attempt takes one of the gate's slots before
 * the password is tried, and keeps it if that fails: however many try at once, on however many nodes, no more passwords
 * are tried than there are slots.
 */
@Component
class Attempts {

    /** How long an attempt counts of which nothing more was heard, as of a node that died. */
    private static final Duration UNHEARD = Duration.ofMinutes(1);
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final Duration PAUSE = Duration.ofMillis(25);

    private final JdbcClient jdbc;
    private final Clock clock;

    Attempts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Takes a slot. Where others under way hold the free ones it waits for them a little.
     *
     * @throws Refusal {@link IdentityReason#SIGN_IN_LOCKED} with the minutes left
     */
    Attempt enter(String gate, int slots) {
        long giveUp = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            OffsetDateTime now = now();
            dropOver(now);
            List<Taken> taken = jdbc.sql("select slot, failed, counts_until from sign_in_attempt where gate = ?").param(gate)
                    .query((row, number) -> new Taken(row.getInt("slot"), row.getBoolean("failed"),
                            row.getObject("counts_until", OffsetDateTime.class))).list();
            List<Integer> free = new ArrayList<>(IntStream.rangeClosed(1, slots).boxed().toList());
            taken.forEach(one -> free.remove((Integer) one.slot()));
            if (!free.isEmpty()) {
                int slot = free.get(ThreadLocalRandom.current().nextInt(free.size()));
                if (take(gate, slot, now)) {
                    return new Attempt(gate, slot);
                }
            } else if (taken.stream().allMatch(Taken::failed) || System.nanoTime() > giveUp) {
                throw new Refusal(IdentityReason.SIGN_IN_LOCKED, minutesLeft(taken, now));
            } else {
                pause();
            }
        }
    }

    /** The attempt failed and counts; the one that fills the gate locks it. */
    void failed(Attempt attempt, int slots, SignInSettings settings) {
        OffsetDateTime now = now();
        jdbc.sql("update sign_in_attempt set failed = true, counts_until = ? where gate = ? and slot = ?")
                .params(now.plus(settings.window()), attempt.gate(), attempt.slot()).update();
        int failures = jdbc.sql("select count(*) from sign_in_attempt where gate = ? and failed").param(attempt.gate())
                .query(Integer.class).single();
        if (failures >= slots) {
            jdbc.sql("update sign_in_attempt set counts_until = ? where gate = ?")
                    .params(now.plus(settings.lock()), attempt.gate()).update();
        }
    }

    /** The attempt does not count. */
    void release(Attempt attempt) {
        jdbc.sql("delete from sign_in_attempt where gate = ? and slot = ? and not failed")
                .params(attempt.gate(), attempt.slot()).update();
    }

    /** The account signed in: failures in a row end. */
    void clear(Attempt attempt) {
        jdbc.sql("delete from sign_in_attempt where gate = ?").param(attempt.gate()).update();
    }

    /** Row by row, each in its own transaction, so that two that do it at once cannot block one another. */
    private void dropOver(OffsetDateTime now) {
        jdbc.sql("select gate, slot from sign_in_attempt where counts_until <= ? fetch first 500 rows only").param(now)
                .query((row, number) -> new Attempt(row.getString("gate"), row.getInt("slot"))).list()
                .forEach(over -> jdbc.sql("delete from sign_in_attempt where gate = ? and slot = ? and counts_until <= ?")
                        .params(over.gate(), over.slot(), now).update());
    }

    private boolean take(String gate, int slot, OffsetDateTime now) {
        try {
            jdbc.sql("insert into sign_in_attempt (gate, slot, failed, counts_until) values (?, ?, false, ?)")
                    .params(gate, slot, now.plus(UNHEARD)).update();
            return true;
        } catch (DuplicateKeyException somebodyWasFaster) {
            return false;
        }
    }

    /** When the first slot falls free, rounded up; at least 1. */
    private static long minutesLeft(List<Taken> taken, OffsetDateTime now) {
        return taken.stream().map(Taken::until).min(OffsetDateTime::compareTo)
                .map(until -> Math.max(1, (Duration.between(now, until).toSeconds() + 59) / 60)).orElse(1L);
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal(IdentityReason.SIGN_IN_DIRECTORY_DOWN, e);
        }
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** A slot taken. */
    record Attempt(String gate, int slot) {}

    private record Taken(int slot, boolean failed, OffsetDateTime until) {}
}
