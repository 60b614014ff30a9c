package org.vermilion.app.changes;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

import org.vermilion.access.AccessGuard;
import org.vermilion.access.Protected;
import org.vermilion.audit.AuditTail;
import org.vermilion.audit.AuditTail.Happened;
import org.vermilion.identity.People;
import org.vermilion.identity.Sessions;
import org.vermilion.subject.PersonId;
import org.vermilion.subject.Subject;
import org.vermilion.task.Arrivals;
import org.vermilion.task.Arrivals.Arrival;

/**
 * Reads what happened and finds out which pages may be told: those whose person may know of the thing with the posts and
 * the clearance of this moment. Tasks are told by themselves as well, as some arrive after the step that led to them.
 * Used by one thread.
 */
@Component
class Telling {

    private static final Logger LOG = LoggerFactory.getLogger(Telling.class);
    private static final int MOST_AT_ONCE = 500;
    /** How long after another a task may become visible that arrived before it. */
    private static final Duration LATE = Duration.ofMinutes(1);

    private final AuditTail tail;
    private final Arrivals arrivals;
    private final Things things;
    private final People people;
    private final Sessions sessions;
    private final AccessGuard guard;
    private Set<String> recent = new HashSet<>();
    private Instant latest = Instant.EPOCH;
    private long seq;

    Telling(AuditTail tail, Arrivals arrivals, Things things, People people, Sessions sessions, AccessGuard guard) {
        this.tail = tail;
        this.arrivals = arrivals;
        this.things = things;
        this.people = people;
        this.sessions = sessions;
        this.guard = guard;
    }

    void watch(Runnable watcher) {
        tail.watch(watcher);
    }

    /** Begins with what happens from now on. */
    void begin() {
        seq = tail.last();
        latest = arrivals.latest().orElse(Instant.EPOCH);
        recent = new HashSet<>();
        arrivals.since(latest.minus(LATE), MOST_AT_ONCE).forEach(arrival -> recent.add(arrival.task()));
    }

    /** Tells the pages what happened since the last time. */
    void tick(Collection<ChangeStream> streams) {
        Map<PersonId, Optional<Subject>> fresh = new HashMap<>();
        for (Happened event : tail.after(seq, MOST_AT_ONCE)) {
            if (event.done() && !streams.isEmpty()) {
                tell(event, streams, fresh);
            }
            seq = event.seq();
        }
        arrived(streams, fresh);
    }

    private void tell(Happened event, Collection<ChangeStream> streams, Map<PersonId, Optional<Subject>> fresh) {
        if (event.objectType().equals("session") || event.objectType().equals("person")) {
            String whose = event.objectType().equals("person") ? event.objectId() : event.actor();
            streams.stream().filter(stream -> stream.subject().person().value().equals(whose))
                    .filter(stream -> sessions.look(stream.token()).isEmpty()).forEach(ChangeStream::end);
            return;
        }
        try {
            things.of(event.objectType(), event.objectId())
                    .forEach(thing -> tell(thing.kind(), thing.id(), thing.guarded(), streams, fresh));
        } catch (DataAccessException | TransactionException e) {
            throw e; // told when it answers again
        } catch (RuntimeException e) {
            LOG.warn("event {} could not be told: {}", event.seq(), e.getClass().getName());
        }
    }

    private void arrived(Collection<ChangeStream> streams, Map<PersonId, Optional<Subject>> fresh) {
        List<Arrival> lately = arrivals.since(latest.minus(LATE), MOST_AT_ONCE);
        Set<String> seen = new HashSet<>();
        for (Arrival arrival : lately) {
            seen.add(arrival.task());
            if (!recent.contains(arrival.task()) && !streams.isEmpty()) {
                arrivals.open(arrival.task()).ifPresent(task -> tell("task", task.id(), task, streams, fresh));
            }
        }
        if (!lately.isEmpty()) {
            latest = lately.get(0).at();
        }
        recent = seen;
    }

    /** First by what was known of the listener lately, which costs nothing, then by what is so now. */
    private void tell(String kind, String id, Protected thing, Collection<ChangeStream> streams,
            Map<PersonId, Optional<Subject>> fresh) {
        for (ChangeStream stream : streams) {
            if (guard.mayKnow(stream.subject(), thing) && fresh.computeIfAbsent(stream.subject().person(), people::subject)
                    .filter(now -> guard.mayKnow(now, thing)).isPresent()) {
                stream.change(kind, id);
                stream.boxes();
            }
        }
    }
}
