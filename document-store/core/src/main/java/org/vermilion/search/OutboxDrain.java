package org.vermilion.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.TransactionException;
import org.vermilion.refusal.Refusal;

/**
 * Works off the outbox, and makes the index anew. One thread at a time: whoever calls holds {@link Indexing}'s lock.
 *
 * <p>The order is what makes it safe: read the notes, read the entries as they are now, index them durably, then delete
 * exactly those notes. A crash anywhere repeats the work, which does no harm.
 */
final class OutboxDrain {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxDrain.class);
    private static final int BATCH = 200;

    private final SearchIndex index;
    private final SearchOutbox outbox;
    private final Map<String, SearchSource> sources;
    private boolean rightlyEmpty;

    OutboxDrain(SearchIndex index, SearchOutbox outbox, List<SearchSource> sources) {
        this.index = index;
        this.outbox = outbox;
        this.sources = sources.stream().collect(Collectors.toUnmodifiableMap(SearchSource::kind, Function.identity()));
    }

    /** Whether the index is empty and nobody knows yet that it should be. */
    boolean needsRebuild() {
        boolean empty = index.isEmpty();
        rightlyEmpty = rightlyEmpty && empty;
        return empty && !rightlyEmpty;
    }

    /** Replaces everything by what the sources have; returns how many entries that is. */
    long rebuild() {
        try {
            index.clear();
            Set<String> ids = new LinkedHashSet<>();
            long[] count = {0};
            sources.values().forEach(source -> source.ids(id -> {
                ids.add(id);
                if (ids.size() == BATCH) {
                    count[0] += put(ids);
                    ids.clear();
                }
            }));
            count[0] += put(ids);
            index.commit();
            rightlyEmpty = count[0] == 0;
            return count[0];
        } catch (RuntimeException e) {
            discard(e);
            throw e;
        }
    }

    /** Works off every note there is; returns how many remain because their entry could not be read. */
    int drain() {
        try {
            int remaining = 0;
            List<SearchOutbox.Row> rows = outbox.waitingAfter(Long.MIN_VALUE, BATCH);
            while (!rows.isEmpty()) {
                remaining += index(rows);
                rows = outbox.waitingAfter(rows.get(rows.size() - 1).seq(), BATCH);
            }
            return remaining;
        } catch (RuntimeException e) {
            discard(e);
            throw e;
        }
    }

    private int index(List<SearchOutbox.Row> rows) {
        Reading reading = read(rows.stream().map(SearchOutbox.Row::entryId).collect(Collectors.toCollection(LinkedHashSet::new)));
        Set<String> unreadable = reading.unreadable();
        index.put(reading.present());
        index.remove(reading.absent());
        index.commit();
        List<SearchOutbox.Row> done = rows.stream().filter(row -> !unreadable.contains(row.entryId())).toList();
        outbox.delete(done);
        return rows.size() - done.size();
    }

    /** Puts them into an index being made anew; what cannot be read is noted, to be tried again. */
    private int put(Set<String> ids) {
        Reading reading = read(ids);
        index.put(reading.present());
        outbox.note(reading.unreadable());
        return reading.present().size();
    }

    /**
     * What is there of some entries.
     *
     * @param unreadable those that could not be read whole; among the present if their rows could be
     */
    private record Reading(List<SearchEntry> present, Set<String> absent, Set<String> unreadable) {}

    private Reading read(Set<String> ids) {
        Reading reading = new Reading(new ArrayList<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
        for (String id : ids) {
            try {
                sort(id, current(id, source -> source.entry(id)), reading);
            } catch (RuntimeException e) {
                requireDatabase(e);
                reading.unreadable().add(id);
                LOG.warn("{} could not be read to be indexed: {}", id, e instanceof Refusal refusal ? refusal.reason().code() : e.getClass().getName()); // a message may quote it
                sort(id, byItsRows(id), reading);
            }
        }
        return reading;
    }

    private static void sort(String id, Optional<SearchEntry> entry, Reading reading) {
        entry.ifPresentOrElse(reading.present()::add, () -> reading.absent().add(id));
    }

    /** Nothing, if not even they can be read: what is indexed of it may be open to too many by now. */
    private Optional<SearchEntry> byItsRows(String id) {
        try {
            return current(id, source -> source.metadata(id));
        } catch (RuntimeException e) {
            requireDatabase(e);
            return Optional.empty();
        }
    }

    /** While the database is away nothing can be read, and nothing may be taken for unreadable. */
    private static void requireDatabase(RuntimeException e) {
        if (e instanceof TransactionException || e instanceof DataAccessResourceFailureException
                || e instanceof TransientDataAccessException) {
            throw e;
        }
    }

    private Optional<SearchEntry> current(String id, Function<SearchSource, Optional<SearchEntry>> asked) {
        SearchSource source = sources.get(id.substring(0, id.indexOf(':')));
        if (source == null) {
            throw new IllegalStateException("no source for this kind of entry");
        }
        Optional<SearchEntry> entry = asked.apply(source);
        if (entry.isPresent() && !entry.get().id().equals(id)) {
            throw new IllegalStateException("a source gave another entry");
        }
        return entry;
    }

    /** Half a change must not become part of the next commit. */
    private void discard(RuntimeException failure) {
        try {
            index.discard();
        } catch (RuntimeException e) {
            failure.addSuppressed(e);
        }
    }
}
