package org.vermilion.search;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Consumer;

/** A source whose entries the test sets; it can be made to fail for one of them. */
public final class MapSource implements SearchSource {

    public final Map<String, SearchEntry> entries = new ConcurrentSkipListMap<>();
    public volatile String failing = "";

    public void set(SearchEntry entry) {
        entries.put(entry.id(), entry);
    }

    @Override
    public String kind() {
        return "document";
    }

    @Override
    public Optional<SearchEntry> entry(String id) {
        failIf(id);
        return Optional.ofNullable(entries.get(id));
    }

    @Override
    public void each(Consumer<SearchEntry> consumer) {
        entries.values().forEach(entry -> {
            failIf(entry.id());
            consumer.accept(entry);
        });
    }

    private void failIf(String id) {
        if (failing.equals(id)) {
            throw new IllegalStateException("row: " + entries.get(id).title());
        }
    }
}
