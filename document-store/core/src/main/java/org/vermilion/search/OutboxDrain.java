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
            List<SearchEntry> batch = new ArrayList<>();
            long[] count = {0};
            sources.values().forEach(source -> source.each(entry -> {
                batch.add(entry);
                count[0]++;
                if (batch.size() == BATCH) {
                    index.put(batch);
                    batch.clear();
                }
            }));
            index.put(batch);
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
        Set<String> ids = rows.stream().map(SearchOutbox.Row::entryId).collect(Collectors.toCollection(LinkedHashSet::new));
        List<SearchEntry> present = new ArrayList<>();
        Set<String> absent = new LinkedHashSet<>();
        Set<String> unreadable = new LinkedHashSet<>();
        for (String id : ids) {
            try {
                current(id).ifPresentOrElse(present::add, () -> absent.add(id));
            } catch (RuntimeException e) {
                unreadable.add(id);
                LOG.warn("{} could not be read to be indexed: {}", id, e.getClass().getName()); // a message may quote it
            }
        }
        absent.addAll(unreadable); // what is indexed of it may be open to too many by now
        index.put(present);
        index.remove(absent);
        index.commit();
        List<SearchOutbox.Row> done = rows.stream().filter(row -> !unreadable.contains(row.entryId())).toList();
        outbox.delete(done);
        return rows.size() - done.size();
    }

    private Optional<SearchEntry> current(String id) {
        SearchSource source = sources.get(id.substring(0, id.indexOf(':')));
        if (source == null) {
            throw new IllegalStateException("no source for this kind of entry");
        }
        Optional<SearchEntry> entry = source.entry(id);
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
